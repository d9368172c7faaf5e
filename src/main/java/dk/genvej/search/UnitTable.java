package dk.genvej.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The units of one case as its document keeps them: number of units and of terms; of each
 * unit its kind, where it is shown, and from where how long; the terms in the order of
 * their keys, each a key and where its list begins; the lists, each with its length. A
 * key is 40 bits of a hash: of two million searches one may see a unit too many among its
 * evidence.
 */
final class UnitTable {

	/** Bytes before the units. */
	static final int HEAD = 2 * Integer.BYTES;

	/** Bytes of a unit. */
	static final int UNIT = 2 + 2 * Integer.BYTES;

	/** Bits that tell where the list of a term begins. */
	private static final int LIST_BITS = 24;

	/** Of a unit that is not shown. */
	static final int NOT_SHOWN = -1;

	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	private final byte[] bytes;

	private final int units;

	private final int size;

	private final int terms;

	/**
	 * A table.
	 * @param table its bytes, which must not change while it is used
	 */
	UnitTable(BytesRef table) {
		this.bytes = table.bytes;
		this.size = (int) INT.get(this.bytes, table.offset);
		this.terms = (int) INT.get(this.bytes, table.offset + Integer.BYTES);
		this.units = table.offset + HEAD;
	}

	/** The key of a term. */
	static long key(String term) {
		BytesRef bytes = new BytesRef(term);
		return StringHelper.murmurhash3_x64_128(bytes.bytes, bytes.offset, bytes.length, 0)[0] >> LIST_BITS;
	}

	/**
	 * A term as the table has it.
	 * @param list where its list begins, in numbers of two bytes
	 */
	static long term(long key, int list) {
		return key << LIST_BITS | list;
	}

	/** Number of units. */
	int size() {
		return this.size;
	}

	/** What a unit is. */
	Units.Kind kind(int unit) {
		return KINDS[this.bytes[this.units + UNIT * unit]];
	}

	private static final Units.Kind[] KINDS = Units.Kind.values();

	/** Where a unit is shown, as {@link ShownField#source} tells. */
	int source(int unit) {
		return this.bytes[this.units + UNIT * unit + 1];
	}

	/** Where it begins in the text of its field. */
	int start(int unit) {
		return (int) INT.get(this.bytes, this.units + UNIT * unit + 2);
	}

	/** How long it is. */
	int length(int unit) {
		return (int) INT.get(this.bytes, this.units + UNIT * unit + 2 + Integer.BYTES);
	}

	/**
	 * Tells the units that a term stands in.
	 * @param into takes them; as long as there are units
	 * @return how many they are
	 */
	int find(long key, int[] into) {
		int first = this.units + UNIT * this.size;
		int low = 0;
		int high = this.terms - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			long term = (long) LONG.get(this.bytes, first + Long.BYTES * middle);
			long found = term >> LIST_BITS;
			if (found == key) {
				int lists = first + Long.BYTES * this.terms;
				return read(lists + Short.BYTES * (int) (term & ((1L << LIST_BITS) - 1)), into);
			}
			if (found < key) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return 0;
	}

	private int read(int list, int[] into) {
		int count = (short) SHORT.get(this.bytes, list) & 0xFFFF;
		for (int i = 0; i < count; i++) {
			into[i] = (short) SHORT.get(this.bytes, list + Short.BYTES * (1 + i)) & 0xFFFF;
		}
		return count;
	}

}
