package lupe.entity.tagger;

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
}
