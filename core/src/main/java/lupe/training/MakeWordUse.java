package lupe.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.Tokens;
import lupe.entity.tagger.WordClass;
import lupe.entity.tagger.WordUse;

/**
 * Makes the table of how words are used, from texts without marks.
 *
 * <pre>MakeWordUse FOLDER TABLE</pre>
 *
 * where FOLDER holds {@code ner}, {@code news} and {@code ir} and TABLE is the file to write. The
 * same texts give the same table, byte for byte.
 */
public final class MakeWordUse {
  private static final List<String> FILES =
      List.of(
          "ner/wikinews.jsonl",
          "ner/smartdata_names.jsonl",
          "ner/germeval_dev.bio",
          "ner/germeval_wikipedia.bio",
          "news/wikinews_de.jsonl",
          "news/smartdata_news.jsonl",
          "ir/mlqa_de_dev/corpus.jsonl",
          "ir/xquad_r_de_sentences/corpus.jsonl");
  private static final Set<String> ARTICLES =
      Set.of("der", "die", "das", "den", "dem", "des", "im", "am", "vom", "zum", "zur", "beim");
  private static final Set<String> PLACES = Set.of("in", "nach", "aus", "bei");

  /** Words seen less often have no group. */
  private static final int GROUPED = 6;

  private static final int COUNTED = 3;
  private static final int[] SIZES = {64, 256, 1024};

  private MakeWordUse() {}

  /** Makes and writes the table. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) throw new IllegalArgumentException("usage: MakeWordUse FOLDER TABLE");
    var training = new Training();
    Set<String> texts = new LinkedHashSet<>();
    for (String file : FILES) {
      for (GoldDocument document : GoldReader.read(Path.of(args[0]).resolve(file))) {
        texts.add(document.text());
      }
    }
    try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      WordUse.write(table(texts, training.tokenizer(), training.classes()), out);
    }
  }

  private static Map<String, short[]> table(
      Set<String> texts, Tokenizer tokenizer, WordClass classes) {
    List<List<String>> sentences = sentences(texts, tokenizer);
    Map<String, int[]> counts = new HashMap<>();
    for (List<String> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int[] count = counts.computeIfAbsent(sentence.get(i), k -> new int[4]);
        count[0]++;
        if (i == 0) continue;
        count[1]++;
        if (ARTICLES.contains(sentence.get(i - 1))) count[2]++;
        if (PLACES.contains(sentence.get(i - 1))) count[3]++;
      }
    }
    var table = new HashMap<String, short[]>();
    counts.forEach((word, count) -> {
      if (count[0] < COUNTED) return;
      short lower = habit(lower(counts, word), count[0]);
      table.put(
          word,
          new short[] {-1, -1, -1, lower, habit(count[2], count[1]), habit(count[3], count[1])});
    });
    var contexts = new Contexts(sentences, counts, classes, GROUPED);
    for (int i = 0; i < SIZES.length; i++) {
      int[] groups = KMeans.groups(contexts.vectors(), SIZES[i]);
      for (int word = 0; word < groups.length; word++) {
        short[] numbers = table.get(contexts.words().get(word));
        if (numbers != null) numbers[i] = (short) groups[word];
      }
    }
    return table;
  }

  private static int lower(Map<String, int[]> counts, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals(word)) return 0;
    int[] count = counts.get(lower);
    return count == null ? 0 : count[0];
  }

  /** A share as one of five steps, -1 if there is too little to tell. */
  private static short habit(int times, int of) {
    if (of < COUNTED) return -1;
    double share = (double) times / of;
    if (times == 0) return 0;
    return (short) (share < 0.1 ? 1 : share < 0.3 ? 2 : share < 0.6 ? 3 : 4);
  }

  private static List<List<String>> sentences(Set<String> texts, Tokenizer tokenizer) {
    var sentences = new ArrayList<List<String>>();
    for (String text : texts) {
      Tokens tokens = tokenizer.tokenize(text);
      for (int s = 0; s < tokens.sentences(); s++) {
        var sentence = new ArrayList<String>();
        for (int i = tokens.sentenceStart(s); i < tokens.sentenceEnd(s); i++) {
          sentence.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        sentences.add(sentence);
      }
    }
    return sentences;
  }
}
