package lupe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import lupe.cli.output.Format;
import lupe.cli.output.WordFormat;
import lupe.german.WordScanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe analyze}. */
@Command(
    name = "analyze",
    description = "Show what becomes of words: lemma, parts, terms of the index, family.")
final class AnalyzeCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Shell shell;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Names.WordFormats.class,
      completionCandidates = Names.WordFormats.class,
      defaultValue = "text",
      description =
          "text, json (an object a word) or tsv: the word, its lemma, its parts joined by +. In tsv"
              + " each line of standard input is one word.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "Words or text; - reads standard input.")
  private List<String> texts = List.of();

  AnalyzeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = json ? Format.JSON : format;
    WordFormat out = WordFormat.of(wanted, shell.out());
    if (texts.equals(List.of(STANDARD_INPUT))) {
      read(
          new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8)),
          out,
          wanted == Format.TSV);
    } else {
      read(new BufferedReader(new StringReader(String.join(" ", texts))), out, false);
    }
    return Exit.OK;
  }

  private static void read(BufferedReader lines, WordFormat out, boolean wordALine)
      throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (wordALine) {
        out.write(line.strip());
        continue;
      }
      for (var words = new WordScanner(line); words.next(); ) {
        out.write(line.substring(words.start(), words.end()));
      }
    }
  }
}
