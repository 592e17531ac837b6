package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import lupe.index.IndexCorruptException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The generation that another begins with. Lucene writes each of its files once, so both can share
 * them by hard links.
 *
 * @param shared names of files whose bytes both share
 */
record Base(@Nullable Manifest source, Set<String> shared) {
  Base {
    shared = Set.copyOf(shared);
  }

  static Base nothing() {
    return new Base(null, Set.of());
  }

  /** Puts Lucene's files of one generation into the empty folder of another. */
  static Base link(Path index, long number, Path folder, FileOperations files) throws IOException {
    Manifest source = ManifestFile.read(index, number);
    Path old = GenerationName.folder(index, number);
    Set<String> shared = new HashSet<>();
    for (String name : committedFiles(index, old)) {
      Checksum sum = source.files().get(name);
      if (sum == null || Files.size(old.resolve(name)) != sum.length()) {
        throw new IndexCorruptException(
            index, old.resolve(name) + " is not as the manifest says", null);
      }
      if (files.linkOrCopy(old.resolve(name), folder.resolve(name))) {
        shared.add(name);
      } else if (!Checksum.of(folder.resolve(name)).equals(sum)) {
        throw new IndexCorruptException(index, old.resolve(name) + " is damaged", null);
      }
    }
    return new Base(source, shared);
  }

  boolean isNothing() {
    return source == null;
  }

  Optional<Manifest> manifest() {
    return Optional.ofNullable(source);
  }

  Set<String> sharedFiles() {
    return shared;
  }

  /** The checksum of a shared file, which need not be read again. */
  Optional<Checksum> checksum(String name) {
    return source != null && shared.contains(name)
        ? Optional.ofNullable(source.files().get(name))
        : Optional.empty();
  }

  private static Set<String> committedFiles(Path index, Path folder) throws IOException {
    try (Directory directory = ReadOnly.open(folder)) {
      return Set.copyOf(SegmentInfos.readLatestCommit(directory).files(true));
    } catch (IOException | RuntimeException e) {
      throw Damage.explain(index, folder, e);
    }
  }
}
