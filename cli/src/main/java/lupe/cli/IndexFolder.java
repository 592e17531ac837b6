package lupe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import lupe.index.IndexMissingException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option that says where the index is. */
class IndexFolder {
  private static final String VARIABLE = "LUPE_INDEX";
  private static final Path DEFAULT = Path.of("lupe-index");

  @Option(
      names = {"-i", "--index"},
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "Folder of the index; default: $$LUPE_INDEX, else ./lupe-index.")
  private @Nullable Path folder;

  /** The folder meant, whether it exists or not. */
  Path path(Shell shell) {
    if (folder != null) return folder;
    return shell.variable(VARIABLE).map(Path::of).orElse(DEFAULT);
  }

  /** The folder to write to, which need not exist yet. */
  Path toWrite(Shell shell) throws IOException {
    Path path = path(shell);
    if (Files.exists(path) && !Files.isDirectory(path))
      throw new NotDirectoryException(path.toString());
    return path;
  }

  /** The folder to read from, which must exist. */
  Path toRead(Shell shell) throws IOException {
    Path path = path(shell);
    if (Files.notExists(path)) throw missing(shell);
    if (!Files.isDirectory(path)) throw new NotDirectoryException(path.toString());
    return path;
  }

  /** What is kept in the folder, which must exist. */
  lupe.index.generation.IndexFolder generations(Shell shell) throws IOException {
    return lupe.index.generation.IndexFolder.at(toRead(shell));
  }

  /** What to say where no index is. */
  IndexMissingException missing(Shell shell) {
    return new IndexMissingException(path(shell), "no index here" + hint(shell));
  }

  private String hint(Shell shell) {
    return folder == null && shell.variable(VARIABLE).isEmpty()
        ? "; name one with -i or LUPE_INDEX, or make it with: lupe index PATH"
        : "";
  }
}
