package lupe.alert;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lupe.index.IndexBusyException;

/**
 * One at a time changes the alerts of an index. A lock of the operating system, which ends with its
 * process; writers of the index are not in its way.
 */
final class AlertLock implements AutoCloseable {
  static final String FILE = "alerts.lock";

  /** To close any channel of a file ends all locks of a process on it, so these are known first. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private AlertLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock, or fails at once.
   *
   * @throws IndexBusyException if another has it
   */
  static AlertLock take(Path index) throws IOException {
    Path folder = index.toRealPath();
    if (!HELD.add(folder)) throw new IndexBusyException(index, "alerts, in this process");
    boolean taken = false;
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) throw new IndexBusyException(index, "alerts, in another process");
      taken = true;
      return new AlertLock(folder, channel);
    } finally {
      if (!taken) {
        if (channel != null) channel.close();
        HELD.remove(folder);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(folder);
    }
  }
}
