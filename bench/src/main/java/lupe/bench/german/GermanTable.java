package lupe.bench.german;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lupe.eval.Comparison;
import lupe.eval.Evaluation;
import lupe.eval.Measure;
import lupe.eval.Topic;
import lupe.german.GermanWords;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/**
 * Prints how well German words are understood, Lupe beside Lucene's GermanAnalyzer.
 *
 * <p>{@code GermanTable EVAL}, the folder with gold data.
 */
public final class GermanTable {
  private static final String NO = "–";

  private final Path eval;
  private final PrintStream out;

  private GermanTable(Path eval, PrintStream out) {
    this.eval = eval;
    this.out = out;
  }

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) throw new IllegalArgumentException("wanted: folder of gold data");
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new GermanTable(Path.of(args[0]), out).print();
  }

  private void print() throws IOException {
    out.println("| what | GermanAnalyzer | Lupe |");
    out.println("|---|---|---|");
    long heap = heap();
    loading();
    stems();
    compounds();
    lemmas();
    row("heap of tables and cache, MB", NO, number("%.1f", (heap() - heap) / 1e6));
    speed();
    topics();
    knownItem("headlines", "wikinews_title_knownitem");
    knownItem("XQuAD-R", "xquad_r_de_sentences");
    knownItem("MLQA", "mlqa_de_dev");
  }

  /** Comes first, as tables are loaded once in a process. */
  private void loading() {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    GermanWords.get().analyse("Militärhaushalt");
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    row("time to load, ms of CPU", NO, number("%.0f", nanos / 1e6));
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void stems() throws IOException {
    Path file = eval.resolve("stem/gold2_dev.txt");
    StemGold lupe = StemGold.measure(file, Stemmers::lupe);
    try (var analyzer = new GermanAnalyzer()) {
      StemGold lucene = StemGold.measure(file, form -> Stemmers.terms(analyzer, form));
      row("stems, F1 best match", share(lucene.bestMatch()), share(lupe.bestMatch()));
      row("stems, F1 pairwise", share(lucene.pairwise()), share(lupe.pairwise()));
    }
  }

  private void compounds() throws IOException {
    CompoundGold gold = CompoundGold.measure(eval.resolve("compound/in_news_dev.tsv"));
    row("compounds, right head, all / weighted", NO, both(gold.head()));
    row("compounds, exact split, all / weighted", NO, both(gold.exact()));
    Path simple = eval.resolve("compound/cdec_dev.tsv");
    row("simple words split anyway", NO, share(CompoundGold.shareOfSimpleWordsSplit(simple)));
  }

  private static String both(CompoundGold.Share share) {
    return share(share.all()) + " / " + share(share.weighted());
  }

  private void lemmas() throws IOException {
    LemmaGold gold = LemmaGold.measure(eval.resolve("lemma/ud_gsd_dev.tsv"));
    row("lemma, nouns / verbs / adjectives", NO, three(gold::first));
    row("the same, any reading", NO, three(gold::anyReading));
  }

  private static String three(ToDoubleFunction<String> share) {
    return Stream.of("NOUN", "VERB", "ADJ")
        .map(part -> share(share.applyAsDouble(part)))
        .collect(Collectors.joining(" / "));
  }

  private void speed() throws IOException {
    var speed = new AnalysisSpeed(eval.resolve("news/wikinews_de.jsonl"));
    row("distinct words per CPU second", NO, number("%,.0f", speed.distinctWords()));
    row("running text per CPU second, relative", "1", number("%.2f", speed.ratio()));
  }

  private void topics() throws IOException {
    RankingGold gold = RankingGold.topics(eval);
    Pair pair = measure(gold);
    pair.row("topics", Measure.NDCG_10);
    pair.row("topics", Measure.RECALL_100);
    var tags = new TreeSet<String>();
    gold.topics().forEach(topic -> tags.addAll(topic.tags()));
    for (String tag : tags) pair.row(gold, tag);
  }

  private void knownItem(String name, String folder) throws IOException {
    measure(RankingGold.knownItem(eval, folder)).row(name, Measure.MRR_10);
  }

  private Pair measure(RankingGold gold) throws IOException {
    try (var lucene = new LuceneEngine();
        var lupe = new LupeEngine()) {
      return new Pair(gold.measure("GermanAnalyzer", lucene), gold.measure("Lupe", lupe));
    }
  }

  private final class Pair {
    private final Evaluation lucene;
    private final Evaluation lupe;

    Pair(Evaluation lucene, Evaluation lupe) {
      this.lucene = lucene;
      this.lupe = lupe;
    }

    void row(String name, Measure measure) {
      Comparison compared = Comparison.of(lucene, lupe, measure);
      GermanTable.this.row(
          name + ", " + measure.title(),
          share(compared.first()),
          share(compared.second()) + number(" (p = %.4f)", compared.p()));
    }

    void row(RankingGold gold, String tag) {
      List<String> topics =
          gold.topics().stream()
              .filter(topic -> topic.tags().contains(tag))
              .map(Topic::id)
              .filter(lucene.topics()::contains)
              .toList();
      GermanTable.this.row(
          "topics, " + tag + ", nDCG@10",
          share(lucene.mean(Measure.NDCG_10, topics)),
          share(lupe.mean(Measure.NDCG_10, topics)));
    }
  }

  private void row(String what, String lucene, String lupe) {
    out.println("| " + what + " | " + lucene + " | " + lupe + " |");
  }

  private static String share(double value) {
    return number("%.4f", value);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
