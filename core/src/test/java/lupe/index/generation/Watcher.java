package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import lupe.index.IndexMissingException;
import org.apache.lucene.index.DirectoryReader;

/**
 * A program that searches without end, in readers that it opens anew and in one that it keeps, and
 * checks every answer. Ends when its standard input is closed, and tells what it saw.
 *
 * <pre>Watcher INDEX</pre>
 */
final class Watcher {
  private long opens;
  private long searches;
  private long switches;
  private long violations;

  private Watcher() {}

  /** What is seen of a generation and what its receipt says. */
  private record View(DirectoryReader reader, Manifest manifest) {}

  public static void main(String[] args) throws Exception {
    new Watcher().watch(IndexFolder.at(Path.of(args[0])));
  }

  private void watch(IndexFolder folder) throws IOException, InterruptedException {
    try (var kept = open(folder)) {
      System.out.println("WATCHING");
      while (System.in.available() == 0) {
        try {
          look(folder, kept);
        } catch (IOException | RuntimeException | AssertionError e) {
          violations++;
          System.out.println("VIOLATION " + e);
        }
        Thread.sleep(1);
      }
    }
    System.out.println(
        "opens="
            + opens
            + " searches="
            + searches
            + " switches="
            + switches
            + " violations="
            + violations);
  }

  private void look(IndexFolder folder, GenerationReader<View> kept) throws IOException {
    try (var old = kept.acquire()) {
      if (kept.refresh()) {
        switches++;
      }
      check(old.view());
    }
    try (var lease = kept.acquire()) {
      check(lease.view());
    }
    try (var fresh = open(folder);
        var lease = fresh.acquire()) {
      opens++;
      check(lease.view());
    }
  }

  private void check(View view) throws IOException {
    String wanted =
        view.manifest().contents().extra().get("edition")
            + " "
            + view.manifest().contents().articles();
    String seen = Articles.seen(view.reader());
    searches++;
    if (!seen.equals(wanted)) {
      throw new AssertionError("saw " + seen + ", wanted " + wanted);
    }
  }

  private static GenerationReader<View> open(IndexFolder folder) throws IOException {
    try {
      return GenerationReader.open(
          folder,
          Articles.FINGERPRINT,
          (reader, generation) -> new View(reader, generation.manifest()));
    } catch (IndexMissingException e) {
      throw new AssertionError("the index is gone", e);
    }
  }
}
