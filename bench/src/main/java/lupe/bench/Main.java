package lupe.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Lupe beside bare Lucene. */
public final class Main {
  private Main() {}

  /** Runs the comparison that the first argument names. */
  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
    new AnalysisComparison(files, 10).run(System.out);
  }
}
