package lupe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** One query from a shell, whole process: the program lupe beside one on bare Lucene. */
final class ColdComparison {
  private static final String QUERY = "Regierung";

  /** The first starts of lupe make its start-up cache. */
  private static final int WARM_UP = 3;

  private ColdComparison() {}

  /**
   * Prints a row of a table.
   *
   * @param program the start script of lupe
   */
  static void run(Path program, Path lupe, Path plain, int rounds, PrintStream out)
      throws IOException {
    List<String> ofLupe = List.of(program.toString(), "search", "-i", lupe.toString(), QUERY);
    List<String> ofPlain =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "lupe.bench.Main",
            "search",
            plain.toString(),
            QUERY);
    var milliseconds = new Ratios();
    for (int round = -WARM_UP; round < rounds; round++) {
      double first = milliseconds(ofLupe);
      double second = milliseconds(ofPlain);
      if (round < 0) pause();
      else milliseconds.add(first, second);
    }
    out.println(milliseconds.row("cold search of the program, ms", "%.0f"));
  }

  private static double milliseconds(List<String> command) throws IOException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      int exit = process.waitFor();
      if (exit != 0) throw new IOException("exit code " + exit + ": " + command);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  /** Leaves time for the start-up cache, which is made in the background. */
  private static void pause() throws IOException {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
