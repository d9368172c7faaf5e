package dk.genvej.reuse;

import java.util.ArrayList;
import java.util.List;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Text;
import dk.genvej.reuse.ReuseGraph.Found;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Genealogies hold each thing once and no circle. */
class GenealogyTest {

	@Test
	void aCircleIsCutAndCounted() {
		Genealogy genealogy = new Genealogy(root("a"), 500);
		genealogy.grow(List.of(taker("a", "b")), 1);
		genealogy.grow(List.of(taker("b", "c")), 2);
		genealogy.grow(List.of(taker("c", "a")), 3);
		ReuseTree tree = genealogy.tree();
		assertThat(tree.nodes()).extracting(ReuseTree.Node::key).containsExactly("case:a", "case:b", "case:c");
		assertThat(tree.edges()).hasSize(2);
		assertThat(tree.cyclesCut()).isEqualTo(1);
		assertThat(tree.truncated()).isFalse();
		assertThat(genealogy.isGrown()).isTrue();
	}

	@Test
	void twoWaysToTheSameCaseAreNoCircle() {
		Genealogy genealogy = new Genealogy(root("a"), 500);
		genealogy.grow(List.of(taker("a", "b"), taker("a", "c")), 1);
		genealogy.grow(List.of(taker("b", "c")), 2);
		assertThat(genealogy.tree().edges()).hasSize(3);
		assertThat(genealogy.tree().cyclesCut()).isZero();
	}

	@Test
	void aReuseOfItselfIsCut() {
		Genealogy genealogy = new Genealogy(root("a"), 500);
		genealogy.grow(List.of(taker("a", "a")), 1);
		assertThat(genealogy.tree().edges()).isEmpty();
		assertThat(genealogy.tree().cyclesCut()).isEqualTo(1);
	}

	@Test
	void theSameReuseToldFromBothEndsStandsOnceWithWhatEitherKnows() {
		Genealogy genealogy = new Genealogy(root("a"), 500);
		genealogy.grow(List.of(
				new Found("a", false, true, "b", text("b"), "UNKNOWN", null, null, List.of("one"), List.of("s")),
				new Found("a", false, true, "b", text("b"), "COPIED", 2020, text("why"), List.of("two"), List.of("t"))),
				1);
		assertThat(genealogy.tree().edges()).singleElement().satisfies((edge) -> {
			assertThat(edge.kind()).isEqualTo("COPIED");
			assertThat(edge.year()).isEqualTo(2020);
			assertThat(edge.sources()).hasSize(2);
		});
	}

	@Test
	void theCapIsKeptAndTold() {
		Genealogy genealogy = new Genealogy(root("a"), 500);
		List<Found> many = new ArrayList<>();
		for (int i = 0; i < 700; i++) {
			many.add(taker("a", "b" + i));
		}
		genealogy.grow(many, 1);
		ReuseTree tree = genealogy.tree();
		assertThat(tree.nodes()).hasSize(500);
		assertThat(tree.truncated()).isTrue();
		assertThat(tree.edges()).hasSize(499);
	}

	@Test
	void forebearsStandBelowZero() {
		Genealogy genealogy = new Genealogy(root("a"), 500);
		genealogy.grow(List
			.of(new Found("a", true, false, "oecd", text("OECD"), "INSPIRED", null, null, List.of(), List.of())), 1);
		assertThat(genealogy.tree().nodes().getLast().depth()).isEqualTo(-1);
		assertThat(genealogy.tree().edges()).singleElement()
			.satisfies((edge) -> assertThat(edge.from()).isEqualTo("organisation:oecd"));
	}

	@Test
	void originFollowsFromForebearsOnlyWhereTheTextDoesNotTell() {
		InnovationCase.Reuse copied = new InnovationCase.Reuse("b", null, "COPIED", null, null, null, null, null);
		InnovationCase.Reuse inspired = new InnovationCase.Reuse("c", null, "INSPIRED", null, null, null, null, null);
		assertThat(about("a", "UNKNOWN", List.of(inspired, copied)).origin()).isEqualTo("COPIED");
		assertThat(about("a", "UNKNOWN", List.of(inspired)).originDerived()).isTrue();
		assertThat(about("a", "FIRST", List.of(copied)).origin()).isEqualTo("FIRST");
		assertThat(about("a", "FIRST", List.of(copied)).originDerived()).isFalse();
		assertThat(about("a", "UNKNOWN", List.of()).originDerived()).isFalse();
	}

	private static Found taker(String near, String far) {
		return new Found(near, false, true, far, text(far), "COPIED", null, null, List.of(), List.of());
	}

	private static InnovationCase root(String slug) {
		return about(slug, "UNKNOWN", List.of());
	}

	private static InnovationCase about(String slug, String origin, List<InnovationCase.Reuse> reuses) {
		return new InnovationCase(slug, "CASE", "PUBLISHED", text(slug), text(slug), null, null, null, null, null,
				List.of(), origin, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), null, reuses, List.of(), List.of(), "2026-01-01T00:00:00Z");
	}

	private static Text text(String text) {
		return new Text(text, text);
	}

}
