package lupe.bench.german;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lupe.analysis.GermanNewsAnalyzer;
import lupe.german.GermanWords;
import lupe.load.ArticleLoader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/** How fast texts become terms: CPU time of one thread. */
final class AnalysisSpeed {
  private static final int ROUNDS = 9;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<String> texts = new ArrayList<>();

  AnalysisSpeed(Path articles) throws IOException {
    ArticleLoader.standard().load(List.of(articles), article -> texts.add(article.body()));
  }

  /**
   * Characters of running text per CPU second, Lupe's by the GermanAnalyzer's: the median of
   * alternating rounds, both warm.
   */
  double ratio() throws IOException {
    var ratios = new ArrayList<Double>();
    try (Analyzer lupe = new GermanNewsAnalyzer();
        Analyzer lucene = new GermanAnalyzer()) {
      for (int round = 0; round < 2 * ROUNDS; round++) {
        double ratio = (double) nanos(lucene) / nanos(lupe);
        if (round >= ROUNDS) ratios.add(ratio);
      }
    }
    Collections.sort(ratios);
    return ratios.get(ROUNDS / 2);
  }

  private long nanos(Analyzer analyzer) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    for (String text : texts) consume(analyzer, text);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  /** As an index writer does. */
  private static void consume(Analyzer analyzer, String text) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) term.getBytesRef();
      stream.end();
    }
  }

  /** Distinct words that {@link GermanWords} analyses per CPU second, the best of many rounds. */
  double distinctWords() {
    Set<String> words = new HashSet<>();
    for (String text : texts)
      NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(words::add);
    return best(words, word -> GermanWords.get().analyse(word).parts());
  }

  private static double best(Set<String> words, Consumer<String> analysis) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 2 * ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      words.forEach(analysis);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return words.size() * 1e9 / best;
  }
}
