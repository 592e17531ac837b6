package lupe.index.generation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMismatchException;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;

/** Reads every byte of one generation and compares it with its manifest. */
final class Verifier {
  private final Path index;
  private final long number;
  private final Path folder;
  private final List<String> damages = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int files;
  private long bytes;

  private Verifier(Path index, long number) {
    this.index = index;
    this.number = number;
    this.folder = GenerationName.folder(index, number);
  }

  /**
   * Verifies a generation.
   *
   * @param deep also lets Lucene walk through all that it stores, which takes long
   */
  static Verification verify(Path index, long number, boolean deep) throws IOException {
    long begun = System.nanoTime();
    Verifier verifier = new Verifier(index, number);
    try {
      verifier.verify(ManifestFile.read(index, number), deep);
    } catch (IndexCorruptException e) {
      verifier.damages.add(String.valueOf(e.getMessage()));
    }
    return new Verification(
        GenerationName.of(number),
        verifier.damages,
        verifier.notes,
        verifier.files,
        verifier.bytes,
        Duration.ofNanos(System.nanoTime() - begun));
  }

  private void verify(Manifest manifest, boolean deep) throws IOException {
    for (Map.Entry<String, Checksum> file : manifest.files().entrySet()) {
      compare(file.getKey(), file.getValue());
    }
    noteStrangers(manifest);
    if (damages.isEmpty()) { // Lucene is not asked to make sense of files known to be damaged.
      letLuceneCheck(manifest, deep);
    }
  }

  private void compare(String name, Checksum sealed) {
    try {
      Checksum found = Checksum.of(folder.resolve(name));
      files++;
      bytes += found.length();
      if (found.length() != sealed.length()) {
        damages.add(name + ": " + found.length() + " bytes, sealed with " + sealed.length());
      } else if (!found.equals(sealed)) {
        damages.add(name + ": checksum " + found.hex() + ", sealed with " + sealed.hex());
      }
    } catch (NoSuchFileException e) {
      damages.add(name + ": missing");
    } catch (IOException e) {
      damages.add(name + ": unreadable: " + e.getMessage());
    }
  }

  private void noteStrangers(Manifest manifest) throws IOException {
    for (Path entry : WriteSession.entries(folder)) {
      String name = String.valueOf(entry.getFileName());
      if (!manifest.files().containsKey(name) && !name.equals(Manifest.FILE)) {
        notes.add(name + ": not in the manifest");
      }
    }
  }

  private void letLuceneCheck(Manifest manifest, boolean deep) {
    try (Directory directory = ReadOnly.open(folder)) {
      new BuiltIndex(GenerationName.of(number), directory)
          .verify(manifest.contents().articles(), Set.of(), SampleCheck.NONE, () -> {});
      if (deep) {
        checkIndex(directory);
      }
    } catch (IOException | RuntimeException e) {
      IOException explained = Damage.explain(index, folder, e);
      if (explained instanceof IndexMismatchException) {
        notes.add("Lucene cannot read it, bytes are as sealed: " + explained.getMessage());
      } else {
        damages.add(String.valueOf(explained.getMessage()));
      }
    }
  }

  private void checkIndex(Directory directory) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(told, false, StandardCharsets.UTF_8);
        CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(stream);
      check.setThreadCount(1);
      if (!check.checkIndex().clean) {
        damages.add("CheckIndex: " + told.toString(StandardCharsets.UTF_8));
      }
    }
  }
}
