package lupe.index.generation;

import com.google.common.base.Strings;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How the folder of a generation is called: {@code gen-000007}. Numbers only, never clocks. */
public final class GenerationName {
  private static final String PREFIX = "gen-";
  private static final int LEAST_DIGITS = 6;
  private static final int MOST_DIGITS = 18;

  private GenerationName() {}

  /** The name for a number, which is at least 1. */
  public static String of(long number) {
    return PREFIX + Strings.padStart(Long.toString(number), LEAST_DIGITS, '0');
  }

  /** The number of a name written exactly as {@link #of} does. */
  static OptionalLong number(String name) {
    if (!name.startsWith(PREFIX)) {
      return OptionalLong.empty();
    }
    String digits = name.substring(PREFIX.length());
    if (digits.length() < LEAST_DIGITS || digits.length() > MOST_DIGITS || !areDigits(digits)) {
      return OptionalLong.empty();
    }
    long number = Long.parseLong(digits);
    return of(number).equals(name) ? OptionalLong.of(number) : OptionalLong.empty();
  }

  /** Whether these are ASCII digits only. */
  static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static Path folder(Path index, long number) {
    return index.resolve(of(number));
  }
}
