package lupe.index.generation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the folder of a generation is called: {@code gen-000007}. Numbers only, never clocks. */
public final class GenerationName {
  private static final Pattern NAME = Pattern.compile("gen-([0-9]{6,18})");

  private GenerationName() {}

  public static String of(long number) {
    return String.format(Locale.ROOT, "gen-%06d", number);
  }

  /** The number of a name written exactly as {@link #of} does. */
  static OptionalLong number(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return OptionalLong.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return of(number).equals(name) ? OptionalLong.of(number) : OptionalLong.empty();
  }

  static Path folder(Path index, long number) {
    return index.resolve(of(number));
  }
}
