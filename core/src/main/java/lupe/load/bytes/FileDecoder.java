package lupe.load.bytes;

import lupe.load.bytes.TextDecoder.Decoded;

/** Decodes the records of a file that has one character set throughout. */
public final class FileDecoder {
  private boolean utf8;
  private boolean windows1252;

  /**
   * Decodes a record; as soon as one was windows-1252 and none UTF-8, all that follow are
   * windows-1252 as well, even such as could be UTF-8 by chance.
   */
  public Decoded decode(Slice record) {
    Decoded decoded =
        windows1252 && !utf8 ? TextDecoder.decodeWindows1252(record) : TextDecoder.decode(record);
    if (decoded.fallback() > 0) windows1252 = true;
    else if (decoded.text().length() < record.length()) utf8 = true;
    return decoded;
  }
}
