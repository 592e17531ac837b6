package lupe.bench.german;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lupe.german.GermanWords;
import lupe.german.Spelling;

/**
 * How many words of a treebank get its lemma, by part of speech, compared by their keys; each word
 * is analysed alone.
 */
record LemmaGold(Multiset<String> words, Multiset<String> right, Multiset<String> rightAmongAll) {
  static LemmaGold measure(Path file) throws IOException {
    LemmaGold gold =
        new LemmaGold(HashMultiset.create(), HashMultiset.create(), HashMultiset.create());
    for (String line : Files.readAllLines(file)) {
      List<String> row = Splitter.on('\t').splitToList(line);
      if (row.size() == 3) {
        gold.add(row.get(0), row.get(1), row.get(2));
      }
    }
    return gold;
  }

  private void add(String form, String lemma, String partOfSpeech) {
    List<String> lemmas =
        GermanWords.get().analyse(form).lemmas().stream().map(LemmaGold::key).toList();
    words.add(partOfSpeech);
    if (lemmas.get(0).equals(key(lemma))) {
      right.add(partOfSpeech);
    }
    if (lemmas.contains(key(lemma))) {
      rightAmongAll.add(partOfSpeech);
    }
  }

  private static String key(String lemma) {
    return Spelling.key(lemma).replace("-", "");
  }

  /** The share whose first lemma is right. */
  double first(String partOfSpeech) {
    return (double) right.count(partOfSpeech) / words.count(partOfSpeech);
  }

  /** The share of which any lemma is right. */
  double anyReading(String partOfSpeech) {
    return (double) rightAmongAll.count(partOfSpeech) / words.count(partOfSpeech);
  }

  @Override
  public String toString() {
    return Stream.of("NOUN", "VERB", "ADJ", "PROPN")
        .map(part ->
            String.format(
                Locale.ROOT, "%s first %.4f, any %.4f", part, first(part), anyReading(part)))
        .collect(Collectors.joining("; "));
  }
}
