package lupe.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import lupe.search.Bridge;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of ways of matching: {@code compound-head}. */
final class Ways implements ITypeConverter<Bridge>, Iterable<String> {
  @Override
  public Bridge convert(String value) {
    for (Bridge bridge : Bridge.values())
      if (name(bridge).equals(value.toLowerCase(Locale.ROOT).replace('_', '-'))) return bridge;
    throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", this));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Bridge.values()).map(Ways::name).iterator();
  }

  private static String name(Bridge bridge) {
    return bridge.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
