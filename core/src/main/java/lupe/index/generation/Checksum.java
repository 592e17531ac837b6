package lupe.index.generation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Length and checksum of a file.
 *
 * @param length in bytes
 * @param crc32c as in RFC 3720; another polynomial than Lucene's own footers have
 */
public record Checksum(long length, int crc32c) {
  private static final int BUFFER = 1 << 20;

  static Checksum of(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return new Checksum(bytes.length, (int) crc.getValue());
  }

  /** Reads the whole file. */
  static Checksum of(Path file) throws IOException {
    CRC32C crc = new CRC32C();
    long length = 0;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer buffer =
          ByteBuffer.allocateDirect((int) Math.clamp(channel.size(), 1L, (long) BUFFER));
      while (channel.read(buffer) >= 0) {
        buffer.flip();
        length += buffer.remaining();
        crc.update(buffer);
        buffer.clear();
      }
    }
    return new Checksum(length, (int) crc.getValue());
  }

  /** Eight lower-case hexadecimal digits. */
  String hex() {
    return HexFormat.of().toHexDigits(crc32c);
  }

  static int parseHex(String digits) {
    return HexFormat.fromHexDigits(digits);
  }
}
