package lupe.entity.tagger;

import java.util.ArrayList;
import java.util.List;

/** Labels the words of each sentence with the best sequence of labels. Thread-safe. */
public final class Tagger {
  private final WordVectors vectors;
  private final Viterbi viterbi;
  private final Marginals marginals;

  /** A tagger with the weights of a model. */
  public Tagger(Model model, WordFeatures features, WordClass classes, WordInfos infos) {
    this.vectors = new WordVectors(model, features, classes, infos);
    this.viterbi = new Viterbi(model);
    this.marginals = new Marginals(model);
  }

  /** The names of a text in their order. */
  public List<Span> tag(String text, Tokens tokens) {
    var spans = new ArrayList<Span>();
    var scores = new Scores(vectors, tokens.longestSentence());
    WordVector[] words = new WordVector[tokens.count()];
    WordInfo[] infos = new WordInfo[words.length];
    for (int i = 0; i < tokens.sentences(); i++) {
      look(text, tokens, tokens.sentenceStart(i), tokens.sentenceEnd(i), words);
    }
    for (int i = 0; i < words.length; i++) infos[i] = words[i].info;
    int[] hints = DocumentHints.of(infos, tokens.sentences());
    int[] marks = vectors.marks(infos);
    for (int i = 0; i < tokens.sentences(); i++) {
      int start = tokens.sentenceStart(i);
      scores.fill(words, hints, marks, start, tokens.sentenceEnd(i));
      if (viterbi.run(scores)) collect(scores, start, spans);
    }
    return new WholeText(tokens, infos, marks, vectors.phrases()).complete(spans);
  }

  private void look(String text, Tokens tokens, int start, int end, WordVector[] words) {
    boolean shouting = Shouting.is(text, tokens, start, end);
    for (int i = start; i < end; i++) {
      words[i] =
          shouting
              ? vectors.ofShouted(text.substring(tokens.start(i), tokens.end(i)))
              : vectors.of(text, tokens.start(i), tokens.end(i), tokens.hash(i));
    }
  }

  private void collect(Scores scores, int offset, List<Span> spans) {
    int[] labels = scores.labels();
    int prepared = 0;
    for (int i = 0; i < scores.length(); i++) {
      if (labels[i] == Labels.OUTSIDE) continue;
      int end = i + 1;
      while (end < scores.length() && Labels.goesOn(labels[end])) end++;
      if (end > prepared) prepared = marginals.prepare(scores, i, end);
      double confidence = marginals.of(scores, i, end);
      spans.add(new Span(offset + i, offset + end, Labels.type(labels[i]), confidence));
      i = end - 1;
    }
  }
}
