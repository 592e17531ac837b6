package lupe.entity.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Learnt weights: for each feature how much it speaks for each label at each position near its
 * word. Features are told apart by 32 bits of their key.
 */
public final class Model {
  private static final int VERSION = 1;

  /** Weights are stored in steps of this size. */
  static final float STEP = 1f / 256;

  /** Bits of the number of weights of a feature. */
  private static final int COUNT_BITS = 7;

  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  private final float[] transitions;
  private final byte[] places;
  private final short[] weights;

  /**
   * Two integers a slot, side by side as most features looked up are not there: the key, and where
   * its weights begin with their number in the lowest bits; 0 in a free slot.
   */
  private final int[] table;

  private Model(float[] transitions, int[] keys, byte[] counts, byte[] places, short[] weights) {
    this.transitions = transitions;
    this.places = places;
    this.weights = weights;
    this.table = index(keys, counts);
  }

  private static int[] index(int[] keys, byte[] counts) {
    int[] table = new int[Integer.highestOneBit(Math.max(keys.length, 1)) * 8];
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i], table);
      while (table[slot + 1] != 0) slot = next(slot, table);
      table[slot] = keys[i];
      table[slot + 1] = start << COUNT_BITS | counts[i];
      start += counts[i];
    }
    return table;
  }

  private static int slot(int key, int[] table) {
    return 2 * key & table.length - 1;
  }

  private static int next(int slot, int[] table) {
    return slot + 2 & table.length - 1;
  }

  float transition(int first, int second) {
    return transitions[first * Labels.COUNT + second];
  }

  /**
   * Adds the weights of a feature.
   *
   * @param vector sums for each position and label
   * @param origin index of the first label at the position of the word itself
   */
  void add(Template template, long key, float[] vector, int origin) {
    int wanted = (int) key;
    int slot = slot(wanted, table);
    while (table[slot + 1] != 0 && table[slot] != wanted) slot = next(slot, table);
    int range = table[slot + 1];
    int start = range >>> COUNT_BITS;
    int end = start + (range & COUNT_MASK);
    int base = origin + template.from * Labels.COUNT;
    for (int i = start; i < end; i++) {
      int place = base + places[i];
      if (place >= 0 && place < vector.length) vector[place] += weights[i] * STEP;
    }
  }

  /** Sums of weights in steps of {@link #STEP}. */
  static short[] steps(float[] sums) {
    short[] steps = new short[sums.length];
    for (int i = 0; i < sums.length; i++) {
      steps[i] = (short) Math.clamp(Math.round(sums[i] / STEP), Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return steps;
  }

  /** Takes the learnt weights of one feature after the other and writes them. */
  public interface Source {
    /** Score of each label behind each other. */
    float[] transitions();

    /** Keys of the features, ascending as unsigned integers. */
    int[] keys();

    /** Weights of a feature by position and label. */
    float[] weights(int key);
  }

  /**
   * Writes a model.
   *
   * @param smallest weights nearer to 0 are left out
   */
  public static void write(Source source, float smallest, OutputStream out) throws IOException {
    var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    try (var data = new DataOutputStream(deflated)) {
      data.writeInt(VERSION);
      for (float transition : source.transitions()) data.writeFloat(transition);
      int[] keys =
          Arrays.stream(source.keys())
              .filter(key -> count(source.weights(key), smallest) > 0)
              .toArray();
      data.writeInt(keys.length);
      data.writeInt(Arrays.stream(keys).map(key -> count(source.weights(key), smallest)).sum());
      int last = 0;
      for (int key : keys) {
        VarInt.write(data, key - last);
        last = key;
      }
      for (int key : keys) data.writeByte(count(source.weights(key), smallest));
      for (int key : keys) {
        float[] weights = source.weights(key);
        for (int i = 0; i < weights.length; i++) {
          if (Math.abs(weights[i]) >= smallest) data.writeByte(i);
        }
      }
      for (int key : keys) {
        for (float weight : source.weights(key)) {
          if (Math.abs(weight) >= smallest) {
            VarInt.write(data, zigzag(Math.round(Math.clamp(weight, -100f, 100f) / STEP)));
          }
        }
      }
    }
  }

  private static int count(float[] weights, float smallest) {
    int count = 0;
    for (float weight : weights) if (Math.abs(weight) >= smallest) count++;
    return count;
  }

  private static int zigzag(int value) {
    return value << 1 ^ value >> 31;
  }

  /** Reads a model. */
  public static Model read(InputStream in) throws IOException {
    var data = new ByteReader(in);
    int version = data.readInt();
    if (version != VERSION) throw new IOException("model has version " + version);
    float[] transitions = new float[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) transitions[i] = data.readFloat();
    int[] keys = new int[data.readInt()];
    int size = data.readInt();
    short[] weights = new short[size];
    int last = 0;
    for (int i = 0; i < keys.length; i++) keys[i] = last += data.readVarInt();
    byte[] counts = data.readBytes(keys.length);
    byte[] places = data.readBytes(size);
    for (int i = 0; i < weights.length; i++) {
      int value = data.readVarInt();
      weights[i] = (short) (value >>> 1 ^ -(value & 1));
    }
    return new Model(transitions, keys, counts, places, weights);
  }
}
