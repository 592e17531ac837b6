package lupe.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.entity.tagger.DocumentHints;
import lupe.entity.tagger.Labels;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.Tokens;
import lupe.entity.tagger.WordFeatures;
import lupe.entity.tagger.WordInfo;
import lupe.entity.tagger.WordInfos;

/** Marked texts as sentences of numbered words and their labels. */
final class Corpus {
  /**
   * A sentence: the number of its document, its words by number, what other places of the document
   * say of each, the known names that it is part of, and the label of each.
   */
  record Sentence(int document, int[] words, int[] hints, int[] marks, byte[] labels) {}

  private static final int EVERY = 2;

  private final Tokenizer tokenizer;
  private final WordInfos infos;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private int documents;
  private int tokens;
  private int lost;

  Corpus(Tokenizer tokenizer, WordInfos infos) {
    this.infos = infos;
    this.tokenizer = tokenizer;
    number(WordFeatures.EDGE);
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<String> words() {
    return words;
  }

  int tokens() {
    return tokens;
  }

  /** Names whose ends are not ends of words. */
  int lost() {
    return lost;
  }

  void add(GoldDocument document) {
    Tokens found = tokenizer.tokenize(document.text());
    byte[] labels = label(document, found);
    WordInfo[] known = new WordInfo[found.count()];
    for (int i = 0; i < known.length; i++) {
      known[i] = infos.of(document.text().substring(found.start(i), found.end(i)));
    }
    int[] hints = DocumentHints.of(known, found.sentences());
    int[] marks = infos.phrases().mark(known);
    for (int i = 0; i < found.sentences(); i++) {
      int start = found.sentenceStart(i);
      int end = found.sentenceEnd(i);
      int[] numbers = new int[end - start];
      for (int token = start; token < end; token++) {
        numbers[token - start] =
            number(document.text().substring(found.start(token), found.end(token)));
      }
      byte[] own = Arrays.copyOfRange(labels, start, end);
      close(own);
      sentences.add(
          new Sentence(
              documents,
              numbers,
              Arrays.copyOfRange(hints, start, end),
              Arrays.copyOfRange(marks, start, end),
              own));
      tokens += own.length;
      if (found.sentences() > 2 && i % EVERY == 0) {
        int[] lone = Arrays.copyOfRange(hints, start, end);
        for (int k = 0; k < lone.length; k++)
          if (known[start + k].name()) lone[k] = DocumentHints.LONE;
        Sentence sentence = sentences.getLast();
        sentences.add(new Sentence(documents, numbers, lone, sentence.marks(), own));
      }
    }
    documents++;
  }

  private byte[] label(GoldDocument document, Tokens found) {
    byte[] labels = new byte[found.count()];
    int token = 0;
    for (GoldName name : document.names()) {
      while (token < found.count() && found.end(token) <= name.start()) token++;
      int first = token;
      int last = first;
      while (last < found.count() && found.end(last) < name.end()) last++;
      boolean fits =
          last < found.count()
              && found.start(first) == name.start()
              && found.end(last) == name.end();
      if (!fits) {
        lost++;
        continue;
      }
      for (int i = first; i <= last; i++) {
        labels[i] = (byte) Labels.of(name.type(), i - first, last - first + 1);
      }
      token = last + 1;
    }
    return labels;
  }

  /** Names that a sentence boundary cuts are no names. */
  private void close(byte[] labels) {
    int last = Labels.OUTSIDE;
    boolean sound = true;
    for (int i = 0; i < labels.length; i++) {
      sound &= i == 0 ? Labels.mayBegin(labels[i]) : Labels.mayFollow(last, labels[i]);
      last = labels[i];
    }
    if (labels.length > 0 && sound && Labels.mayEnd(last)) return;
    lost++;
    Arrays.fill(labels, (byte) Labels.OUTSIDE);
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) return known;
    words.add(word);
    numbers.put(word, words.size() - 1);
    return words.size() - 1;
  }
}
