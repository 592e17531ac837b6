package lupe.entity.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * How words are used in plain news text: groups of words that stand in the same places, coarse to
 * fine, and how often a word follows an article or a preposition of place.
 */
public final class WordUse {
  /** Numbers of a word: groups of three sizes, then habits. */
  public static final int NUMBERS = 6;

  private static final int GROUPS = 3;
  private static final int VERSION = 1;

  private final int[] keys;
  private final short[] numbers;

  private WordUse(int[] keys, short[] numbers) {
    this.keys = keys;
    this.numbers = numbers;
  }

  /** Hands the features of a word to a sink. */
  void features(long hash, FeatureSink sink) {
    int found = Arrays.binarySearch(keys, (int) (hash >>> 32));
    if (found < 0) {
      sink.add(Template.USE, Template.USE.key(-1));
      return;
    }
    for (int i = 0; i < NUMBERS; i++) {
      int number = numbers[found * NUMBERS + i];
      if (number < 0) continue;
      Template template = i < GROUPS ? Template.CLUSTER : Template.USE;
      sink.add(template, template.key(i * 100_000L + number));
    }
  }

  /** Writes a table: {@value #NUMBERS} numbers of each word, -1 where one is not known. */
  public static void write(Map<String, short[]> words, OutputStream out) throws IOException {
    var sorted = new TreeMap<Integer, short[]>();
    words.forEach((word, numbers) -> sorted.put((int) (Hash.of(word) >>> 32), numbers));
    var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    try (var data = new DataOutputStream(deflated)) {
      data.writeInt(VERSION);
      data.writeInt(sorted.size());
      int last = 0;
      for (int key : sorted.keySet()) {
        VarInt.write(data, key - last);
        last = key;
      }
      for (int i = 0; i < NUMBERS; i++) {
        for (short[] numbers : sorted.values()) data.writeShort(numbers[i]);
      }
    }
  }

  /** Reads a table. */
  public static WordUse read(InputStream in) throws IOException {
    var data = new ByteReader(in);
    int version = data.readInt();
    if (version != VERSION) throw new IOException("table of words has version " + version);
    int[] keys = new int[data.readInt()];
    int last = 0;
    for (int i = 0; i < keys.length; i++) keys[i] = last += data.readVarInt();
    short[] numbers = new short[keys.length * NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      for (int k = 0; k < keys.length; k++) numbers[k * NUMBERS + i] = data.readShort();
    }
    return new WordUse(keys, numbers);
  }

  /** A table that knows no word. */
  public static WordUse none() {
    return new WordUse(new int[0], new short[0]);
  }
}
