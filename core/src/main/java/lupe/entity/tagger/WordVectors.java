package lupe.entity.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of the words lately seen, at most {@value #SLOTS}; and what pairs of word classes
 * add. Thread-safe: a lost update costs a second computation, no more.
 */
final class WordVectors {
  private static final int SLOTS = 1 << 18;

  /**
   * Slots of one hash; a new word begins in the middle, or above where there is room, and climbs
   * each time that it is met, so that rare words do not drive out frequent ones.
   */
  private static final int WAYS = 4;

  private static final int ENTRY = WAYS / 2;

  /** Labels times positions that a pair of neighbours speaks about. */
  static final int PAIR_WIDTH = Template.PAIR.width() * Labels.COUNT;

  /** Number of a pair that says nothing. */
  static final int NO_PAIR = WordClass.COUNT * WordClass.COUNT;

  private final Model model;
  private final WordFeatures features;
  private final WordClass classes;
  private final WordInfos infos;

  /** The upper half of the hash of each word in the cache, to look at few of its vectors. */
  private final int[] tags = new int[SLOTS];

  private final AtomicReferenceArray<@Nullable WordVector> cache =
      new AtomicReferenceArray<>(SLOTS);
  private final short[] pairs;
  private final short[] skips;
  private final short[][] hints = new short[DocumentHints.COUNT][];
  private final short[][] marks;
  private final WordVector edge;
  private final WordVector nothing;

  WordVectors(Model model, WordFeatures features, WordClass classes, WordInfos infos) {
    this.infos = infos;
    this.model = model;
    this.features = features;
    this.classes = classes;
    float[] pairSums = new float[(NO_PAIR + 1) * PAIR_WIDTH];
    float[] skipSums = new float[NO_PAIR * Labels.COUNT];
    for (int pair = 0; pair < NO_PAIR; pair++) {
      int origin = pair * PAIR_WIDTH - Template.PAIR.from * Labels.COUNT;
      model.add(Template.PAIR, Template.PAIR.key(pair), pairSums, origin);
      origin = (pair - Template.SKIP.from) * Labels.COUNT;
      model.add(Template.SKIP, Template.SKIP.key(pair), skipSums, origin);
    }
    pairs = Model.steps(pairSums);
    skips = Model.steps(skipSums);
    int center = Labels.COUNT;
    for (int mask = 0; mask < hints.length; mask++) {
      float[] sums = new float[Template.HINTS.width() * Labels.COUNT];
      DocumentHints.features(mask, (template, key) -> model.add(template, key, sums, center));
      hints[mask] = Model.steps(sums);
    }
    marks = new short[infos.phrases().marks()][];
    for (int mark = 0; mark < marks.length; mark++) {
      float[] sums = new float[Template.PHRASE.width() * Labels.COUNT];
      infos.phrases().features(mark, (template, key) -> model.add(template, key, sums, center));
      marks[mark] = Model.steps(sums);
    }
    edge = compute(WordFeatures.EDGE, Hash.of(WordFeatures.EDGE));
    nothing = new WordVector(0, edge.info, edge.wordClass, new short[edge.scores.length]);
  }

  short[] mark(int mark) {
    return marks[mark];
  }

  int[] marks(WordInfo[] words) {
    return infos.phrases().mark(words);
  }

  Phrases phrases() {
    return infos.phrases();
  }

  short[] hints(int mask) {
    return hints[mask];
  }

  /** Stands before and behind each sentence. */
  WordVector edge() {
    return edge;
  }

  /** Stands beyond that, and has no scores. */
  WordVector nothing() {
    return nothing;
  }

  short[] pairs() {
    return pairs;
  }

  short[] skips() {
    return skips;
  }

  WordVector of(String text, int start, int end, long hash) {
    int first = (int) hash & SLOTS - WAYS;
    int tag = tag(hash);
    for (int i = first; i < first + WAYS; i++) {
      WordVector found = tags[i] == tag ? cache.getPlain(i) : null;
      if (found == null || found.hash != hash) continue;
      if (i > first) climb(i, found);
      return found;
    }
    WordVector computed = compute(text.substring(start, end), hash);
    remember(first, computed);
    return computed;
  }

  private static int tag(long hash) {
    return (int) (hash >>> Integer.SIZE);
  }

  private void climb(int at, WordVector vector) {
    move(at - 1, at);
    put(at - 1, vector);
  }

  private void remember(int first, WordVector vector) {
    int at = first + ENTRY;
    while (at > first && cache.getPlain(at - 1) == null) at--;
    if (cache.getPlain(at) != null) {
      for (int i = first + WAYS - 1; i > at; i--) move(i - 1, i);
    }
    put(at, vector);
  }

  private void move(int from, int to) {
    WordVector vector = cache.getPlain(from);
    if (vector != null) put(to, vector);
  }

  private void put(int at, WordVector vector) {
    tags[at] = tag(vector.hash);
    cache.setRelease(at, vector);
  }

  /** The vector of a word of a headline in capitals. */
  WordVector ofShouted(String word) {
    String calm = infos.calm(word);
    return of(calm, 0, calm.length(), Hash.of(calm));
  }

  private WordVector compute(String word, long hash) {
    float[] scores = new float[WordVector.WIDTH * Labels.COUNT];
    int origin = Template.REACH * Labels.COUNT;
    features.extract(word, (template, key) -> model.add(template, key, scores, origin));
    return new WordVector(hash, infos.of(word), classes.of(word), Model.steps(scores));
  }
}
