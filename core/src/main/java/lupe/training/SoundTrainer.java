package lupe.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lupe.entity.tagger.NameSound;

/**
 * Learns to tell kinds of words apart by their groups of letters: a multinomial logistic
 * regression, fitted by AdaGrad.
 */
final class SoundTrainer {
  private static final int PASSES = 4;
  private static final float RATE = 0.15f;

  /** Pull of each weight to 0. */
  private static final float DECAY = 0.00002f;

  /** As many words of a kind count like one another; fewer count more each, more count less. */
  private static final float USUAL = 40_000;

  private static final float MOST = 3;
  private static final float LEAST = 0.3f;
  private static final long SEED = 7;

  private record Example(int[] groups, int kind, float weight) {}

  private final float[][] weights;
  private final float[][] squares;

  private SoundTrainer(int kinds) {
    weights = new float[kinds][NameSound.SLOTS];
    squares = new float[kinds][NameSound.SLOTS];
  }

  /** The weights of each kind, by group of letters. */
  static float[][] train(List<List<String>> words) {
    var examples = new ArrayList<Example>();
    for (int kind = 0; kind < words.size(); kind++) {
      float weight = Math.clamp(USUAL / words.get(kind).size(), LEAST, MOST);
      for (String word : words.get(kind)) examples.add(new Example(groups(word), kind, weight));
    }
    var trainer = new SoundTrainer(words.size());
    var random = new Random(SEED);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(examples, random);
      examples.forEach(trainer::learn);
    }
    return trainer.weights;
  }

  private static int[] groups(String word) {
    var groups = new ArrayList<Integer>();
    NameSound.groups(word, groups::add);
    return groups.stream().mapToInt(Integer::intValue).toArray();
  }

  private void learn(Example example) {
    float[] shares = new float[weights.length];
    for (int kind = 0; kind < shares.length; kind++) {
      for (int group : example.groups) shares[kind] += weights[kind][group];
    }
    NameSound.softmax(shares);
    for (int kind = 0; kind < shares.length; kind++) {
      float error = (shares[kind] - (kind == example.kind ? 1 : 0)) * example.weight;
      for (int group : example.groups) step(kind, group, error + DECAY * weights[kind][group]);
    }
  }

  private void step(int kind, int group, float slope) {
    float square = squares[kind][group] += slope * slope;
    weights[kind][group] -= RATE * slope / (float) Math.sqrt(square + 1);
  }
}
