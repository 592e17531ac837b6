package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lupe.index.IndexBusyException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * A program that writes one generation and tells how far it is; to be killed from outside.
 *
 * <pre>Nightly INDEX rebuild|update|hold EDITION ARTICLES sync|nosync</pre>
 */
final class Nightly {
  static final int FAILED = 3;
  static final int BUSY = 4;
  private static final int ADDED_BY_UPDATE = 10;

  private Nightly() {}

  public static void main(String[] args) {
    boolean syncs = args[4].equals("sync");
    IndexFolder folder =
        IndexFolder.at(Path.of(args[0]), syncs ? new LocalFiles() : WatchedFiles.unsynced());
    try {
      tell("STARTED");
      switch (args[1]) {
        case "rebuild" -> run(folder.rebuild(plan()), args[2], Integer.parseInt(args[3]));
        case "update" -> run(folder.update(plan()), args[2], Integer.parseInt(args[3]));
        default -> hold(folder);
      }
    } catch (IndexBusyException e) {
      System.err.println(e.getMessage());
      System.exit(BUSY);
    } catch (IOException | InterruptedException e) {
      System.err.println(e.getClass().getSimpleName() + ": " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static BuildPlan plan() {
    return Articles.PLAN;
  }

  /** An update adds articles of the edition that is live, so that there is only one. */
  private static void run(GenerationBuild build, String edition, int articles) throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(build)));
    try (build) {
      Optional<Contents> live = build.basedOn().map(Manifest::contents);
      String same = live.map(contents -> contents.extra().get("edition")).orElse(edition);
      int from = live.map(contents -> (int) contents.articles()).orElse(0);
      int to = live.isPresent() ? from + ADDED_BY_UPDATE : articles;
      tell("WRITING");
      write(build, same, from, to);
      Contents contents = Contents.ofArticles(to).withExtra(Map.of("edition", same));
      build.seal(contents, SampleCheck.NONE, PublicationGate.standard().withForce(true));
      tell("SEALED");
      build.publish();
      tell("PUBLISHED " + build.number());
    }
  }

  private static void write(GenerationBuild build, String edition, int from, int to)
      throws IOException {
    try (IndexWriter writer = build.openWriter(Articles.config().setMaxBufferedDocs(50))) {
      for (int i = from; i < to; i++) {
        writer.updateDocument(new Term("id", "a" + i), Articles.article("a" + i, edition));
      }
      tell("WRITTEN");
      writer.commit();
      tell("COMMITTED");
    } catch (IOException | IllegalStateException e) {
      throw build.explain(e);
    }
  }

  private static void hold(IndexFolder folder) throws IOException, InterruptedException {
    try (GenerationBuild build = folder.rebuild(plan())) {
      tell("HOLDING " + build.number());
      Thread.sleep(60_000);
    }
  }

  private static void closeQuietly(GenerationBuild build) {
    try {
      build.close();
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  private static void tell(String stage) {
    System.out.println(stage);
    System.out.flush();
  }
}
