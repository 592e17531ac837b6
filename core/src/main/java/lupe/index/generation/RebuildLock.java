package lupe.index.generation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lupe.index.IndexBusyException;

/**
 * One writer at a time: a lock of the operating system on {@code rebuild.lock}, which ends with its
 * process however that ends. The file tells who holds it and stays when the lock is released.
 */
final class RebuildLock implements AutoCloseable {
  static final String FILE = "rebuild.lock";

  private static final Logger LOG = System.getLogger(RebuildLock.class.getName());

  /** Beyond the text, which Windows would not let others read if it were locked. */
  private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

  private static final int MOST_TEXT = 500;

  /**
   * The holders within this process, by the real path of the index. They must be known before the
   * file is opened: on POSIX systems, to close any channel of a file ends all locks of the process
   * on it.
   */
  private static final ConcurrentMap<Path, String> HOLDERS = new ConcurrentHashMap<>();

  private final Path index;
  private final FileChannel channel;
  private final FileLock lock;
  private final Object identity;

  private RebuildLock(Path index, FileChannel channel, FileLock lock) throws IOException {
    this.index = index;
    this.channel = channel;
    this.lock = lock;
    this.identity = identity(index.resolve(FILE));
  }

  /**
   * Takes the lock, or fails at once.
   *
   * @throws IndexBusyException if another holds it; names the holder
   */
  static RebuildLock take(Path folder) throws IOException {
    Path index = folder.toRealPath();
    String self = Holder.self(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    String other = HOLDERS.putIfAbsent(index, self);
    if (other != null) {
      throw new IndexBusyException(folder, other);
    }
    RebuildLock taken = null;
    try {
      taken = takeFromOthers(folder, index, self);
      return taken;
    } finally {
      if (taken == null) {
        HOLDERS.remove(index);
      }
    }
  }

  private static RebuildLock takeFromOthers(Path folder, Path index, String self)
      throws IOException {
    FileChannel channel =
        FileChannel.open(
            index.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_POSITION, 1, false);
      if (lock == null) {
        throw new IndexBusyException(folder, read(channel));
      }
      RebuildLock taken = new RebuildLock(index, channel, lock);
      write(channel, self);
      return taken;
    } catch (OverlappingFileLockException e) {
      closeAfter(e, channel);
      throw new IndexBusyException(folder, "this process, by another class loader");
    } catch (IOException | RuntimeException e) {
      closeAfter(e, channel);
      throw e;
    }
  }

  /**
   * Checks that nobody else can have taken the lock meanwhile.
   *
   * @throws IOException if the lock is gone, such as when the file was deleted by hand
   */
  void ensureHeld() throws IOException {
    Path file = index.resolve(FILE);
    if (!lock.isValid() || !Files.exists(file) || !identity.equals(identity(file))) {
      throw new IOException(file + " was removed or replaced while it was held; nothing published");
    }
  }

  @Override
  public void close() throws IOException {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      channel.truncate(0);
      lock.release();
    } finally {
      HOLDERS.remove(index);
    }
  }

  /** Who holds the lock, as far as the file and the processes of this machine tell. */
  static Optional<String> holder(Path index) throws IOException {
    try {
      String holder = Files.readString(index.resolve(FILE)).strip();
      return holder.isEmpty() || Holder.isGone(holder) ? Optional.empty() : Optional.of(holder);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Object identity(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    Object key = attributes.fileKey();
    return key != null ? key : attributes.creationTime(); // Windows has no keys.
  }

  /** Tells others who holds it; on a full disk nobody is told, but the lock holds. */
  private static void write(FileChannel channel, String self) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the holder of the lock is not told", e);
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(MOST_TEXT);
    channel.read(text, 0);
    String holder = StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
    return holder.isEmpty() ? "holder unknown" : holder;
  }

  private static void closeAfter(Exception failure, FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
