package lupe.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import lupe.entity.tagger.Labels;
import lupe.entity.tagger.Model;
import lupe.entity.tagger.Template;
import lupe.entity.tagger.WordClass;

/**
 * Fits the weights of a linear-chain conditional random field by AdaGrad. Within a batch the
 * weights of each distinct word are summed once, and its gradient is gathered once, as they are
 * when the model is used. The same seed gives the same model.
 */
final class Trainer {
  private static final int L = Labels.COUNT;
  private static final int REACH = Template.REACH;
  private static final int VECTOR = (2 * REACH + 1) * L;
  private static final int PAD = 3;

  /**
   * How to train.
   *
   * @param epochs times that each sentence is seen
   * @param batch sentences between two updates
   * @param rate first length of a step
   * @param decay pull of each weight to 0
   * @param dropout share of a word's features left out in a batch
   * @param seed of all chance
   */
  record Settings(int epochs, int batch, float rate, float decay, float dropout, long seed) {
    static final Settings DEFAULT = new Settings(10, 120, 0.1f, 0f, 0.2f, 20161124);
  }

  private static final float EPS = 3;
  private final Corpus corpus;
  private final FeatureTable table;
  private final Settings settings;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[L * L];
  private final float[] transitionSquares = new float[L * L];
  private final int[] pairs = new int[WordClass.COUNT * WordClass.COUNT];
  private final int[] skips = new int[WordClass.COUNT * WordClass.COUNT];
  private final int[] slots;
  private final ForwardBackward chain = new ForwardBackward();
  private final Random random;

  Trainer(Corpus corpus, FeatureTable table, Settings settings) {
    this.corpus = corpus;
    this.table = table;
    this.settings = settings;
    this.random = new Random(settings.seed());
    Arrays.fill(pairs, -1);
    Arrays.fill(skips, -1);
    for (Corpus.Sentence sentence : corpus.sentences()) {
      int[] classes = classes(sentence);
      for (int i = 1; i + 2 < classes.length; i++) {
        int pair = classes[i] * WordClass.COUNT + classes[i + 1];
        if (table.uses(Template.PAIR))
          pairs[pair] = table.number(Template.PAIR, Template.PAIR.key(pair));
        int skip = classes[i] * WordClass.COUNT + classes[i + 2];
        if (table.uses(Template.SKIP))
          skips[skip] = table.number(Template.SKIP, Template.SKIP.key(skip));
      }
    }
    weights = new float[table.size()];
    squares = new float[table.size()];
    slots = new int[corpus.words().size()];
    Arrays.fill(slots, -1);
  }

  private int[] classes(Corpus.Sentence sentence) {
    int[] classes = new int[sentence.words().length + 4];
    for (int i = 0; i < classes.length; i++) classes[i] = table.wordClass(word(sentence, i));
    return classes;
  }

  private static int word(Corpus.Sentence sentence, int padded) {
    int i = padded - 2;
    return i < 0 || i >= sentence.words().length ? 0 : sentence.words()[i];
  }

  Model.Source train(Progress progress) {
    List<Corpus.Sentence> order = new ArrayList<>(corpus.sentences());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (int i = 0; i < order.size(); i += settings.batch()) {
        loss += new Batch(order.subList(i, Math.min(order.size(), i + settings.batch()))).run();
      }
      progress.epoch(epoch + 1, loss / corpus.tokens());
    }
    return source();
  }

  /** Told of each pass through the corpus. */
  @FunctionalInterface
  interface Progress {
    /** After a pass: its number from 1, and the mean loss per word. */
    void epoch(int number, double loss);
  }

  private void step(int at, float gradient, float decay) {
    float weight = weights[at];
    float slope = gradient + decay * weight;
    if (slope == 0) return;
    float square = squares[at] += slope * slope;
    weights[at] = weight - settings.rate() * slope / (float) Math.sqrt(square + EPS);
  }

  private final class Batch {
    private final List<Corpus.Sentence> sentences;
    private final int[] words;
    private final float[] vectors;
    private final float[] gradients;
    private final boolean[][] dropped;
    private final float[] transitionGradient = new float[L * L];

    Batch(List<Corpus.Sentence> sentences) {
      this.sentences = sentences;
      int[] found = new int[sentences.stream().mapToInt(s -> s.words().length).sum() + 1];
      int count = 0;
      found[count++] = 0;
      slots[0] = 0;
      for (Corpus.Sentence sentence : sentences) {
        for (int word : sentence.words()) {
          if (slots[word] >= 0) continue;
          slots[word] = count;
          found[count++] = word;
        }
      }
      words = Arrays.copyOf(found, count);
      vectors = new float[count * VECTOR];
      gradients = new float[count * VECTOR];
      dropped = new boolean[count][];
      for (int i = 0; i < count; i++) sum(i);
    }

    private void sum(int slot) {
      int[] features = table.features(words[slot]);
      boolean[] out = new boolean[features.length];
      dropped[slot] = out;
      float scale = 1 / (1 - settings.dropout());
      for (int k = 0; k < features.length; k++) {
        out[k] = settings.dropout() > 0 && random.nextFloat() < settings.dropout();
        if (out[k]) continue;
        Template template = table.template(features[k]);
        int from = table.base(features[k]);
        int to = slot * VECTOR + (REACH + template.from) * L;
        int size = template.width() * L;
        for (int i = 0; i < size; i++) vectors[to + i] += weights[from + i] * scale;
      }
    }

    double run() {
      double loss = 0;
      for (Corpus.Sentence sentence : sentences) loss += learn(sentence);
      for (int slot = 0; slot < words.length; slot++) {
        update(slot);
        slots[words[slot]] = -1;
      }
      for (int i = 0; i < L * L; i++) {
        float slope = transitionGradient[i];
        if (slope == 0) continue;
        float square = transitionSquares[i] += slope * slope;
        transitions[i] -= settings.rate() * slope / (float) Math.sqrt(square + EPS);
      }
      return loss;
    }

    private double learn(Corpus.Sentence sentence) {
      int length = sentence.words().length;
      int[] classes = classes(sentence);
      float[] scores = new float[(length + 2 * PAD) * L];
      for (int i = 1; i < length + 3; i++) {
        int from = slots[word(sentence, i)] * VECTOR;
        for (int k = 0; k < VECTOR; k++) scores[(i - 1) * L + k] += vectors[from + k];
      }
      for (int i = 0; i < length; i++) {
        for (int feature : table.hints(sentence.hints()[i])) {
          addTo(scores, (i + 2) * L, feature, Template.HINTS);
        }
        for (int feature : table.marks(sentence.marks()[i])) {
          addTo(scores, (i + 2) * L, feature, Template.PHRASE);
        }
      }
      for (int i = 1; i < length + 2; i++) {
        addTo(scores, i * L, pair(classes, i), Template.PAIR);
        addTo(scores, (i + 2) * L, skip(classes, i), Template.SKIP);
      }
      double loss = chain.run(scores, PAD * L, transitions, sentence.labels(), transitionGradient);
      float[] slopes = chain.slopes();
      for (int i = 1; i < length + 3; i++) {
        int to = slots[word(sentence, i)] * VECTOR;
        for (int k = 0; k < VECTOR; k++) gradients[to + k] += slopes[(i - 1) * L + k];
      }
      for (int i = 0; i < length; i++) {
        for (int feature : table.hints(sentence.hints()[i])) {
          learnAt(slopes, (i + 2) * L, feature, Template.HINTS);
        }
        for (int feature : table.marks(sentence.marks()[i])) {
          learnAt(slopes, (i + 2) * L, feature, Template.PHRASE);
        }
      }
      for (int i = 1; i < length + 2; i++) {
        learnAt(slopes, i * L, pair(classes, i), Template.PAIR);
        learnAt(slopes, (i + 2) * L, skip(classes, i), Template.SKIP);
      }
      return loss;
    }

    private int pair(int[] classes, int i) {
      return pairs[classes[i] * WordClass.COUNT + classes[i + 1]];
    }

    private int skip(int[] classes, int i) {
      return i + 2 < classes.length ? skips[classes[i] * WordClass.COUNT + classes[i + 2]] : -1;
    }

    private void addTo(float[] scores, int to, int feature, Template template) {
      if (feature < 0) return;
      int from = table.base(feature);
      for (int k = 0; k < template.width() * L; k++) scores[to + k] += weights[from + k];
    }

    private void learnAt(float[] slopes, int from, int feature, Template template) {
      if (feature < 0) return;
      int to = table.base(feature);
      for (int k = 0; k < template.width() * L; k++) {
        if (slopes[from + k] != 0) step(to + k, slopes[from + k], settings.decay());
      }
    }

    private void update(int slot) {
      int[] features = table.features(words[slot]);
      for (int k = 0; k < features.length; k++) {
        if (dropped[slot][k]) continue;
        Template template = table.template(features[k]);
        int to = table.base(features[k]);
        int from = slot * VECTOR + (REACH + template.from) * L;
        for (int i = 0; i < template.width() * L; i++) {
          step(to + i, gradients[from + i], settings.decay());
        }
      }
    }
  }

  private Model.Source source() {
    var sorted = new TreeMap<Integer, Integer>(Integer::compareUnsigned);
    table.numbers().forEach((key, number) -> sorted.put((int) (long) key, number));
    int[] keys = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new Model.Source() {
      @Override
      public float[] transitions() {
        return transitions;
      }

      @Override
      public int[] keys() {
        return keys;
      }

      @Override
      public float[] weights(int key) {
        int feature = sorted.getOrDefault(key, 0);
        int base = table.base(feature);
        return Arrays.copyOfRange(weights, base, base + table.template(feature).width() * L);
      }
    };
  }
}
