package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lupe.article.EntityType;
import org.junit.jupiter.api.Test;

class NewsEntityRecognizerTest {
  private static final String ALPHABET =
      "aeinrstABDMPäöüß .,-'’„“\"\n\t()!?:/&0123\u00ad\u200b\ud83d\ude00\udc00é";
  private final NewsEntityRecognizer recognizer = NewsEntityRecognizer.get();

  @Test
  void namesAreFoundInATextWithoutAnyFullStop() {
    String text = "Angela Merkel und Olaf Scholz reisten nach Kiew und ".repeat(3000);
    assertThat(NewsEntityRecognizer.get().recognize(text))
        .extracting(Mention::name)
        .hasSizeBetween(9000, 9020) // a name may lie across a cut
        .containsOnly("Angela Merkel", "Olaf Scholz", "Kiew");
  }

  @Test
  void anyTextHasMentionsInOrderAndInBounds() {
    var random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String text =
          random
              .ints(random.nextInt(200), 0, ALPHABET.length())
              .mapToObj(c -> ALPHABET.substring(c, c + 1))
              .collect(Collectors.joining());
      assertSound(text, recognizer.recognize(text));
    }
  }

  @Test
  void shuffledNewsHasMentionsInOrderAndInBounds() {
    String[] words =
        "Wladimir Putin sagte in Berlin, die EU (Europäische Union) habe Merz’ Vorschlag . \n Dr. X."
            .split(" ");
    var random = new Random(11);
    for (int i = 0; i < 1000; i++) {
      String text =
          random
              .ints(40, 0, words.length)
              .mapToObj(w -> words[w])
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      assertSound(text, recognizer.recognize(text));
    }
  }

  private static void assertSound(String text, List<Mention> mentions) {
    int last = 0;
    for (Mention mention : mentions) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
      assertThat(mention.text()).isEqualTo(text.substring(mention.start(), mention.end()));
      assertThat(mention.name()).isNotBlank();
      assertThat(mention.confidence()).isBetween(0.0, 1.0);
      last = mention.end();
    }
  }

  @Test
  void emptyAndBlankTextsHaveNoNames() {
    assertThat(recognizer.recognize("")).isEmpty();
    assertThat(recognizer.recognize(" \n\t ")).isEmpty();
  }

  @Test
  void manyThreadsFindTheSame() throws Exception {
    List<String> texts =
        IntStream.range(0, 200)
            .mapToObj(
                i -> "Wort" + i + " Angela Merkel traf Herrn Muster" + i + " in Stadt" + i + ".")
            .toList();
    List<List<Mention>> expected = texts.stream().map(recognizer::recognize).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<List<List<Mention>>> task =
          () -> texts.stream().map(NewsEntityRecognizer.get()::recognize).toList();
      for (var result : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void aLongLineIsNoTrouble() {
    String text = "Angela Merkel sprach mit Emmanuel Macron und ".repeat(5000);
    assertThat(recognizer.recognize(text)).hasSizeGreaterThan(9000);
  }

  @Test
  void theSeedsHaveJustTheirNames() throws IOException {
    Path seeds = Path.of(System.getProperty("lupe.shared", "")).resolve("seeds");
    assumeTrue(Files.isDirectory(seeds), "lupe.shared names no folder with seeds");
    Set<String> persons = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> organisations = new TreeSet<>();
    try (var files = Files.list(seeds)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        for (Mention mention : recognizer.recognize(text)) {
          (mention.type() == EntityType.PERSON
                  ? persons
                  : mention.type() == EntityType.PLACE ? places : organisations)
              .add(mention.name());
        }
        for (String surname : List.of("Putin", "Trump", "Bessent")) {
          assertThat(mentionsOf(surname, text)).isEqualTo(occurrences(surname, text));
        }
      }
    }
    assertThat(persons).containsExactly("Donald Trump", "Scott Bessent", "Wladimir Putin");
    assertThat(places)
        .contains("Russland", "USA", "China", "Ukraine", "Kiew", "Krasnojarsk", "Washington");
    assertThat(organisations).contains("Fox News");
  }

  private long mentionsOf(String surname, String text) {
    return recognizer.recognize(text).stream()
        .filter(mention -> mention.name().endsWith(" " + surname))
        .count();
  }

  private static long occurrences(String word, String text) {
    return text.split(word, -1).length - 1;
  }
}
