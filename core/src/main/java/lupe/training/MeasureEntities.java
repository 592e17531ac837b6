package lupe.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lupe.entity.tagger.Tagger;
import lupe.entity.tagger.Template;

/**
 * Measures how well names are found in texts that were left out of training.
 *
 * <pre>MeasureEntities FOLDER FOLDS|FILE [TEMPLATE…]</pre>
 *
 * Trains and measures on the first FOLDS of five parts of {@code wikinews.jsonl}, or on FILE; all
 * other marked texts of FOLDER are trained on. Kinds of features named behind are left out.
 */
public final class MeasureEntities {
  private static final System.Logger LOG = System.getLogger(MeasureEntities.class.getName());
  private static final int PARTS = 5;
  private static final String CROSSED = "wikinews.jsonl";

  private final Training training;
  private final Path folder;

  private MeasureEntities(Path folder, Set<Template> without) throws IOException {
    this.folder = folder;
    this.training = new Training(without);
  }

  /** Measures and logs. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: MeasureEntities FOLDER FOLDS|FILE [TEMPLATE…]");
    }
    Set<Template> without = EnumSet.noneOf(Template.class);
    for (int i = 2; i < args.length; i++) without.add(Template.valueOf(args[i]));
    var measure = new MeasureEntities(Path.of(args[0]), without);
    if (TrainEntities.FILES.contains(args[1])) measure.leaveOut(args[1]);
    else measure.cross(Integer.parseInt(args[1]));
  }

  private void cross(int folds) throws IOException {
    var all = new Measure();
    var confusion = new Confusion();
    for (int fold = 0; fold < folds; fold++) {
      List<GoldDocument> train = new ArrayList<>();
      List<GoldDocument> test = new ArrayList<>();
      for (String file : TrainEntities.FILES) {
        List<GoldDocument> documents = GoldReader.read(folder.resolve(file));
        for (int i = 0; i < documents.size(); i++) {
          boolean held = file.equals(CROSSED) && i % PARTS == fold;
          (held ? test : train).add(documents.get(i));
        }
      }
      var part = new Measure();
      measure(train, test, List.of(part, all), confusion);
      say("part " + (fold + 1) + ": " + part);
    }
    say("together: " + all);
    say(confusion.toString());
  }

  private void leaveOut(String left) throws IOException {
    List<GoldDocument> train = new ArrayList<>();
    for (String file : TrainEntities.FILES) {
      if (!file.equals(left)) train.addAll(GoldReader.read(folder.resolve(file)));
    }
    var all = new Measure();
    var confusion = new Confusion();
    measure(train, GoldReader.read(folder.resolve(left)), List.of(all), confusion);
    say(left + ": " + all);
    say(confusion.toString());
  }

  private void measure(
      List<GoldDocument> train,
      List<GoldDocument> test,
      List<Measure> measures,
      Confusion confusion)
      throws IOException {
    byte[] model = training.train(train, Trainer.Settings.DEFAULT, (epoch, loss) -> {});
    Tagger tagger = training.tagger(model);
    for (GoldDocument document : test) {
      List<GoldName> found = training.names(tagger, document.text());
      for (Measure measure : measures) measure.add(document.names(), found);
      confusion.add(document, found);
    }
    say(String.format(Locale.ROOT, "model of %,d bytes", model.length));
  }

  private static void say(String line) {
    LOG.log(System.Logger.Level.INFO, line);
  }
}
