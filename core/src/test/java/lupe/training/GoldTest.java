package lupe.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lupe.article.EntityType;
import lupe.entity.NewsEntityRecognizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {
  @Test
  void namesInBracketsAreReadWithTheirPlaces(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(file, "Rang 3: [P Ines Moldt] ([L Estland])\nOhne Namen.\n");
    List<GoldDocument> read = GoldReader.read(file);
    assertThat(read)
        .extracting(GoldDocument::text)
        .containsExactly("Rang 3: Ines Moldt (Estland)", "Ohne Namen.");
    assertThat(read.getFirst().names())
        .containsExactly(
            new GoldName(8, 18, EntityType.PERSON), new GoldName(20, 27, EntityType.PLACE));
    assertThat(read.getLast().names()).isEmpty();
  }

  @Test
  void noSentenceOfOurOwnHasABracketLeftOpenOrIsThereTwice() throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(Path.of("src/main/marked"), "*.txt")) {
      for (Path file : files) {
        GoldReader.read(file).forEach(document -> texts.add(document.text()));
      }
    }
    assertThat(texts).hasSizeGreaterThan(4000).doesNotHaveDuplicates();
    assertThat(texts).noneMatch(text -> text.isBlank() || text.contains("[") || text.contains("]"));
  }

  private static Path gold() {
    Path folder = Path.of(System.getProperty("lupe.shared", "")).resolve("eval/ner");
    assumeTrue(Files.isDirectory(folder), "lupe.shared names no folder with eval/ner");
    return folder;
  }

  @Test
  void theModelInTheJarKnowsTheTextsItLearntFrom() throws IOException {
    var measure = new Measure();
    for (GoldDocument document : GoldReader.read(gold().resolve("wikinews.jsonl"))) {
      List<GoldName> found =
          NewsEntityRecognizer.get().recognize(document.text()).stream()
              .map(mention -> new GoldName(mention.start(), mention.end(), mention.type()))
              .toList();
      measure.add(document.names(), found);
    }
    assertThat(measure.f1()).as(measure.toString()).isGreaterThan(0.95);
  }

  @Tag("long")
  @Test
  void articlesLeftOutOfTrainingHaveMostOfTheirNamesFound() throws IOException {
    Path folder = gold();
    var train = new ArrayList<GoldDocument>();
    var test = new ArrayList<GoldDocument>();
    GoldTexts.read(folder, Path.of("src/main/marked"))
        .forEach((file, documents) -> {
          for (int i = 0; i < documents.size(); i++) {
            boolean left = file.equals("wikinews.jsonl") && i % 5 == 0;
            (left ? test : train).add(documents.get(i));
          }
        });
    var training = new Training();
    var tagger =
        training.tagger(training.train(train, Trainer.Settings.DEFAULT, (epoch, loss) -> {}));
    var measure = new Measure();
    for (GoldDocument document : test) {
      measure.add(document.names(), training.names(tagger, document.text()));
    }
    assertThat(measure.f1()).as(measure.toString()).isGreaterThan(0.86);
  }
}
