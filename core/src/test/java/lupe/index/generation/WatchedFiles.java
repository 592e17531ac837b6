package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * The disk, with a hook before and after everything that changes it, also by Lucene. What is thrown
 * before, does not happen.
 */
abstract class WatchedFiles implements FileOperations {
  /** A disk that nobody watches and that does not sync, for what goes on around a test. */
  static FileOperations unsynced() {
    return new WatchedFiles() {
      @Override
      void before(Kind kind, Path file) {}
    };
  }

  /** What is done to the disk. */
  enum Kind {
    CREATE_FOLDER,
    CREATE,
    WRITE,
    LINK,
    SYNC,
    SYNC_FOLDER,
    MOVE,
    DELETE
  }

  private static final int BYTES_A_WRITE = 1024;

  private final FileOperations files = new LocalFiles();

  /** Called before; throws to prevent it. */
  abstract void before(Kind kind, Path file) throws IOException;

  /** Called when it is done. */
  void after(Kind kind, Path file, Path other) {}

  @Override
  public void createFolder(Path folder) throws IOException {
    before(Kind.CREATE_FOLDER, folder);
    files.createFolder(folder);
    after(Kind.CREATE_FOLDER, folder, folder);
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    before(Kind.CREATE, file);
    files.write(file, new byte[0]);
    after(Kind.CREATE, file, file);
    before(Kind.WRITE, file);
    files.write(file, content);
    after(Kind.WRITE, file, file);
  }

  @Override
  public boolean linkOrCopy(Path existing, Path name) throws IOException {
    before(Kind.LINK, name);
    boolean linked = files.linkOrCopy(existing, name);
    after(Kind.LINK, existing, name);
    return linked;
  }

  @Override
  public void sync(Path file) throws IOException {
    before(Kind.SYNC, file);
    after(Kind.SYNC, file, file);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    before(Kind.SYNC_FOLDER, folder);
    after(Kind.SYNC_FOLDER, folder, folder);
  }

  @Override
  public void moveAtomically(Path source, Path target) throws IOException {
    before(Kind.MOVE, target);
    files.moveAtomically(source, target);
    after(Kind.MOVE, source, target);
  }

  @Override
  public void delete(Path file) throws IOException {
    before(Kind.DELETE, file);
    files.delete(file);
    after(Kind.DELETE, file, file);
  }

  @Override
  public long usableSpace(Path folder) throws IOException {
    return files.usableSpace(folder);
  }

  @Override
  public Directory writable(Path folder) throws IOException {
    return new WatchedDirectory(folder, files.writable(folder));
  }

  private final class WatchedDirectory extends FilterDirectory {
    private final Path folder;

    WatchedDirectory(Path folder, Directory in) {
      super(in);
      this.folder = folder;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      Path file = folder.resolve(name);
      before(Kind.CREATE, file);
      IndexOutput output = super.createOutput(name, context);
      after(Kind.CREATE, file, file);
      return new WatchedOutput(file, output);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      before(Kind.CREATE, folder.resolve(prefix + suffix));
      IndexOutput output = super.createTempOutput(prefix, suffix, context);
      Path file = folder.resolve(output.getName());
      after(Kind.CREATE, file, file);
      return new WatchedOutput(file, output);
    }

    @Override
    public void deleteFile(String name) throws IOException {
      Path file = folder.resolve(name);
      before(Kind.DELETE, file);
      super.deleteFile(name);
      after(Kind.DELETE, file, file);
    }

    @Override
    public void rename(String source, String target) throws IOException {
      before(Kind.MOVE, folder.resolve(target));
      super.rename(source, target);
      after(Kind.MOVE, folder.resolve(source), folder.resolve(target));
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      for (String name : names) {
        WatchedFiles.this.sync(folder.resolve(name));
      }
    }

    @Override
    public void syncMetaData() throws IOException {
      WatchedFiles.this.syncFolder(folder);
    }
  }

  private final class WatchedOutput extends FilterIndexOutput {
    private final Path file;
    private long told;
    private boolean closed;

    WatchedOutput(Path file, IndexOutput out) {
      super("watched " + file, out.getName(), out);
      this.file = file;
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      if (getFilePointer() - told >= BYTES_A_WRITE) {
        told = getFilePointer();
        before(Kind.WRITE, file);
      }
      super.writeBytes(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      try {
        if (!closed) {
          closed = true;
          before(Kind.WRITE, file);
        }
      } finally {
        super.close();
      }
      after(Kind.WRITE, file, file);
    }
  }
}
