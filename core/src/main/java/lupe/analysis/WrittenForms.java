package lupe.analysis;

import java.util.Arrays;
import lupe.german.FunctionWords;
import lupe.german.Spelling;
import org.apache.lucene.util.BytesRef;

/**
 * The forms in which an article has its words, as the index holds lemmas only: whether it has
 * "Erden" and not only "Erde". A Bloom filter of 6 bits a form (Bloom 1970), so that one form in
 * eighteen that an article does not have is taken for one that it has.
 */
public final class WrittenForms {
  /** What no form is: of function words and numbers, which are not looked for. */
  public static final int NONE = 0;

  private static final int FORMS = 1 << Character.SIZE;
  private static final int BITS_EACH = 6;
  private static final int PROBES = 4;

  /** Bytes of the shortest filter, so that short articles are hardly ever mistaken. */
  private static final int LEAST_BYTES = 32;

  private final long[] known = new long[FORMS / Long.SIZE];
  private char[] forms = new char[512];
  private int count;

  /** The form of a written word, the same in all spellings, or {@link #NONE}; 16 bits. */
  public static int of(String word) {
    if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || FunctionWords.contains(word)) {
      return NONE;
    }
    int hash = Spelling.key(word).hashCode() * 0x9E3779B1;
    return Math.max(1, hash >>> Character.SIZE);
  }

  /** Adds a form. */
  void add(int form) {
    long bit = 1L << form;
    if (form == NONE || (known[form / Long.SIZE] & bit) != 0) return;
    known[form / Long.SIZE] |= bit;
    if (count == forms.length) forms = Arrays.copyOf(forms, 2 * count);
    forms[count++] = (char) form;
  }

  /** Forgets all forms. */
  public void clear() {
    for (int i = 0; i < count; i++) known[forms[i] / Long.SIZE] = 0;
    count = 0;
  }

  /** The forms as bytes; empty if there are none. */
  public BytesRef encode() {
    if (count == 0) return new BytesRef();
    var bytes = new byte[Math.max(LEAST_BYTES, count * BITS_EACH / Byte.SIZE)];
    for (int i = 0; i < count; i++) {
      for (int probe = 0; probe < PROBES; probe++) {
        int bit = bit(forms[i], probe, bytes.length);
        bytes[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
      }
    }
    return new BytesRef(bytes);
  }

  /** Whether a form is among the encoded ones; sometimes true though it is not. */
  public static boolean mayHave(BytesRef encoded, int form) {
    if (encoded.length == 0) return false;
    for (int probe = 0; probe < PROBES; probe++) {
      int bit = bit(form, probe, encoded.length);
      int there = encoded.bytes[encoded.offset + bit / Byte.SIZE];
      if ((there & 1 << bit % Byte.SIZE) == 0) return false;
    }
    return true;
  }

  /** Double hashing (Kirsch and Mitzenmacher 2006) of a form spread over 32 bits. */
  private static int bit(int form, int probe, int bytes) {
    int spread = form * 0x9E3779B1;
    int hash = (spread >>> Character.SIZE) + probe * (spread & 0xFFFF | 1);
    return Integer.remainderUnsigned(hash, bytes * Byte.SIZE);
  }
}
