package dk.genvej.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Language;
import dk.genvej.platform.Vocabularies;
import dk.genvej.web.PageNetwork.Member;
import dk.genvej.web.PageNetwork.Pair;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Networks and genealogies are drawn inside their frame, the same each time. */
class PageDrawingTest {

	@Test
	void allDotsStandInsideTheDrawingAndApart() {
		List<int[]> pairs = new ArrayList<>();
		for (int i = 1; i < 60; i++) {
			pairs.add(new int[] { i, i / 3 });
		}
		pairs.add(new int[] { 60, 61 });
		PageLayout layout = new PageLayout(63, pairs, 1100);
		PageLayout again = new PageLayout(63, pairs, 1100);
		for (int i = 0; i < 63; i++) {
			assertThat(layout.x(i)).isBetween(0.0, 1100.0).isEqualTo(again.x(i));
			assertThat(layout.y(i)).isBetween(0.0, layout.height()).isEqualTo(again.y(i));
			for (int j = 0; j < i; j++) {
				assertThat(Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j))).isGreaterThan(4);
			}
		}
	}

	@Test
	void theLargestGroupsHaveAColourAndAShapeOfTheirOwn() {
		List<Member> members = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			members.add(new Member("o" + i, "Organisation " + i, "OTHER", 30 - i, 1, 0, i % 10, "G" + i % 10, false));
		}
		PageNetwork network = PageNetwork.of(members, List.of(new Pair("o0", "o1", 2), new Pair("o0", "gone", 1)));
		assertThat(network.groups()).hasSize(8);
		assertThat(network.groups()).extracting(PageNetwork.Group::path).doesNotHaveDuplicates();
		assertThat(network.dots()).hasSize(30).extracting(PageNetwork.Dot::colour).contains("g0", "g7", "gx");
		assertThat(network.lines()).hasSize(1);
	}

	@Test
	void anEmptyNetworkIsAnEmptyDrawing() {
		assertThat(PageNetwork.of(List.of(), List.of()).dots()).isEmpty();
	}

	@Test
	void aGenealogyThatRunsInACircleEnds() {
		Map<String, Object> tree = Map.of("truncated", false, "nodes",
				List.of(node("a", "CASE"), node("b", "CASE"), node("c", "ORGANISATION")), "edges",
				List.of(edge("a", "b"), edge("b", "a"), edge("b", "c")));
		PageModel page = new PageModel(Language.DA, new PageModel.Address("http://localhost", "", "/", null),
				new Vocabularies());
		PageTree drawn = PageTree.of(tree, page);
		PageTree.Branch taker = drawn.takers().getFirst();
		assertThat(taker.href()).isEqualTo("/cases/b");
		assertThat(taker.branches()).extracting(PageTree.Branch::again).containsExactly(true, false);
		assertThat(taker.branches().getLast().href()).isEqualTo("/organisationer/c");
		assertThat(drawn.sources()).hasSize(1);
	}

	private static Map<String, Object> node(String key, String kind) {
		return Map.of("key", key, "kind", kind, "label", key, "depth", 0, "slug", key);
	}

	private static Map<String, Object> edge(String from, String to) {
		return Map.of("from", from, "to", to, "kind", "COPIED");
	}

}
