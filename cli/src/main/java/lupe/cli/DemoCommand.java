package lupe.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lupe demo}. */
@Command(
    name = "demo",
    description = "Index the articles that come with Lupe in a temporary folder, and search them.")
final class DemoCommand implements Callable<Integer> {
  private static final String[] QUERIES = {"Seltene Erden", "Militärhaushalt"};

  private final Shell shell;

  DemoCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Path articles = shell.home().resolve("testdata").resolve("articles");
    Path folder = Files.createTempDirectory("lupe-demo-");
    var removal = new Thread(() -> remove(folder), "removal");
    Runtime.getRuntime().addShutdownHook(removal);
    try {
      int exit = run("index", "-i", folder.toString(), articles.toString());
      for (String query : QUERIES)
        if (exit == Exit.OK)
          exit = run("search", "-i", folder.toString(), "--no-pager", "-n", "5", query);
      return exit;
    } finally {
      remove(folder);
    }
  }

  /** Runs a command as if typed, and shows it as typed. */
  private int run(String... args) throws IOException {
    String last = args[args.length - 1];
    shell
        .out()
        .write("\n$ lupe " + args[0] + " " + (last.contains(" ") ? '"' + last + '"' : last) + "\n");
    return Main.run(shell, args);
  }

  private static void remove(Path folder) {
    try {
      if (Files.exists(folder))
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      // A temporary folder that stays harms nobody.
    }
  }
}
