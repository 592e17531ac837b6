package lupe.index.copies;

import java.util.Arrays;
import org.apache.lucene.util.BitUtil;
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

  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  /** The sketch of an article's teaser and body; null if they are too short. */
  public static @Nullable Sketch of(@Nullable String teaser, String body) {
    var smallest = new SmallestValues(LENGTH);
    var shingles = new Shingles(smallest);
    if (teaser != null) shingles.add(teaser);
    shingles.add(body);
    int[] hashes = smallest.sorted();
    return hashes.length < FEWEST ? null : new Sketch(hashes);
  }

  /** The sketch in these bytes, see {@link #bytes}. */
  public static Sketch decode(BytesRef bytes) {
    int[] hashes = new int[bytes.length / Integer.BYTES];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = (int) BitUtil.VH_LE_INT.get(bytes.bytes, bytes.offset + i * Integer.BYTES);
    }
    return new Sketch(hashes);
  }

  /** The sketch as bytes, four for each hash. */
  public BytesRef bytes() {
    byte[] bytes = new byte[hashes.length * Integer.BYTES];
    for (int i = 0; i < hashes.length; i++) {
      BitUtil.VH_LE_INT.set(bytes, i * Integer.BYTES, hashes[i]);
    }
    return new BytesRef(bytes);
  }

  /** Values of which near-copies have at least one in common, ascending. */
  public int[] keys() {
    return Arrays.copyOf(hashes, Math.min(KEYS, hashes.length));
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

  private boolean sharesKey(Sketch other) {
    int keys = Math.min(KEYS, hashes.length);
    int othersKeys = Math.min(KEYS, other.hashes.length);
    for (int i = 0; i < keys; i++) {
      for (int j = 0; j < othersKeys; j++) if (hashes[i] == other.hashes[j]) return true;
    }
    return false;
  }

  /**
   * Estimates how much two texts share.
   *
   * @return shingles of both, as a share of the shingles of either, 0 to 1
   */
  public double resemblance(Sketch other) {
    int[] left = hashes;
    int[] right = other.hashes;
    int sample = 0;
    int shared = 0;
    for (int i = 0, j = 0; sample < LENGTH && (i < left.length || j < right.length); sample++) {
      if (j == right.length || (i < left.length && left[i] < right[j])) i++;
      else if (i == left.length || right[j] < left[i]) j++;
      else {
        shared++;
        i++;
        j++;
      }
    }
    return (double) shared / sample;
  }

  @Override
  public String toString() {
    return Arrays.toString(hashes);
  }
}
