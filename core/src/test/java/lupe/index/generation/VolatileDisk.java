package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A disk that keeps account of what would survive a power cut, and can be cut off after the n-th
 * change. Without a sync, a file may come back with its last synced bytes, with all, with some or
 * with none of them; and a name may or may not be there, each independently of all others.
 */
final class VolatileDisk extends WatchedFiles {
  /** The power is cut. */
  static final class PowerCut extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private sealed interface Node {}

  /** Bytes now lie in the file itself. */
  private static final class Bytes implements Node {
    private Path where;
    private byte[] durable = {};
    private boolean everSynced;

    Bytes(Path where) {
      this.where = where;
    }
  }

  private static final class Folder implements Node {
    private final Map<String, Node> now = new HashMap<>();
    private final Map<String, Node> durable = new HashMap<>();
  }

  private final Path root;
  private final Folder rootFolder = new Folder();
  private final int changesUntilCut;
  private final boolean syncs;
  private int changes;
  private boolean cut;

  /**
   * Begins with everything durable that lies in the folder.
   *
   * @param syncs whether syncs do anything
   */
  VolatileDisk(Path root, int changesUntilCut, boolean syncs) throws IOException {
    this.root = root;
    this.changesUntilCut = changesUntilCut;
    this.syncs = syncs;
    read(root, rootFolder);
  }

  boolean isCut() {
    return cut;
  }

  @Override
  synchronized void before(Kind kind, Path file) throws IOException {
    if (cut || changes == changesUntilCut) {
      cut = true;
      throw new PowerCut();
    }
    changes++;
  }

  @Override
  synchronized void after(Kind kind, Path file, Path other) {
    try {
      account(kind, file, other);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void account(Kind kind, Path file, Path other) throws IOException {
    switch (kind) {
      case CREATE_FOLDER -> parent(file).now.putIfAbsent(name(file), new Folder());
      case CREATE -> forget(parent(file).now.put(name(file), new Bytes(file)), file);
      case WRITE -> {}
      case LINK -> parent(other).now.put(name(other), existing(file));
      case MOVE -> {
        Node moved = existing(file);
        parent(file).now.remove(name(file));
        forget(parent(other).now.put(name(other), moved), other);
        if (moved instanceof Bytes bytes) {
          bytes.where = other;
        }
      }
      case DELETE -> forget(parent(file).now.remove(name(file)), file);
      case SYNC -> {
        if (syncs && existing(file) instanceof Bytes bytes) {
          bytes.durable = Files.readAllBytes(file);
          bytes.everSynced = true;
        }
      }
      case SYNC_FOLDER -> {
        Folder folder = folder(file);
        if (syncs) {
          folder.durable.clear();
          folder.durable.putAll(folder.now);
        }
      }
    }
  }

  /**
   * A file that lost this name, by deletion or because another took it, has its bytes under its
   * other name, or, to the program, nowhere: what was synced of them may still come back.
   */
  private void forget(@Nullable Node node, Path file) {
    if (node instanceof Bytes bytes && bytes.where.equals(file)) {
      Path other = nameOf(node, rootFolder, root);
      bytes.where = other != null ? other : root.resolve("nowhere");
    }
  }

  private static @Nullable Path nameOf(Node wanted, Folder folder, Path path) {
    for (Map.Entry<String, Node> entry : folder.now.entrySet()) {
      Path file = path.resolve(entry.getKey());
      if (entry.getValue() == wanted) {
        return file;
      }
      Path below = entry.getValue() instanceof Folder inner ? nameOf(wanted, inner, file) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** Writes what may be found after the cut; another choice for each seed. */
  void writeWhatSurvived(Path image, long seed) throws IOException {
    Files.createDirectory(image);
    write(rootFolder, image, new SplittableRandom(seed));
  }

  private static void write(Folder folder, Path image, SplittableRandom random) throws IOException {
    Set<String> names = new LinkedHashSet<>(folder.durable.keySet());
    names.addAll(folder.now.keySet());
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(null);
    for (String name : sorted) {
      Node node = random.nextBoolean() ? folder.now.get(name) : folder.durable.get(name);
      if (node instanceof Folder inner) {
        Path path = Files.createDirectory(image.resolve(name));
        write(inner, path, random);
      } else if (node instanceof Bytes bytes) {
        Files.write(image.resolve(name), survived(bytes, random));
      }
    }
  }

  private static byte[] survived(Bytes bytes, SplittableRandom random) throws IOException {
    byte[] now = Files.exists(bytes.where) ? Files.readAllBytes(bytes.where) : bytes.durable;
    if (bytes.everSynced && Arrays.equals(now, bytes.durable)) {
      return now;
    }
    return switch (random.nextInt(4)) {
      case 0 -> bytes.durable;
      case 1 -> now;
      case 2 -> new byte[now.length];
      default -> Arrays.copyOf(now, random.nextInt(now.length + 1));
    };
  }

  private static void read(Path path, Folder folder) throws IOException {
    for (Path entry : WriteSession.entries(path)) {
      Node node;
      if (Files.isDirectory(entry)) {
        Folder inner = new Folder();
        read(entry, inner);
        node = inner;
      } else {
        Bytes bytes = new Bytes(entry);
        bytes.durable = Files.readAllBytes(entry);
        bytes.everSynced = true;
        node = bytes;
      }
      folder.now.put(name(entry), node);
      folder.durable.put(name(entry), node);
    }
  }

  private Folder parent(Path file) {
    return folder(file.getParent());
  }

  private Folder folder(Path path) {
    Folder folder = rootFolder;
    for (Path name : root.relativize(path)) {
      if (!name.toString().isEmpty()) {
        folder = (Folder) folder.now.get(name.toString());
      }
    }
    return folder;
  }

  private Node existing(Path file) {
    Node node = parent(file).now.get(name(file));
    if (node == null) {
      throw new IllegalStateException(file + " is not accounted for");
    }
    return node;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
