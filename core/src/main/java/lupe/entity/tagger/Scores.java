package lupe.entity.tagger;

/**
 * Scores of all labels for the words of one sentence, and room for what is computed from them; used
 * again from sentence to sentence, by one thread.
 */
final class Scores {
  /** Words before and behind a sentence of which hints speak in vain. */
  private static final int PAD = 1;

  private static final int L = Labels.COUNT;

  private final WordVectors vectors;
  private int length;
  private final int[] scores;

  /** The words of the sentence from 2 on, with edges and nothing around. */
  private final WordVector[] words;

  /** Numbers of the pairs of classes of the words at an index and behind it. */
  private final int[] pairs;

  private final int[] labels;
  private final int[] best;
  private final double[] forward;
  private final double[] backward;
  private final double[] local;

  /**
   * Room for sentences.
   *
   * @param longest words of the longest
   */
  Scores(WordVectors vectors, int longest) {
    this.vectors = vectors;
    scores = new int[(longest + 2 * PAD) * L];
    words = new WordVector[longest + 4];
    pairs = new int[longest + 3];
    labels = new int[longest];
    best = new int[longest * L];
    forward = new double[longest * L];
    backward = new double[longest * L];
    local = new double[longest * L];
  }

  int length() {
    return length;
  }

  /**
   * Score of a label at a word is at {@code origin() + word * Labels.COUNT + label}, in steps of
   * {@link Model#STEP}.
   */
  int[] scores() {
    return scores;
  }

  static int origin() {
    return PAD * L;
  }

  int[] labels() {
    return labels;
  }

  /** Score of the best sequence up to a word that ends in a label. */
  int[] best() {
    return best;
  }

  double[] forward() {
    return forward;
  }

  double[] backward() {
    return backward;
  }

  double[] local() {
    return local;
  }

  /** Adds up the scores of the words from {@code start} to {@code end} of a text. */
  void fill(WordVector[] all, int[] hints, int[] marks, int start, int end) {
    length = end - start;
    words[0] = words[length + 3] = vectors.nothing();
    words[1] = words[length + 2] = vectors.edge();
    System.arraycopy(all, start, words, 2, length);
    pairs[0] = pairs[length + 2] = WordVectors.NO_PAIR;
    for (int i = 1; i < length + 2; i++) pairs[i] = pair(i, i + 1);
    for (int i = 0; i < length; i++) fill(i);
    for (int i = 0; i < length; i++) {
      if (hints[start + i] != 0) add(vectors.hints(hints[start + i]), i);
      if (marks[start + i] != 0) add(vectors.mark(marks[start + i]), i);
    }
  }

  private int pair(int first, int second) {
    return words[first].wordClass * WordClass.COUNT + words[second].wordClass;
  }

  /**
   * One word: what the five words around it say of it, and the pairs of classes near it. Which part
   * of their scores is its own follows from the reach of {@link Template#PAIR}, from one before its
   * first word to two behind it, and of {@link Template#SKIP}, the word between.
   */
  private void fill(int word) {
    short[] before2 = words[word].scores;
    short[] before = words[word + 1].scores;
    short[] own = words[word + 2].scores;
    short[] behind = words[word + 3].scores;
    short[] behind2 = words[word + 4].scores;
    short[] ofPairs = vectors.pairs();
    int pair3 = pairs[word] * WordVectors.PAIR_WIDTH + 3 * L;
    int pair2 = pairs[word + 1] * WordVectors.PAIR_WIDTH + 2 * L;
    int pair1 = pairs[word + 2] * WordVectors.PAIR_WIDTH + L;
    int pair0 = pairs[word + 3] * WordVectors.PAIR_WIDTH;
    short[] ofSkips = vectors.skips();
    int skip = pair(word + 1, word + 3) * L;
    int at = (word + PAD) * L;
    for (int y = 0; y < L; y++) {
      scores[at + y] =
          before2[4 * L + y]
              + before[3 * L + y]
              + own[2 * L + y]
              + behind[L + y]
              + behind2[y]
              + ofPairs[pair3 + y]
              + ofPairs[pair2 + y]
              + ofPairs[pair1 + y]
              + ofPairs[pair0 + y]
              + ofSkips[skip + y];
    }
  }

  /** Adds what is said of a word and its neighbours. */
  private void add(short[] steps, int word) {
    int at = (word + PAD - 1) * L;
    for (int k = 0; k < steps.length; k++) scores[at + k] += steps[k];
  }
}
