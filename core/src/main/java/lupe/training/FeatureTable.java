package lupe.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.entity.tagger.DocumentHints;
import lupe.entity.tagger.Labels;
import lupe.entity.tagger.Phrases;
import lupe.entity.tagger.Template;
import lupe.entity.tagger.WordClass;
import lupe.entity.tagger.WordFeatures;

/** Numbers the features of all words of a corpus, and lays out their weights. */
final class FeatureTable {
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<Template> templates = new ArrayList<>();
  private int[] bases = new int[1 << 16];
  private int size;
  private final Set<Template> without;
  private final int[][] featuresOfWord;
  private final int[] classOfWord;
  private final int[][] featuresOfMarks;
  private final int[][] featuresOfHints = new int[DocumentHints.COUNT][];

  FeatureTable(
      Corpus corpus,
      WordFeatures features,
      WordClass classes,
      Phrases phrases,
      Set<Template> without,
      int rarest) {
    this.without = without;
    int[] last = new int[corpus.words().size()];
    Arrays.fill(last, -1);
    int[] frequency = new int[last.length];
    for (Corpus.Sentence sentence : corpus.sentences()) {
      for (int word : sentence.words()) {
        if (last[word] != sentence.document()) frequency[word]++;
        last[word] = sentence.document();
      }
    }
    frequency[0] = rarest;
    Map<Long, Integer> counts = new HashMap<>();
    for (int word = 0; word < frequency.length; word++) {
      int times = frequency[word];
      features.extract(
          corpus.words().get(word), (template, key) -> counts.merge(key, times, Integer::sum));
    }
    featuresOfWord = new int[frequency.length][];
    classOfWord = new int[frequency.length];
    for (int word = 0; word < frequency.length; word++) {
      String form = corpus.words().get(word);
      int[] buffer = new int[256];
      int[] count = {0};
      features.extract(
          form,
          (template, key) -> {
            if (without.contains(template)) return;
            if (counts.getOrDefault(key, 0) >= rarest) buffer[count[0]++] = number(template, key);
          });
      featuresOfWord[word] = Arrays.copyOf(buffer, count[0]);
      classOfWord[word] = classes.of(form);
    }
    featuresOfMarks = new int[phrases.marks()][];
    for (int mark = 0; mark < featuresOfMarks.length; mark++) {
      int[] buffer = new int[4];
      int[] count = {0};
      if (!without.contains(Template.PHRASE)) {
        phrases.features(mark, (template, key) -> buffer[count[0]++] = number(template, key));
      }
      featuresOfMarks[mark] = Arrays.copyOf(buffer, count[0]);
    }
    for (int mask = 0; mask < DocumentHints.COUNT; mask++) {
      int[] buffer = new int[16];
      int[] count = {0};
      if (!without.contains(Template.HINTS)) {
        DocumentHints.features(mask, (template, key) -> buffer[count[0]++] = number(template, key));
      }
      featuresOfHints[mask] = Arrays.copyOf(buffer, count[0]);
    }
  }

  int number(Template template, long key) {
    Integer known = numbers.get(key);
    if (known != null) return known;
    int number = templates.size();
    numbers.put(key, number);
    templates.add(template);
    if (number == bases.length) bases = Arrays.copyOf(bases, 2 * number);
    bases[number] = size;
    size += template.width() * Labels.COUNT;
    return number;
  }

  /** Whether a kind of features is used. */
  boolean uses(Template template) {
    return !without.contains(template);
  }

  /** Features of a mark. */
  int[] marks(int mark) {
    return featuresOfMarks[mark];
  }

  /** Features of a set of hints. */
  int[] hints(int mask) {
    return featuresOfHints[mask];
  }

  int[] features(int word) {
    return featuresOfWord[word];
  }

  int wordClass(int word) {
    return classOfWord[word];
  }

  Template template(int feature) {
    return templates.get(feature);
  }

  int base(int feature) {
    return bases[feature];
  }

  int count() {
    return templates.size();
  }

  /** How many weights. */
  int size() {
    return size;
  }

  Map<Long, Integer> numbers() {
    return numbers;
  }
}
