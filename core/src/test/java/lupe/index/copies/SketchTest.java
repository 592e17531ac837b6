package lupe.index.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lupe.article.Article;
import lupe.index.copies.MeasureCopies.Edit;
import lupe.index.copies.MeasureCopies.Sketched;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SketchTest {
  private static final Path TESTDATA = Path.of(System.getProperty("lupe.testdata", "testdata"));
  private static final Path SHARED = Path.of(System.getProperty("lupe.shared", "/nowhere"));
  private static final String TEXT =
      "Der Gemeinderat von Talstadt hat am Dienstagabend beschlossen, die alte Brücke über den Fluss"
          + " noch in diesem Jahr zu erneuern. Die Straße bleibt bis zum Herbst gesperrt.";

  private static List<Sketched> articles = List.of();

  @BeforeAll
  static void readArticles() throws IOException {
    articles =
        MeasureCopies.articles(
            TESTDATA.resolve("articles"), SHARED.resolve("eval/news/wikinews_de.jsonl"));
  }

  static Stream<Edit> edits() {
    return MeasureCopies.edits(new Edits(1)).stream().filter(edit -> !edit.name().contains("50"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void anEditedVersionIsKnownAsACopy(Edit edit) {
    assumeThat(articles).as("articles of testdata").isNotEmpty();
    int pairs = 0;
    int found = 0;
    for (Sketched original : articles) {
      if (original.sketch() == null || original.sentences() < 4) continue;
      var sentences = Edits.sentences(original.article());
      Article version =
          new Edits(original.article().id().hashCode())
              .version(original.article(), edit.change().apply(sentences));
      Sketch copy = Sketch.of(null, version.body());
      pairs++;
      if (copy != null && original.sketch().isCopyOf(copy)) found++;
    }
    assertThat(pairs).isGreaterThan(50);
    assertThat((double) found / pairs).as("recall of %d pairs", pairs).isGreaterThan(0.95);
  }

  @Test
  void differentArticlesAreNoCopies() {
    assumeThat(articles).as("articles of testdata").isNotEmpty();
    int copies = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        Sketch left = articles.get(i).sketch();
        Sketch right = articles.get(j).sketch();
        if (left != null && right != null && left.isCopyOf(right)) copies++;
      }
    }
    assertThat(copies).as("the pairs of agency copies in testdata alone").isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ü | ue",
        "ß | ss",
        "Der | DER",
        "'. ' | ' – '",
        "' am ' | '\u00A0am '",
      })
  void spellingCaseAndSignsMakeNoDifference(String from, String to) {
    Sketch other = sketch(TEXT.replace(from, to));
    assertThat(sketch(TEXT).resemblance(other)).isEqualTo(1);
  }

  @Test
  void aShortTextHasNoSketch() {
    assertThat(Sketch.of(null, "Der Gemeinderat tagt am Dienstag wieder in der Halle.")).isNull();
    assertThat(Sketch.of(null, "")).isNull();
    assertThat(Sketch.of(null, "ja ".repeat(500))).isNull();
  }

  @Test
  void aTeaserThatStandsAtTheBeginningOfTheOtherBodyMakesLittleDifference() {
    int end = TEXT.indexOf('.') + 1;
    Sketch split = Sketch.of(TEXT.substring(0, end), TEXT.substring(end));
    assertThat(split).isNotNull();
    assertThat(split.isCopyOf(sketch(TEXT))).isTrue();
  }

  @Test
  void bytesKeepASketch() {
    BytesRef bytes = sketch(TEXT).bytes();
    byte[] shifted = new byte[bytes.length + 3];
    System.arraycopy(bytes.bytes, bytes.offset, shifted, 3, bytes.length);
    Sketch read = Sketch.decode(new BytesRef(shifted, 3, bytes.length));
    assertThat(read.toString()).isEqualTo(sketch(TEXT).toString());
    assertThat(read.keys()).isEqualTo(sketch(TEXT).keys());
  }

  @Test
  void aLongTextIsSampledEvenly() {
    var half = new StringBuilder();
    for (int i = 0; i < 20_000; i++) half.append("wort").append(i).append(' ');
    var whole = new StringBuilder(half);
    for (int i = 20_000; i < 40_000; i++) whole.append("wort").append(i).append(' ');
    assertThat(sketch(half.toString()).resemblance(sketch(whole.toString()))).isBetween(0.3, 0.7);
  }

  private static Sketch sketch(String text) {
    Sketch sketch = Sketch.of(null, text);
    if (sketch == null) throw new AssertionError("too short: " + text);
    return sketch;
  }
}
