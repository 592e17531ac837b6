package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import lupe.index.IndexMismatchException;
import org.apache.lucene.util.Version;

/** Whether this program can read a generation; asked before any of Lucene's files is opened. */
final class Compatibility {
  private Compatibility() {}

  static void check(Path index, Manifest.Header made, String fingerprint) throws IOException {
    if (made.schema() != Manifest.SCHEMA) {
      throw new IndexMismatchException(
          index,
          "Lupe " + made.lupe() + " (manifest " + made.schema() + ")",
          "Lupe " + LupeVersion.get() + " (manifest " + Manifest.SCHEMA + ")");
    }
    if (newerThanOurs(made.lucene())) {
      throw new IndexMismatchException(
          index, "Lucene " + made.lucene(), "Lucene " + Version.LATEST);
    }
    if (!made.fingerprint().equals(fingerprint)) {
      throw new IndexMismatchException(
          index,
          "Lupe " + made.lupe() + " with analysis " + made.fingerprint(),
          "Lupe " + LupeVersion.get() + " with analysis " + fingerprint);
    }
  }

  /** Older ones are tried: Lucene reads what its codecs know, and says so if it does not. */
  private static boolean newerThanOurs(String lucene) {
    try {
      return !Version.LATEST.onOrAfter(Version.parse(lucene));
    } catch (ParseException e) {
      return true;
    }
  }
}
