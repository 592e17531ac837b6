package lupe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lupe.analysis.GermanNewsAnalyzer;
import lupe.article.Article;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/** Text to terms, as an index writer consumes them: Lupe beside Lucene's GermanAnalyzer. */
final class AnalysisComparison {
  private final List<String> texts = new ArrayList<>();
  private final int rounds;
  private long tokens;

  /** A comparison on the articles of these files. */
  AnalysisComparison(List<Path> files, int rounds) throws IOException {
    this.rounds = rounds;
    for (Article article : Articles.read(files)) {
      texts.add(article.title());
      texts.add(article.body());
    }
  }

  /** Prints the speed of both per CPU second, and its ratio, of alternating rounds. */
  void run(PrintStream out) throws IOException {
    long characters = texts.stream().mapToLong(String::length).sum();
    var ratios = new Ratios();
    try (var lupe = new GermanNewsAnalyzer();
        var plain = new GermanAnalyzer()) {
      double first = CpuTime.ofThread(() -> consume(lupe));
      long tokensOfLupe = tokens;
      double firstOfPlain = CpuTime.ofThread(() -> consume(plain));
      out.printf(
          Locale.ROOT,
          "%d texts, %d characters; tokens %d and %d; in the first round %.2f of the speed%n",
          texts.size(),
          characters,
          tokensOfLupe,
          tokens,
          firstOfPlain / first);
      for (int i = 0; i < 2 * rounds; i++) {
        double ofLupe = characters / 1e6 / CpuTime.ofThread(() -> consume(lupe));
        double ofPlain = characters / 1e6 / CpuTime.ofThread(() -> consume(plain));
        if (i >= rounds) ratios.add(ofLupe, ofPlain);
      }
    }
    out.printf(
        Locale.ROOT,
        "million characters per CPU second: Lupe %.1f, GermanAnalyzer %.1f; ratio %s%n",
        ratios.ofLupe(),
        ratios.ofPlain(),
        ratios);
  }

  private void consume(Analyzer analyzer) throws IOException {
    tokens = 0;
    long sum = 0;
    for (String text : texts) {
      try (TokenStream stream = analyzer.tokenStream("body", text)) {
        var term = stream.getAttribute(TermToBytesRefAttribute.class);
        var increment = stream.addAttribute(PositionIncrementAttribute.class);
        var offset = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          sum += term.getBytesRef().length + increment.getPositionIncrement() + offset.endOffset();
          tokens++;
        }
        stream.end();
      }
    }
    if (sum == 0) throw new IllegalStateException("no terms");
  }
}
