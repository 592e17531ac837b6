package lupe.index.generation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the live generation and follows switches and rollbacks. Never locks and never creates
 * anything. What was acquired stays as it is until it is released, also across a switch; a
 * generation that nobody uses any more is closed. Thread-safe.
 *
 * @param <T> what the program makes of a generation, once for each; closed with it if it is {@link
 *     AutoCloseable}
 */
public final class GenerationReader<T> implements AutoCloseable {
  private static final Logger LOG = System.getLogger(GenerationReader.class.getName());

  /** Makes of an open generation what the program searches with. */
  @FunctionalInterface
  public interface Views<T> {
    /**
     * Called once for each generation, before anybody sees it.
     *
     * @param reader closed by the caller when nobody uses the view any more
     * @param generation where its other files and its receipt lie
     */
    T open(DirectoryReader reader, GenerationFolder generation) throws IOException;
  }

  /** A generation that stays open until this is closed. */
  public static final class Lease<T> implements AutoCloseable {
    private final OpenGeneration<T> generation;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Lease(OpenGeneration<T> generation) {
      this.generation = generation;
    }

    /** What the program made of it. */
    public T view() {
      if (closed.get()) {
        throw new AlreadyClosedException("this lease is closed");
      }
      return generation.view();
    }

    /** Its number. */
    public long number() {
      return generation.number();
    }

    /**
     * Another lease of the same generation, which this one may be closed before.
     *
     * @throws AlreadyClosedException if this lease is closed
     */
    public Lease<T> again() {
      if (closed.get() || !generation.tryUse()) {
        throw new AlreadyClosedException("this lease is closed");
      }
      return new Lease<>(generation);
    }

    @Override
    public void close() throws IOException {
      if (closed.compareAndSet(false, true)) {
        generation.leave();
      }
    }
  }

  private final LiveGeneration<T> live;
  private final CountDownLatch closing = new CountDownLatch(1);

  private GenerationReader(LiveGeneration<T> live) {
    this.live = live;
  }

  /**
   * Opens the live generation.
   *
   * @param fingerprint that the generation must have
   * @throws lupe.index.IndexMissingException if there is none
   * @throws lupe.index.IndexMismatchException if another version or analysis made it
   * @throws lupe.index.IndexCorruptException if it is damaged
   */
  public static <T> GenerationReader<T> open(IndexFolder folder, String fingerprint, Views<T> views)
      throws IOException {
    return new GenerationReader<>(new LiveGeneration<>(folder.path(), fingerprint, views));
  }

  /**
   * Opens any generation that is kept, live or not, such as to compare two; it is closed with the
   * lease.
   *
   * @throws lupe.index.IndexMissingException if it is not kept
   * @throws lupe.index.IndexMismatchException if another version or analysis made it
   * @throws lupe.index.IndexCorruptException if it is damaged
   */
  public static <T> Lease<T> openOne(
      IndexFolder folder, long number, String fingerprint, Views<T> views) throws IOException {
    folder.requireKept(number);
    try {
      return new Lease<>(OpenGeneration.open(folder.path(), number, fingerprint, views));
    } catch (IOException | RuntimeException e) {
      folder.requireKept(number); // It may have been removed meanwhile.
      throw Damage.explain(folder.path(), GenerationName.folder(folder.path(), number), e);
    }
  }

  /**
   * Looks at intervals whether another generation is live, in a thread of its own that ends when
   * this is closed. A generation that cannot be opened is logged and passed over; what is open
   * stays in use.
   *
   * @return this
   */
  public GenerationReader<T> refreshEvery(Duration interval) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("interval must be positive, got " + interval);
    }
    // Not virtual: those of the program may keep all carriers busy with searching.
    Thread.ofPlatform().daemon().name("lupe-refresh").start(() -> keepFresh(interval));
    return this;
  }

  /**
   * The generation that is live as far as this reader knows. To be closed soon.
   *
   * @throws AlreadyClosedException if this reader is closed
   */
  public Lease<T> acquire() throws IOException {
    return new Lease<>(live.acquire());
  }

  /**
   * Follows a switch, if there was one.
   *
   * @return whether another generation is in use now
   * @throws IOException if it cannot be opened; the old one stays in use
   * @throws AlreadyClosedException if this reader is closed
   */
  public boolean refresh() throws IOException {
    long before = number();
    live.maybeRefreshBlocking();
    return number() != before;
  }

  /** Number of the generation in use. */
  public long number() throws IOException {
    try (Lease<T> lease = acquire()) {
      return lease.number();
    }
  }

  /** Leases that are out stay usable. */
  @Override
  public void close() throws IOException {
    closing.countDown();
    live.close();
  }

  private void keepFresh(Duration interval) {
    String lastFailure = "";
    try {
      while (!closing.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
        try {
          live.maybeRefreshBlocking();
          lastFailure = "";
        } catch (IOException e) {
          String failure = String.valueOf(e.getMessage());
          if (!failure.equals(lastFailure)) {
            LOG.log(Level.WARNING, failure);
          }
          lastFailure = failure;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (AlreadyClosedException e) {
      LOG.log(Level.DEBUG, "closed while refreshing");
    }
  }

  /** Counts references to the live generation, and swaps it. */
  private static final class LiveGeneration<T> extends ReferenceManager<OpenGeneration<T>> {
    /** Switches in a row while opening; each comes from a publication, so that more is absurd. */
    private static final int MOST_RETRIES = 20;

    private final Path index;
    private final String fingerprint;
    private final Views<T> views;

    LiveGeneration(Path index, String fingerprint, Views<T> views) throws IOException {
      this.index = index;
      this.fingerprint = fingerprint;
      this.views = views;
      current = openLive();
    }

    private OpenGeneration<T> openLive() throws IOException {
      Pointer pointer = PointerFile.require(index);
      for (int tries = 0; ; tries++) {
        try {
          return OpenGeneration.open(index, pointer.live(), fingerprint, views);
        } catch (IOException | RuntimeException e) {
          Pointer now = PointerFile.require(index);
          if (now.live() == pointer.live() || tries == MOST_RETRIES) {
            throw Damage.explain(index, GenerationName.folder(index, pointer.live()), e);
          }
          pointer = now; // The one we tried was pruned meanwhile.
        }
      }
    }

    @Override
    protected @Nullable OpenGeneration<T> refreshIfNeeded(OpenGeneration<T> open)
        throws IOException {
      return PointerFile.require(index).live() == open.number() ? null : openLive();
    }

    @Override
    protected boolean tryIncRef(OpenGeneration<T> open) {
      return open.tryUse();
    }

    @Override
    protected void decRef(OpenGeneration<T> open) throws IOException {
      open.leave();
    }

    @Override
    protected int getRefCount(OpenGeneration<T> open) {
      return open.users();
    }
  }
}
