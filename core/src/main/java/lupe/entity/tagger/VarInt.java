package lupe.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Integers of one to five bytes, seven bits each, small ones short. */
final class VarInt {
  private VarInt() {}

  static void write(DataOutputStream out, int value) throws IOException {
    while ((value & ~0x7f) != 0) {
      out.writeByte(value & 0x7f | 0x80);
      value >>>= 7;
    }
    out.writeByte(value);
  }

  static int read(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value;
    }
    throw new IOException("integer of more than five bytes");
  }
}
