package dk.genvej.search;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What was read of segments and is asked for again, up to a bound: what is asked for most
 * stays. Segments never change, so it needs no care, and when one goes so does what is
 * held of it.
 *
 * @param <K> what is asked for, within a segment
 * @param <V> what is read
 */
final class SegmentCache<K, V> {

	private final Cache<Key<K>, V> held;

	private final Set<IndexReader.CacheKey> segments = ConcurrentHashMap.newKeySet();

	/**
	 * Holds nothing yet.
	 * @param mostBytes the bound
	 * @param bytes about how much memory something takes
	 */
	SegmentCache(long mostBytes, ToIntBiFunction<K, V> bytes) {
		this.held = Caffeine.newBuilder()
			.maximumWeight(mostBytes)
			.executor(Runnable::run)
			.<Key<K>, V>weigher((key, value) -> bytes.applyAsInt(key.what(), value))
			.build();
	}

	/** What is held, or else read now. */
	V get(LeafReader segment, K what, Read<V> read) throws IOException {
		IndexReader.CacheHelper core = segment.getCoreCacheHelper();
		Key<K> key = new Key<>(core.getKey(), what);
		V value = this.held.getIfPresent(key);
		if (value == null) {
			value = read.read();
			// What is held of a segment that is gone already, nobody would let go of.
			if (segment.tryIncRef()) {
				try {
					hold(core, key, value);
				}
				finally {
					segment.decRef();
				}
			}
		}
		return value;
	}

	private void hold(IndexReader.CacheHelper core, Key<K> key, V value) {
		if (this.segments.add(core.getKey())) {
			core.addClosedListener(this::forget);
		}
		this.held.put(key, value);
	}

	private void forget(IndexReader.CacheKey segment) {
		this.segments.remove(segment);
		this.held.asMap().keySet().removeIf((key) -> key.segment().equals(segment));
	}

	/** Reads something of a segment. */
	@FunctionalInterface
	interface Read<V> {

		/** Reads it. */
		V read() throws IOException;

	}

	private record Key<K>(IndexReader.CacheKey segment, K what) {
	}

}
