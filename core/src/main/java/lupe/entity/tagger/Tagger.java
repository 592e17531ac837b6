package lupe.entity.tagger;

import java.util.ArrayList;
import java.util.List;

/** Labels the words of each sentence with the best sequence of labels. Thread-safe. */
public final class Tagger {
  private final WordVectors vectors;
  private final Viterbi viterbi;
  private final Marginals marginals;

  /** A tagger with the weights of a model. */
  public Tagger(Model model, WordFeatures features, WordClass classes) {
    this.vectors = new WordVectors(model, features, classes);
    this.viterbi = new Viterbi(model);
    this.marginals = new Marginals(model);
  }

  /** The names of a text in their order. */
  public List<Span> tag(String text, Tokens tokens) {
    var spans = new ArrayList<Span>();
    var scores = new Scores(vectors);
    for (int i = 0; i < tokens.sentences(); i++) {
      int start = tokens.sentenceStart(i);
      scores.fill(text, tokens, start, tokens.sentenceEnd(i));
      if (viterbi.run(scores)) collect(scores, start, spans);
    }
    return spans;
  }

  private void collect(Scores scores, int offset, List<Span> spans) {
    int[] labels = scores.labels();
    marginals.prepare(scores);
    for (int i = 0; i < scores.length(); i++) {
      if (labels[i] == Labels.OUTSIDE) continue;
      int end = i + 1;
      while (end < scores.length() && Labels.goesOn(labels[end])) end++;
      double confidence = marginals.of(scores, i, end);
      spans.add(new Span(offset + i, offset + end, Labels.type(labels[i]), confidence));
      i = end - 1;
    }
  }
}
