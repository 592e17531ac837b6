package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** A generation that is open for reading, and what the program made of it; counts its users. */
final class OpenGeneration<T> {
  private final long number;
  private final Directory directory;
  private final DirectoryReader reader;
  private final T view;
  private final AtomicInteger users = new AtomicInteger(1);

  private OpenGeneration(long number, Directory directory, DirectoryReader reader, T view) {
    this.number = number;
    this.directory = directory;
    this.reader = reader;
    this.view = view;
  }

  static <T> OpenGeneration<T> open(
      Path index, long number, String fingerprint, GenerationReader.Views<T> views)
      throws IOException {
    Path folder = GenerationName.folder(index, number);
    Compatibility.check(index, ManifestFile.readHead(index, number).header(), fingerprint);
    Directory directory = null;
    DirectoryReader reader = null;
    boolean open = false;
    try {
      directory = ReadOnly.open(folder);
      reader = DirectoryReader.open(directory);
      T view = views.open(reader, new GenerationFolder(number, folder));
      OpenGeneration<T> opened = new OpenGeneration<>(number, directory, reader, view);
      open = true;
      return opened;
    } finally {
      if (!open) {
        IOUtils.closeWhileHandlingException(reader, directory);
        ReadOnly.removeIfMadeByLucene(folder);
      }
    }
  }

  long number() {
    return number;
  }

  T view() {
    return view;
  }

  int users() {
    return users.get();
  }

  /** One user more, unless it is closed already. */
  boolean tryUse() {
    return users.updateAndGet(count -> count == 0 ? 0 : count + 1) > 0;
  }

  /** One user less; the last one closes it. */
  void leave() throws IOException {
    if (users.decrementAndGet() == 0) {
      AutoCloseable ofView = view instanceof AutoCloseable closeable ? closeable : () -> {};
      IOUtils.close(() -> closeView(ofView), reader, directory);
    }
  }

  private static void closeView(AutoCloseable view) throws IOException {
    try {
      view.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
