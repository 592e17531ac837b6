package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Who holds the lock of an index, in words. */
final class Holder {
  private Holder() {}

  static String self(Instant since) {
    return "pid " + ProcessHandle.current().pid() + " on " + host() + " since " + since;
  }

  /** The name of this machine, without asking a name server, which may take long. */
  private static String host() {
    for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return "this machine";
    }
  }
}
