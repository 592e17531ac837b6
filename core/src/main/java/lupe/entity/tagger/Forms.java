package lupe.entity.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What the dictionary says of each inflected form: a set of flags. Forms are told apart by 32 bits
 * of their hash, so that one unknown word in ten thousand is taken for a known one.
 */
public final class Forms {
  /** First name. */
  public static final int FIRST = 1;

  /** Surname. */
  public static final int LAST = 1 << 1;

  /** City. */
  public static final int CITY = 1 << 2;

  /** Country. */
  public static final int COUNTRY = 1 << 3;

  /** Region, mountain, water and the like. */
  public static final int REGION = 1 << 4;

  /** Other name. */
  public static final int OTHER_NAME = 1 << 5;

  /** Common noun. */
  public static final int NOUN = 1 << 6;

  /** Adjective. */
  public static final int ADJECTIVE = 1 << 7;

  /** Verb. */
  public static final int VERB = 1 << 8;

  /** Participle. */
  public static final int PARTICIPLE = 1 << 9;

  /** Article, pronoun, preposition, conjunction, adverb, numeral, particle. */
  public static final int FUNCTION = 1 << 10;

  /** Abbreviation. */
  public static final int ABBREVIATION = 1 << 11;

  /** Noun of a person: it has a male and a female form. */
  public static final int HUMAN = 1 << 12;

  /** Any flag of a name. */
  public static final int NAME = FIRST | LAST | CITY | COUNTRY | REGION | OTHER_NAME;

  private static final int VERSION = 1;

  private final int[] keys;
  private final short[] flags;
  private final int[] buckets;

  private Forms(int[] keys, short[] flags) {
    this.keys = keys;
    this.flags = flags;
    this.buckets = new int[(1 << 16) + 1];
    for (int key : keys) buckets[(key >>> 16) + 1]++;
    for (int i = 0; i < 1 << 16; i++) buckets[i + 1] += buckets[i];
  }

  /** The flags of a form, 0 if the dictionary does not know it. */
  public int of(CharSequence form) {
    return of(Hash.of(form));
  }

  int of(CharSequence text, int start, int end) {
    return of(Hash.of(text, start, end));
  }

  int of(long hash) {
    int key = (int) (hash >>> 32);
    int bucket = key >>> 16;
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (keys[i] == key) return flags[i];
    }
    return 0;
  }

  /** Writes a table of forms. */
  public static void write(Map<String, Integer> forms, OutputStream out) throws IOException {
    var sorted = new TreeMap<Integer, Integer>(Integer::compareUnsigned);
    forms.forEach(
        (form, bits) -> sorted.merge((int) (Hash.of(form) >>> 32), bits, (a, b) -> a | b));
    var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    try (var data = new DataOutputStream(deflated)) {
      data.writeInt(VERSION);
      data.writeInt(sorted.size());
      int last = 0;
      for (int key : sorted.keySet()) {
        VarInt.write(data, key - last);
        last = key;
      }
      for (int bits : sorted.values()) data.writeShort(bits);
    }
  }

  /** Reads a table of forms. */
  public static Forms read(InputStream in) throws IOException {
    var data = new ByteReader(in);
    int version = data.readInt();
    if (version != VERSION) throw new IOException("table of forms has version " + version);
    int[] keys = new int[data.readInt()];
    int last = 0;
    for (int i = 0; i < keys.length; i++) keys[i] = last += data.readVarInt();
    short[] flags = new short[keys.length];
    for (int i = 0; i < flags.length; i++) flags[i] = data.readShort();
    return new Forms(keys, flags);
  }

  /** A table that knows no form. */
  public static Forms none() {
    return new Forms(new int[0], new short[0]);
  }
}
