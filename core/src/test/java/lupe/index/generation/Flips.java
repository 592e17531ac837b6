package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Damages files. */
final class Flips {
  private Flips() {}

  /** Flips one bit; a second call makes it good again. */
  static void flip(Path file, long bit) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) (bit / Byte.SIZE)] ^= (byte) (1 << bit % Byte.SIZE);
    Files.write(file, bytes);
  }
}
