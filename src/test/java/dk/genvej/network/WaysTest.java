package dk.genvej.network;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The shortest way, and which of several. */
class WaysTest {

	@Test
	void findsTheShortestOfAll() {
		assertThat(ways("a", "d", 10, "a b", "b c", "c d", "a x", "x d")).containsExactly("a x d");
	}

	@Test
	void prefersTheWayWithSomebodyToCall() {
		// Cases a, c and e of the list have a contact, b and d have not.
		assertThat(ways("s", "t", 10, "m p", "s a", "m q", "a t", "s z", "m r", "z t")).containsExactly("s z t",
				"s a t");
	}

	@Test
	void givesAllEquallyShortOnes() {
		assertThat(ways("s", "t", 10, "s a", "s b", "s c", "a t", "b t", "c t")).hasSize(3);
	}

	@Test
	void goesNoFurtherThanAsked() {
		assertThat(ways("a", "d", 2, "a b", "b c", "c d")).isEmpty();
		assertThat(ways("a", "d", 3, "a b", "b c", "c d")).containsExactly("a b c d");
	}

	@Test
	void thereMayBeNone() {
		assertThat(ways("a", "y", 10, "a b", "x y")).isEmpty();
	}

	@Test
	void manyEquallyShortOnesAreBounded() {
		String[] cases = new String[2 * 90];
		for (int i = 0; i < 90; i++) {
			cases[2 * i] = "s m" + i;
			cases[2 * i + 1] = "m" + i + " t";
		}
		assertThat(ways("s", "t", 10, cases)).hasSize(64);
	}

	private static List<String> ways(String from, String to, int most, String... cases) {
		Network network = Network.of(Sheets.of(cases), NetworkFilter.NONE, 1);
		Ways.@Nullable Found found = new Ways(network).between(network.find(from), network.find(to), most);
		return (found == null) ? List.of()
				: found.chains()
					.stream()
					.map((chain) -> String.join(" ",
							java.util.Arrays.stream(chain).mapToObj((v) -> network.node(v).slug()).toList()))
					.toList();
	}

}
