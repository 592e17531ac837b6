package lupe.example;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.index.IndexBusyException;
import lupe.index.IndexReceipt;
import lupe.index.IndexUpdate;
import lupe.index.PublicationRefusedException;
import lupe.index.generation.PublicationGate;
import lupe.load.ArticleLoader;
import lupe.load.ArticleSink;
import lupe.load.LoadProblem;
import lupe.load.LoadSummary;

/** A job that builds the index anew from all files, and publishes it if it looks right. */
public final class NightlyRebuild {
  private static final Logger LOG = System.getLogger(NightlyRebuild.class.getName());

  private final Path index;
  private final List<Path> input;

  /** A job for an index, from files and folders. */
  public NightlyRebuild(Path index, List<Path> input) {
    this.index = index;
    this.input = List.copyOf(input);
  }

  /** How a night ended. */
  public enum Outcome {
    /** The new generation is live. */
    PUBLISHED,
    /** It looked wrong; what was live stays live. */
    REFUSED,
    /** Somebody else is writing; nothing was done. */
    BUSY
  }

  /** Rebuilds. After anything but {@link Outcome#PUBLISHED}, readers notice nothing. */
  public Outcome run() throws IOException {
    ArticleLoader loader = ArticleLoader.standard();
    long bytes = loader.bytes(input);
    try (IndexUpdate update = ArticleIndex.at(index).inputBytes(bytes).rebuild()) {
      LoadSummary summary = loader.load(input, sink(update));
      update.input(input.toString(), bytes, summary.badRecords(), summary.warnings());
      IndexReceipt receipt = update.commit(PublicationGate.standard());
      LOG.log(Level.INFO, () -> receipt.articles() + " articles in " + receipt.took());
      return Outcome.PUBLISHED;
    } catch (PublicationRefusedException e) {
      LOG.log(Level.WARNING, e.getMessage());
      return Outcome.REFUSED;
    } catch (IndexBusyException e) {
      LOG.log(Level.INFO, e.getMessage());
      return Outcome.BUSY;
    }
  }

  private static ArticleSink sink(IndexUpdate update) {
    return new ArticleSink() {
      @Override
      public void article(Article article) throws IOException {
        update.add(article);
      }

      @Override
      public void problem(LoadProblem problem) {
        LOG.log(Level.INFO, problem::toString);
      }
    };
  }
}
