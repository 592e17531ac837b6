package lupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import lupe.ArticleIndex;
import lupe.entity.EntityLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that say where the index is, and which names of one's own count. */
final class NamedIndex extends IndexFolder {
  @Option(
      names = "--names",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description =
          "Names to add, correct or block: name, type, variants, blocked, with tabs between;"
              + " default: entities.tsv in the folder of the index.")
  private @Nullable Path names;

  /** Opens the index for searching. */
  ArticleIndex open(Shell shell) throws IOException {
    return with(ArticleIndex.at(toRead(shell))).open();
  }

  /** Tells an index about the names. */
  ArticleIndex.Builder with(ArticleIndex.Builder settings) throws IOException {
    return names == null ? settings : settings.names(EntityLedger.read(names));
  }

  /** The names alone, without an index. */
  EntityLedger ledger() throws IOException {
    return names == null ? EntityLedger.EMPTY : EntityLedger.read(names);
  }
}
