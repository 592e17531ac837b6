package lupe.index.generation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The content of {@code CURRENT}: which generations there are, and which of them is live. It is
 * replaced as a whole, so that a switch and the list of what is kept are one step.
 *
 * <pre>
 * gen-000007
 * kept gen-000006
 * withdrawn gen-000005
 * highest 7
 * crc32c 0a1b2c3d
 * </pre>
 *
 * @param live the generation that readers see
 * @param others the rest, best candidates for a rollback first
 * @param highest the highest number ever published, so that none is used again
 */
record Pointer(long live, List<Other> others, long highest) {
  static final String FILE = "CURRENT";
  static final String TEMPORARY = "CURRENT.tmp";

  /** Far above any true one; a longer file is damaged. */
  static final int MOST_BYTES = 1 << 20;

  private static final String HIGHEST = "highest ";
  private static final int MOST_DIGITS = 18;

  Pointer {
    others = List.copyOf(others);
  }

  /**
   * A generation that is not live.
   *
   * @param withdrawn whether a rollback took it out of service
   */
  record Other(long number, boolean withdrawn) {
    String line() {
      return (withdrawn ? "withdrawn " : "kept ") + GenerationName.of(number);
    }
  }

  /** All numbers, the live one first. */
  List<Long> numbers() {
    return Stream.concat(Stream.of(live), others.stream().map(Other::number)).toList();
  }

  /** A new generation goes live, the one before it is kept. */
  Pointer publish(long number) {
    List<Other> rest = new ArrayList<>();
    rest.add(new Other(live, false));
    rest.addAll(others);
    return new Pointer(number, rest, Math.max(highest, number));
  }

  /** One that is kept goes live again, the live one is withdrawn and goes to the end. */
  Pointer rollBack(long number) {
    List<Other> rest = new ArrayList<>(others);
    rest.removeIf(other -> other.number() == number);
    rest.add(new Other(live, true));
    return new Pointer(number, rest, highest);
  }

  /** Changed copies take the place of what was there. */
  Pointer replacedBy(long newLive, List<Other> newOthers) {
    long newest =
        Stream.concat(Stream.of(newLive), newOthers.stream().map(Other::number))
            .mapToLong(Long::longValue)
            .max()
            .orElse(highest);
    return new Pointer(newLive, newOthers, Math.max(highest, newest));
  }

  /** The live one and the first others, {@code generations} in all. */
  Pointer keep(int generations) {
    int rest = Math.min(others.size(), Math.max(0, generations - 1));
    return new Pointer(live, others.subList(0, rest), highest);
  }

  byte[] encode() {
    StringBuilder lines = new StringBuilder(GenerationName.of(live)).append('\n');
    others.forEach(other -> lines.append(other.line()).append('\n'));
    lines.append(HIGHEST).append(highest).append('\n');
    String sum = Checksum.of(lines.toString().getBytes(StandardCharsets.US_ASCII)).hex();
    return lines
        .append("crc32c ")
        .append(sum)
        .append('\n')
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if a single bit differs; the message says what is wrong
   */
  static Pointer decode(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    if (lines.size() < 3) {
      throw new IllegalArgumentException("cut off after " + bytes.length + " bytes");
    }
    long live = number(lines.getFirst());
    List<Other> others = lines.subList(1, lines.size() - 2).stream().map(Pointer::other).toList();
    Pointer pointer = new Pointer(live, others, highest(lines.get(lines.size() - 2)));
    if (!Arrays.equals(pointer.encode(), bytes)) { // The last line is the checksum.
      throw new IllegalArgumentException("its checksum does not fit");
    }
    return pointer;
  }

  private static Other other(String line) {
    boolean withdrawn = line.startsWith("withdrawn ");
    if (!withdrawn && !line.startsWith("kept ")) {
      throw new IllegalArgumentException("unknown line: " + line);
    }
    return new Other(number(line.substring(line.indexOf(' ') + 1)), withdrawn);
  }

  private static long highest(String line) {
    String digits = line.startsWith(HIGHEST) ? line.substring(HIGHEST.length()) : "";
    if (!GenerationName.areDigits(digits) || digits.length() > MOST_DIGITS) {
      throw new IllegalArgumentException("unknown line: " + line);
    }
    return Long.parseLong(digits);
  }

  private static long number(String name) {
    OptionalLong number = GenerationName.number(name);
    return number.orElseThrow(
        () -> new IllegalArgumentException("not the name of a generation: " + name));
  }
}
