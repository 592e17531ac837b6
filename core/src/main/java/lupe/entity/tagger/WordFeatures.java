package lupe.entity.tagger;

import java.util.Locale;

/** What can be said of a word by itself. Slow, but asked once for each distinct word. */
public final class WordFeatures {
  /** Stands before and behind each sentence. */
  public static final String EDGE = "\n";

  private static final int LONGEST_AFFIX = 5;
  private static final int SHORTEST_HEAD = 3;

  private final Forms forms;
  private final Lexicon lexicon;
  private final WordUse use;
  private final NameLists names;

  /** Features from a dictionary, from lists, and from statistics of our own. */
  public WordFeatures(Forms forms, Lexicon lexicon, NameLists names, WordUse use) {
    this.names = names;
    this.use = use;
    this.forms = forms;
    this.lexicon = lexicon;
  }

  /** Hands all features of a word to a sink. */
  public void extract(String word, FeatureSink sink) {
    add(sink, Template.WORD, Hash.of(word));
    if (word.equals(EDGE)) return;
    String lower = word.toLowerCase(Locale.ROOT);
    int readings = forms.of(word);
    int lowerReadings = lower.equals(word) ? 0 : forms.of(lower);
    add(sink, Template.SHAPE, Shape.of(word));
    add(sink, Template.READINGS, readings);
    lexicon.features(word, sink);
    use.features(Hash.of(word), sink);
    if (CharKind.isLetter(word.charAt(0))) affixes(word, lower, sink);
    if (lower.equals(word)) return;
    add(sink, Template.LOWER, Hash.of(lower));
    for (int bits = readings; bits != 0; bits &= bits - 1) {
      add(sink, Template.READING, Integer.lowestOneBit(bits));
    }
    add(sink, Template.LOWER_READINGS, lowerReadings);
    add(sink, Template.LENGTH, Math.min(word.length(), 12));
    grams(lower, sink);
    String stem = Stem.of(word, readings, forms);
    stem(word, stem, sink);
    names.features(word, stem, readings, lowerReadings, sink);
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) hyphenated(word, hyphen, sink);
    else if ((readings & ~Forms.NAME) == 0) head(word, 0, sink);
  }

  private static void add(FeatureSink sink, Template template, long value) {
    sink.add(template, template.key(value));
  }

  private static void affixes(String word, String lower, FeatureSink sink) {
    int length = word.length();
    if (length > 3) add(sink, Template.ENDING, Hash.of(lower, length - 3, length));
    if (lower.equals(word)) return;
    for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
      add(sink, Template.SUFFIX, Hash.of(lower, length - n, length) * 31 + n);
      if (n > 1) add(sink, Template.PREFIX, Hash.of(word, 0, n) * 31 + n);
    }
  }

  private static void grams(String lower, FeatureSink sink) {
    String padded = "^" + lower + "$";
    for (int i = 0; i + 4 <= padded.length(); i++) {
      add(sink, Template.GRAM, Hash.of(padded, i, i + 4));
    }
  }

  private void stem(String word, String stem, FeatureSink sink) {
    add(sink, Template.STEM, Hash.of(stem));
    if (stem.length() < word.length()) {
      add(sink, Template.STEM_READINGS, forms.of(stem));
      lexicon.stemFeatures(stem, sink);
    }
  }

  private void hyphenated(String word, int hyphen, FeatureSink sink) {
    String first = word.substring(0, word.indexOf('-'));
    String last = word.substring(hyphen + 1);
    int firstReadings = forms.of(first);
    int lastReadings = forms.of(last);
    add(sink, Template.HYPHEN_FIRST, Hash.of(first));
    add(sink, Template.HYPHEN_LAST, Hash.of(last));
    add(sink, Template.HEAD, Hash.of(last));
    add(sink, Template.HYPHEN_READINGS, firstReadings * 8192L + lastReadings);
    add(sink, Template.HYPHEN_READINGS, -1L - lastReadings);
    add(sink, Template.HYPHEN_READINGS, (Shape.of(first) * 8192L + lastReadings) * 7 + 1);
    if (lastReadings == 0) head(word, hyphen + 1, sink);
  }

  private void head(String word, int from, FeatureSink sink) {
    int start = Compound.head(word, from, SHORTEST_HEAD, forms);
    if (start < 0) {
      add(sink, Template.HEAD_READINGS, 0);
      return;
    }
    long head = Compound.capitalized(word, start);
    add(sink, Template.HEAD, head);
    add(sink, Template.HEAD_READINGS, forms.of(head));
    add(sink, Template.HEAD_READINGS, -1L - Math.min(word.length() - start, 8));
  }
}
