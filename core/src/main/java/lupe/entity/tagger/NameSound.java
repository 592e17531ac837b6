package lupe.entity.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What kind of word an unknown word is by its letters alone: Gelbensande ends like places do,
 * Schörgenhofer like surnames. Learnt from lists of names and from the nouns of a dictionary.
 */
public final class NameSound {
  /** Kinds that are told apart. */
  public enum Kind {
    /** Place where German is spoken. */
    GERMAN_PLACE,
    /** Place elsewhere. */
    FOREIGN_PLACE,
    /** Surname. */
    SURNAME,
    /** First name. */
    FIRST_NAME,
    /** Common noun. */
    NOUN
  }

  /** Takes the places of the groups of letters of a word. */
  @FunctionalInterface
  public interface Groups {
    /** A group. */
    void group(int slot);
  }

  /** How many groups of letters are told apart. */
  public static final int SLOTS = 1 << 15;

  private static final int KINDS = Kind.values().length;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final float STEP = 1f / 32;

  private final byte[] weights;

  private NameSound(byte[] weights) {
    this.weights = weights;
  }

  /** Hands the groups of letters of a word to a taker. */
  public static void groups(String word, Groups groups) {
    String padded = "^" + word.toLowerCase(Locale.ROOT) + "$";
    for (int n = SHORTEST; n <= LONGEST; n++) {
      for (int i = 0; i + n <= padded.length(); i++) {
        groups.group((int) (Hash.of(padded, i, i + n) >>> 40) & SLOTS - 1);
      }
    }
  }

  /** How probable each kind is, from 0 to 1, in the order of {@link Kind}. */
  public float[] of(String word) {
    float[] sums = new float[KINDS];
    groups(
        word,
        slot -> {
          for (int k = 0; k < KINDS; k++) sums[k] += weights[k * SLOTS + slot] * STEP;
        });
    softmax(sums);
    return sums;
  }

  /** From scores to shares that add up to 1. */
  public static void softmax(float[] scores) {
    float top = scores[0];
    for (float score : scores) top = Math.max(top, score);
    float all = 0;
    for (int k = 0; k < scores.length; k++) all += scores[k] = (float) Math.exp(scores[k] - top);
    for (int k = 0; k < scores.length; k++) scores[k] /= all;
  }

  /** Writes the weights, kind by kind. */
  public static void write(float[][] weights, OutputStream out) throws IOException {
    var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    try (var data = new DataOutputStream(deflated)) {
      for (float[] kind : weights) {
        for (float weight : kind)
          data.writeByte(Math.round(Math.clamp(weight / STEP, -127f, 127f)));
      }
    }
  }

  /** Reads them. */
  public static NameSound read(InputStream in) throws IOException {
    return new NameSound(new ByteReader(in).readBytes(KINDS * SLOTS));
  }
}
