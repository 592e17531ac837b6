package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who holds the lock of an index, in words. */
final class Holder {
  private static final Pattern WORDS =
      Pattern.compile("pid (\\d{1,18}) on (.*) since (\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,18}Z)");

  private Holder() {}

  static String self(Instant since) {
    return "pid " + ProcessHandle.current().pid() + " on " + host() + " since " + since;
  }

  /** Whether this was said by a process of this machine that has ended, such as by a crash. */
  static boolean isGone(String holder) {
    Matcher words = WORDS.matcher(holder);
    if (!words.matches() || !words.group(2).equals(host())) return false;
    Instant since = Instant.parse(words.group(3));
    return ProcessHandle.of(Long.parseLong(words.group(1)))
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().startInstant().or(() -> Optional.of(since)))
        .filter(started -> !started.isAfter(since.plusSeconds(1)))
        .isEmpty();
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
