package lupe.index.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own, mounted on a folder of the test; skips the test where that fails. */
final class Mounted implements AutoCloseable {
  private final Path folder;

  private Mounted(Path folder) {
    this.folder = folder;
  }

  /** A small file system in memory. */
  static Mounted memory(Path folder, int mebibytes) throws Exception {
    return mount(folder, "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "lupe-test");
  }

  /** Another, read-only view of a folder. */
  static Mounted readOnly(Path original, Path folder) throws Exception {
    Mounted mounted = mount(folder, "--bind", original.toString());
    run("mount", "-o", "remount,ro,bind", folder.toString());
    return mounted;
  }

  /** An image with an empty ext4. */
  static Path ext4(Path image, int mebibytes) throws Exception {
    Files.write(image, new byte[0]);
    assumeRuns("truncate", "-s", mebibytes + "M", image.toString());
    assumeRuns("mkfs.ext4", "-q", "-F", image.toString());
    return image;
  }

  /** The image, mounted so that as much as possible is lost when the power is cut. */
  static Mounted image(Path image, Path folder) throws Exception {
    return mount(folder, "-o", "loop,data=writeback,noauto_da_alloc", image.toString());
  }

  Path folder() {
    return folder;
  }

  private static Mounted mount(Path folder, String... what) throws Exception {
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(what));
    command.add(folder.toString());
    assumeRuns(command.toArray(String[]::new));
    return new Mounted(folder);
  }

  static void assumeRuns(String... command) throws Exception {
    try {
      run(command);
    } catch (IOException e) {
      Assumptions.abort("needs root and mounts: " + e.getMessage());
    }
  }

  static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + told);
    }
  }

  @Override
  public void close() throws Exception {
    for (int tries = 0; ; tries++) {
      try {
        run("umount", folder.toString());
        return;
      } catch (IOException e) {
        if (tries == 20) {
          throw e;
        }
        Thread.sleep(100); // Mapped files of readers just closed, or a process just killed.
      }
    }
  }
}
