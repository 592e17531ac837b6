package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import lupe.index.PublicationRefusedException;
import lupe.index.VerificationFailedException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * A generation in the making, beside the live one, which it never touches. Holds the lock of the
 * index until it is closed. In this order: {@link #openWriter}, write, one commit, close the
 * writer, {@link #seal}, {@link #publish}, {@link #close}.
 *
 * <p>After {@link #publish} returned, the new generation survives a power cut. Closed before that,
 * it leaves nothing behind. {@link #close} may be called from another thread at any time, such as a
 * shutdown hook: it stops the work and removes its files.
 */
public final class GenerationBuild implements AutoCloseable {
  private enum Stage {
    WRITING,
    SEALED,
    PUBLISHED,
    CLOSED
  }

  private final WriteSession session;
  private final BuildPlan plan;
  private final Draft draft;
  private Stage stage = Stage.WRITING;
  private @Nullable Manifest manifest;

  private GenerationBuild(WriteSession session, BuildPlan plan, Draft draft) {
    this.session = session;
    this.plan = plan;
    this.draft = draft;
  }

  /**
   * Begins. Takes over the session, and closes it if this fails.
   *
   * @param other the generation whose articles this one begins with
   */
  static GenerationBuild begin(WriteSession session, BuildPlan plan, OptionalLong other)
      throws IOException {
    boolean begun = false;
    try {
      DiskSpace.require(session.index(), session.files(), needed(session, plan, other));
      GenerationBuild build = new GenerationBuild(session, plan, Draft.begin(session, other));
      begun = true;
      return build;
    } catch (IOException e) {
      throw DiskSpace.explain(session.index(), session.files(), e);
    } finally {
      if (!begun) {
        session.close();
      }
    }
  }

  private static long needed(WriteSession session, BuildPlan plan, OptionalLong other)
      throws IOException {
    if (other.isPresent() && plan.inputBytes() == 0) {
      return 0; // Some articles; what they need cannot be known.
    }
    return DiskSpace.estimate(plan.inputBytes(), session.lastManifest());
  }

  /** The number of this generation; higher than any before. */
  public long number() {
    return draft.number();
  }

  /** The generation whose articles this one began with; empty if it began with none. */
  public Optional<Manifest> basedOn() {
    return draft.base().manifest();
  }

  /**
   * Where its files lie. Files that are no part of Lucene's index may be written here before {@link
   * #seal}, under names of their own and without folders; they become part of the manifest. Those
   * of the generation it is based on are not taken over.
   */
  public Path folder() {
    return draft.folder();
  }

  /** Where Lucene's files lie; closed with this. */
  public Directory directory() {
    return draft.directory();
  }

  /**
   * Opens the one writer of this generation.
   *
   * @param config as wanted, but for the open mode and the commit on close, which are set here, and
   *     a {@link org.apache.lucene.index.ConcurrentMergeScheduler}, which is made to keep its
   *     failures out of the standard error stream; the writer reports them anyway
   */
  public IndexWriter openWriter(IndexWriterConfig config) throws IOException {
    return draft.openWriter(config);
  }

  /**
   * Turns a failure of writing into the exception that tells the user best, such as {@link
   * lupe.index.DiskFullException}.
   *
   * @param failure an {@link IOException}, or what a writer throws after one: {@link
   *     org.apache.lucene.store.AlreadyClosedException}
   */
  public IOException explain(Exception failure) {
    return draft.isStopped()
        ? draft.stoppedException()
        : DiskSpace.explain(session.index(), session.files(), failure);
  }

  /**
   * Verifies the committed generation, asks the gate, and writes the receipt. All of it survives a
   * power cut when this returns; readers do not see it yet.
   *
   * @param contents what was written; the number of articles must be that of the index
   * @return the receipt
   * @throws VerificationFailedException if the index is damaged or holds another number of articles
   * @throws PublicationRefusedException if the gate refuses
   */
  public synchronized Manifest seal(Contents contents, SampleCheck check, PublicationGate gate)
      throws IOException {
    require(Stage.WRITING);
    try {
      Optional<Contents> last = session.lastManifest().map(Manifest::contents);
      Manifest sealed = draft.seal(plan.fingerprint(), contents, check, gate, last);
      manifest = sealed;
      stage = Stage.SEALED;
      return sealed;
    } catch (IOException e) {
      throw explain(e);
    }
  }

  /**
   * Makes the sealed generation the live one, and removes those that are no longer kept. When this
   * returns, the switch survives a power cut.
   *
   * @throws IOException if it was not published, or if it cannot be known whether the switch would
   *     survive a power cut; a complete generation is live in either case
   */
  public synchronized GenerationInfo publish() throws IOException {
    require(Stage.SEALED);
    try {
      session.replacePointer(session.publishing(number()).keep(plan.keep()));
    } catch (IOException e) {
      throw explain(e);
    } finally {
      if (session.mayBePublished(number())) {
        stage = Stage.PUBLISHED; // Even if the last sync failed: it must not be removed any more.
      }
    }
    session.removeOrphans();
    return new GenerationInfo(number(), GenerationState.LIVE, folder(), manifest);
  }

  /** Removes the generation unless it was published, and releases the lock. */
  @Override
  public void close() throws IOException {
    draft.stop();
    removeUnlessPublished();
  }

  private synchronized void removeUnlessPublished() throws IOException {
    if (stage == Stage.CLOSED) {
      return;
    }
    boolean published = stage == Stage.PUBLISHED;
    stage = Stage.CLOSED;
    try (session) {
      if (published) {
        draft.release();
      } else {
        draft.discard();
      }
    }
  }

  private void require(Stage wanted) throws IOException {
    if (stage == Stage.CLOSED) {
      throw draft.stoppedException();
    }
    draft.stopIfAsked();
    if (stage != wanted) {
      throw new IllegalStateException("stage is " + stage + ", wanted " + wanted);
    }
  }
}
