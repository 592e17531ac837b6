package lupe.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lupe.entity.NewsEntityRecognizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoldTest {
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
    for (String file : TrainEntities.FILES) {
      List<GoldDocument> documents = GoldReader.read(folder.resolve(file));
      for (int i = 0; i < documents.size(); i++) {
        (file.equals("wikinews.jsonl") && i % 5 == 0 ? test : train).add(documents.get(i));
      }
    }
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
