package dk.genvej.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** A large set of words in little memory: one block of bytes, searched by halves. */
final class WordList {

	private final byte[] bytes;

	private final int[] starts;

	/** Takes the words over; their order and doubles do not matter. */
	WordList(Collection<String> words) {
		byte[][] sorted = words.stream()
			.distinct()
			.map((word) -> word.getBytes(StandardCharsets.UTF_8))
			.sorted(Arrays::compareUnsigned)
			.toArray(byte[][]::new);
		this.starts = new int[sorted.length + 1];
		for (int i = 0; i < sorted.length; i++) {
			this.starts[i + 1] = this.starts[i] + sorted[i].length;
		}
		this.bytes = new byte[this.starts[sorted.length]];
		for (int i = 0; i < sorted.length; i++) {
			System.arraycopy(sorted[i], 0, this.bytes, this.starts[i], sorted[i].length);
		}
	}

	/** Whether a word is one of them. */
	boolean contains(String word) {
		byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
		int low = 0;
		int high = this.starts.length - 2;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = Arrays.compareUnsigned(this.bytes, this.starts[middle], this.starts[middle + 1], wanted, 0,
					wanted.length);
			if (order == 0) {
				return true;
			}
			if (order < 0) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return false;
	}

	/** Number of words. */
	int size() {
		return this.starts.length - 1;
	}

}
