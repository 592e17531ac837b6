package lupe.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.index.IndexReceipt;
import lupe.index.IndexUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lupe index}. */
@Command(
    name = "index",
    abbreviateSynopsis = true,
    description = "Add articles to the index, or replace those of the same id.",
    footer = {
      "",
      "Reads txt, jsonl, json, csv, tsv, html, RSS and Atom, each also gzipped.",
      "Keys: id, title, body, teaser, date, section, source, url, author, entities."
    })
final class IndexCommand implements Callable<Integer>, WriteJob.Kind {
  private final Shell shell;

  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Inputs inputs = new Inputs();

  IndexCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return new WriteJob(shell, "index", index, inputs).run(this);
  }

  @Override
  public IndexUpdate begin(ArticleIndex.Builder settings) throws IOException {
    return settings.update();
  }

  @Override
  public IndexReceipt end(IndexUpdate update) throws IOException {
    return update.commit();
  }

  @Override
  public boolean takesNothing() {
    return false;
  }
}
