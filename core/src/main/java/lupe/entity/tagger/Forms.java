package lupe.entity.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private static final int VERSION = 2;

  /** So many sets of flags are numbered by bytes, more by characters. */
  private static final int BYTE_VALUES = 1 << Byte.SIZE;

  private static final int BUCKETS = 1 << 16;

  /** Where the forms begin whose keys have the same upper half. */
  private final int[] buckets;

  /** The lower halves of the keys. */
  private final char[] keys;

  /** The number of the set of flags of each form. */
  private final char[] numbers;

  private final char[] sets;

  private Forms(char[] sizes, char[] keys, char[] numbers, char[] sets) {
    this.buckets = new int[BUCKETS + 1];
    for (int i = 0; i < sizes.length; i++) buckets[i + 1] = buckets[i] + sizes[i];
    this.keys = keys;
    this.numbers = numbers;
    this.sets = sets;
  }

  /** The flags of a form, 0 if the dictionary does not know it. */
  public int of(CharSequence form) {
    return of(Hash.of(form));
  }

  int of(CharSequence text, int start, int end) {
    return of(Hash.of(text, start, end));
  }

  int of(long hash) {
    int bucket = (int) (hash >>> 48);
    char key = (char) (hash >>> 32);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (keys[i] == key) return sets[numbers[i]];
    }
    return 0;
  }

  /** Writes a table of forms. */
  public static void write(Map<String, Integer> forms, OutputStream out) throws IOException {
    Map<Long, Integer> hashed = new HashMap<>();
    forms.forEach((form, bits) -> hashed.merge(Hash.of(form), bits, (a, b) -> a | b));
    writeHashed(hashed, out);
  }

  /** Writes a table of forms that are told by their hashes. */
  static void writeHashed(Map<Long, Integer> forms, OutputStream out) throws IOException {
    var sorted = new TreeMap<Integer, Integer>(Integer::compareUnsigned);
    forms.forEach((hash, bits) -> sorted.merge((int) (hash >>> 32), bits, (a, b) -> a | b));
    List<Integer> sets = List.copyOf(new TreeSet<>(sorted.values()));
    char[] sizes = new char[BUCKETS];
    for (int key : sorted.keySet()) sizes[key >>> 16]++;
    var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    try (var data = new DataOutputStream(deflated)) {
      data.writeInt(VERSION);
      data.writeInt(sorted.size());
      data.writeInt(sets.size());
      for (int set : sets) data.writeChar(set);
      for (char size : sizes) data.writeChar(size);
      for (int key : sorted.keySet()) data.writeChar(key);
      for (int bits : sorted.values()) {
        int number = Collections.binarySearch(sets, bits);
        if (sets.size() > BYTE_VALUES) data.writeChar(number);
        else data.writeByte(number);
      }
    }
  }

  /** Reads a table of forms. */
  public static Forms read(InputStream in) throws IOException {
    var data = new ByteReader(in);
    int version = data.readInt();
    if (version != VERSION) throw new IOException("table of forms has version " + version);
    int count = data.readInt();
    char[] sets = data.readChars(data.readInt());
    char[] sizes = data.readChars(BUCKETS);
    char[] keys = data.readChars(count);
    char[] numbers =
        sets.length > BYTE_VALUES ? data.readChars(count) : wide(data.readBytes(count));
    return new Forms(sizes, keys, numbers, sets);
  }

  private static char[] wide(byte[] bytes) {
    char[] wide = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) wide[i] = (char) (bytes[i] & 0xff);
    return wide;
  }

  /** A table that knows no form. */
  public static Forms none() {
    return new Forms(new char[0], new char[0], new char[0], new char[0]);
  }
}
