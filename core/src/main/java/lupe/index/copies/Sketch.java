package lupe.index.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a text's shingles, by which near-copies know each other: those with the {@value
 * #LENGTH} smallest hashes. Of two texts the smallest hashes of both together are a fair sample of
 * the shingles of both, and the share of it that both have estimates their resemblance.
 *
 * <p>It depends on the text alone, so that neither the order of indexing nor an update in place of
 * a rebuild changes what is a copy of what.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997, On the resemblance and
 *     containment of documents</a>
 */
public final class Sketch {
  /** Shingles in a sketch; the standard error of a resemblance of one half is .06. */
  static final int LENGTH = 64;

  /** Smallest hashes by which copies are looked up in an index. */
  static final int KEYS = 6;

  /** Fewest shingles by which a text can be recognised. */
  static final int FEWEST = 12;

  /**
   * Resemblance from which on two texts are near-copies, 0 to 1; chosen by measuring, see
   * docs/near-copies.md.
   */
  public static final double THRESHOLD = 0.35;

  /** Bits of a hash that are dropped, but for the keys: one shingle in 3,000 is mistaken then. */
  private static final int DROPPED = 12;

  private final int[] keys;

  /** What is left of all hashes, ascending and not negative. */
  private final int[] sample;

  private Sketch(int[] keys, int[] sample) {
    this.keys = keys;
    this.sample = sample;
  }

  /** The sketch of an article's teaser and body; null if they are too short. */
  public static @Nullable Sketch of(@Nullable String teaser, String body) {
    var smallest = new SmallestValues(LENGTH);
    var shingles = new Shingles(smallest);
    if (teaser != null) shingles.add(teaser);
    shingles.add(body);
    int[] hashes = smallest.sorted();
    if (hashes.length < FEWEST) return null;
    int[] sample = Arrays.stream(hashes).map(Sketch::cut).toArray();
    return new Sketch(Arrays.copyOf(hashes, KEYS), sample);
  }

  /** The upper bits of a hash, in the order of hashes. */
  private static int cut(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> DROPPED;
  }

  /** The sketch in these bytes, see {@link #bytes}. */
  public static Sketch decode(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int[] keys = new int[KEYS];
    int[] sample = new int[LENGTH];
    int size = 0;
    while (size < KEYS) {
      keys[size] = in.readInt();
      sample[size] = cut(keys[size]);
      size++;
    }
    for (; !in.eof(); size++) sample[size] = sample[size - 1] + in.readVInt();
    return new Sketch(keys, Arrays.copyOf(sample, size));
  }

  /** The sketch as bytes: the keys, then by how much each other value is more than the last. */
  public BytesRef bytes() {
    byte[] bytes = new byte[LENGTH * Integer.BYTES];
    var out = new ByteArrayDataOutput(bytes);
    try {
      for (int key : keys) out.writeInt(key);
      for (int i = KEYS; i < sample.length; i++) out.writeVInt(sample[i] - sample[i - 1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes, 0, out.getPosition());
  }

  /** Values of which near-copies have at least one in common, ascending. */
  public int[] keys() {
    return keys.clone();
  }

  /** The term of the index for a key; terms are in the order of their keys. */
  public static BytesRef term(int key) {
    byte[] term = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(key, term, 0);
    return new BytesRef(term);
  }

  /** Whether the two texts are near-copies of each other. */
  public boolean isCopyOf(Sketch other) {
    return sharesKey(other) && resemblance(other) >= THRESHOLD;
  }

  private boolean sharesKey(Sketch that) {
    for (int key : keys) {
      for (int other : that.keys) if (key == other) return true;
    }
    return false;
  }

  /**
   * Estimates how much two texts share.
   *
   * @return shingles of both, as a share of the shingles of either, 0 to 1
   */
  public double resemblance(Sketch other) {
    int[] left = sample;
    int[] right = other.sample;
    int seen = 0;
    int shared = 0;
    for (int i = 0, j = 0; seen < LENGTH && (i < left.length || j < right.length); seen++) {
      if (j == right.length || (i < left.length && left[i] < right[j])) i++;
      else if (i == left.length || right[j] < left[i]) j++;
      else {
        shared++;
        i++;
        j++;
      }
    }
    return (double) shared / seen;
  }

  @Override
  public String toString() {
    return Arrays.toString(keys) + Arrays.toString(sample);
  }
}
