package lupe.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import lupe.article.Article;
import lupe.german.Sentences;

/**
 * Any number of articles made of the sentences of real ones, the same for the same seed. Some rare
 * nouns become new compounds of common ones, so that the vocabulary grows as that of archives does.
 */
final class Corpus {
  private static final List<String> SECTIONS =
      List.of("Politik", "Wirtschaft", "Sport", "Wissenschaft", "Kultur", "Regional");
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 1000;
  private static final int FEWEST_SENTENCES = 8;
  private static final int MOST_SENTENCES = 32;

  /** Nouns that are met at most so often are rare. */
  private static final int RARE = 2;

  /** One of so many rare nouns becomes another word. */
  private static final int ONE_IN = 3;

  private final SplittableRandom random;
  private final List<List<String>> sentences = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final Map<String, Integer> nouns = new HashMap<>();
  private final List<String> common = new ArrayList<>();

  private Corpus(List<Article> real, long seed) {
    random = new SplittableRandom(seed);
    for (Article article : real) {
      sentences.add(sentences(article.body()));
      titles.add(article.title());
      for (String word : article.body().split("[^\\p{L}]+", -1)) {
        if (isNoun(word)) nouns.merge(word, 1, Integer::sum);
      }
    }
    nouns.forEach((noun, count) -> {
      if (count > RARE) common.add(noun);
    });
    common.sort(null);
  }

  /** Writes JSON lines. */
  static void write(List<Article> real, int count, long seed, Path out) throws IOException {
    var corpus = new Corpus(real, seed);
    try (Writer writer = Files.newBufferedWriter(out);
        JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      for (int i = 0; i < count; i++) {
        corpus.article(json, i);
        json.writeRaw('\n');
      }
    }
  }

  private void article(JsonGenerator json, int number) throws IOException {
    int theme = random.nextInt(sentences.size());
    json.writeStartObject();
    json.writeStringField("id", String.format(Locale.ROOT, "a%08d", number));
    json.writeStringField("title", varied(titles.get(near(theme))));
    json.writeStringField("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    json.writeStringField("section", SECTIONS.get(theme % SECTIONS.size()));
    json.writeStringField("body", body(theme));
    json.writeEndObject();
    json.flush();
  }

  private String body(int theme) {
    var body = new StringBuilder();
    int length = random.nextInt(FEWEST_SENTENCES, MOST_SENTENCES);
    for (int i = 0; i < length; i++) {
      List<String> from = sentences.get(near(theme));
      if (from.isEmpty()) continue;
      body.append(varied(from.get(random.nextInt(from.size()))));
      body.append(i % 4 == 3 ? "\n\n" : " ");
    }
    return body.toString().strip();
  }

  /** Three of four sentences are of articles near the theme. */
  private int near(int theme) {
    return random.nextInt(4) == 0
        ? random.nextInt(sentences.size())
        : (theme + random.nextInt(40)) % sentences.size();
  }

  private String varied(String sentence) {
    var varied = new StringBuilder();
    for (String word : sentence.split("(?<=[^\\p{L}])|(?=[^\\p{L}])", -1)) {
      boolean rare = nouns.getOrDefault(word, Integer.MAX_VALUE) <= RARE;
      varied.append(rare && random.nextInt(ONE_IN) == 0 ? compound() : word);
    }
    return varied.toString();
  }

  private String compound() {
    String head = common.get(random.nextInt(common.size())).toLowerCase(Locale.GERMAN);
    return common.get(random.nextInt(common.size())) + head;
  }

  private static boolean isNoun(String word) {
    return word.length() > 3 && Character.isUpperCase(word.charAt(0));
  }

  private static List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    for (int start = 0; start < text.length(); ) {
      int end = Math.max(Sentences.end(text, start), start + 1);
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) sentences.add(sentence);
      start = end;
    }
    return sentences;
  }
}
