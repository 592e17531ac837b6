package lupe.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** Reads numbers from a deflated table, all in memory: many times faster than from a stream. */
final class ByteReader {
  private final byte[] bytes;
  private int at;

  ByteReader(InputStream deflated) throws IOException {
    try (var in = new InflaterInputStream(deflated)) {
      bytes = in.readAllBytes();
    }
  }

  /** Four bytes, highest first. */
  int readInt() {
    return (bytes[at++] & 0xff) << 24
        | (bytes[at++] & 0xff) << 16
        | (bytes[at++] & 0xff) << 8
        | bytes[at++] & 0xff;
  }

  /** Two bytes, highest first. */
  short readShort() {
    return (short) (bytes[at++] << 8 | bytes[at++] & 0xff);
  }

  /** Some numbers of two bytes each. */
  char[] readChars(int count) {
    char[] chars = new char[count];
    ByteBuffer.wrap(bytes, at, 2 * count).asCharBuffer().get(chars);
    at += 2 * count;
    return chars;
  }

  byte[] readBytes(int count) {
    byte[] read = Arrays.copyOfRange(bytes, at, at + count);
    at += count;
    return read;
  }

  float readFloat() {
    return Float.intBitsToFloat(readInt());
  }

  int readUnsignedByte() {
    return bytes[at++] & 0xff;
  }

  /** An integer of one to five bytes, see {@link VarInt}. */
  int readVarInt() {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[at++];
      value |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
