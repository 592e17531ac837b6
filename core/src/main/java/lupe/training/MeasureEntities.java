package lupe.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lupe.entity.tagger.Tagger;
import lupe.entity.tagger.Template;

/**
 * Measures how well names are found in texts that were left out of training.
 *
 * <pre>MeasureEntities GOLD OWN FOLDS|FILE [TEMPLATE…]</pre>
 *
 * Measures on the first FOLDS of five parts of {@code wikinews.jsonl}, or on FILE; all other marked
 * texts of the folders GOLD and OWN are trained on. Kinds of features named behind are left out.
 */
public final class MeasureEntities {
  private static final System.Logger LOG = System.getLogger(MeasureEntities.class.getName());
  private static final int PARTS = 5;
  private static final String CROSSED = "wikinews.jsonl";

  private final Training training;
  private final Map<String, List<GoldDocument>> texts;

  private MeasureEntities(Map<String, List<GoldDocument>> texts, Set<Template> without)
      throws IOException {
    this.texts = texts;
    this.training = new Training(without);
  }

  /** Measures and logs. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("usage: MeasureEntities GOLD OWN FOLDS|FILE [TEMPLATE…]");
    }
    Set<Template> without = EnumSet.noneOf(Template.class);
    for (int i = 3; i < args.length; i++) without.add(Template.valueOf(args[i]));
    Map<String, List<GoldDocument>> texts = GoldTexts.read(Path.of(args[0]), Path.of(args[1]));
    var measure = new MeasureEntities(texts, without);
    if (texts.containsKey(args[2])) measure.leaveOut(args[2]);
    else measure.cross(Integer.parseInt(args[2]));
  }

  private void cross(int folds) throws IOException {
    var all = new Measure();
    var confusion = new Confusion();
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<GoldDocument> train = new ArrayList<>();
      List<GoldDocument> test = new ArrayList<>();
      texts.forEach((file, documents) -> {
        for (int i = 0; i < documents.size(); i++) {
          boolean left = file.equals(CROSSED) && i % PARTS == held;
          (left ? test : train).add(documents.get(i));
        }
      });
      var part = new Measure();
      measure(train, test, List.of(part, all), confusion);
      say("part " + (fold + 1) + ": " + part);
    }
    say("together: " + all);
    say(confusion.toString());
  }

  private void leaveOut(String left) throws IOException {
    List<GoldDocument> test = texts.getOrDefault(left, List.of());
    Map<String, List<GoldDocument>> others = new LinkedHashMap<>(texts);
    others.remove(left);
    var all = new Measure();
    var confusion = new Confusion();
    measure(GoldTexts.all(others), test, List.of(all), confusion);
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
