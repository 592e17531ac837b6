package lupe.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the tables of the library from unmodified Maven artifacts and our own lists of names, at
 * build time. Runs again only when its inputs or its own code changed.
 *
 * <pre>MakeTables CLASSES NAMES</pre>
 */
public final class MakeTables {
  private MakeTables() {}

  /** Writes the tables below the folder of compiled classes. */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Files.createDirectories(classes.resolve("lupe/german"));
    NameTables.write(classes);
    WorldNameTable.write(Path.of(args[1]), classes);
    WordTables.make(classes);
  }
}
