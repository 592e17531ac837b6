package lupe.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Shares such as {@code 98%} or {@code .98}. */
final class Shares implements ITypeConverter<Double> {
  private static final Pattern SHARE = Pattern.compile("(\\d{0,3}(?:\\.\\d{1,9})?)(\\s?%)?");

  @Override
  public Double convert(String value) {
    Matcher share = SHARE.matcher(value);
    if (share.matches() && !share.group(1).isEmpty()) {
      double number = Double.parseDouble(share.group(1)) / (share.group(2) == null ? 1 : 100);
      if (number <= 1) return number;
    }
    throw new TypeConversionException("'" + value + "' is no share such as 98% or .98");
  }
}
