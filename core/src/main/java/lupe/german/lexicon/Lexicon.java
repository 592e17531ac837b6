package lupe.german.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * All words and modifiers known, by their keys. Immutable; what is asked for is unpacked once.
 *
 * <p>The file is a header of integers: {@link #MAGIC}, a checksum of what follows the header, the
 * number of readings, of bytes of endings, of outcomes, of their entries, and of the automaton's
 * cells. Then come the readings as three integers each (kind, spelling, umlaut and strip from the
 * highest byte; features; place of the ending, 24 bits, and its length), the places of the outcomes
 * in their entries, the cells, the entries (16-bit numbers of readings), and the endings in UTF-8.
 * A key's number in the automaton is that of its outcome.
 */
public final class Lexicon {
  /** First bytes of the file. */
  public static final int MAGIC = 0x4C757032;

  /** Integers of the header. */
  public static final int HEADER = 7;

  /** Integers of a reading. */
  public static final int READING = 3;

  private static final Reading[] UNKNOWN = {};

  private final Automaton automaton;
  private final String checksum;
  private final int[] packed;
  private final byte[] endings;
  private final int[] places;
  private final short[] entries;
  private final AtomicReferenceArray<@Nullable Reading> readings;
  private final AtomicReferenceArray<Reading @Nullable []> outcomes;

  private Lexicon(
      int checksum, int[] packed, int[] places, int[] cells, short[] entries, byte[] endings) {
    this.checksum = HexFormat.of().toHexDigits(checksum);
    this.automaton = new Automaton(cells);
    this.packed = packed;
    this.endings = endings;
    this.places = places;
    this.entries = entries;
    this.readings = new AtomicReferenceArray<>(packed.length / READING);
    this.outcomes = new AtomicReferenceArray<>(places.length - 1);
  }

  /** Reads the table as the build wrote it. */
  public static Lexicon read(InputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
    if (bytes.remaining() < HEADER * Integer.BYTES || bytes.getInt() != MAGIC) {
      throw new IOException("not a table of German words");
    }
    int checksum = bytes.getInt();
    int[] packed = new int[bytes.getInt() * READING];
    byte[] endings = new byte[bytes.getInt()];
    int[] places = new int[bytes.getInt() + 1];
    short[] entries = new short[bytes.getInt()];
    int[] cells = new int[bytes.getInt()];
    for (int[] integers : new int[][] {packed, places, cells}) {
      bytes.asIntBuffer().get(integers);
      bytes.position(bytes.position() + integers.length * Integer.BYTES);
    }
    bytes.asShortBuffer().get(entries);
    bytes.position(bytes.position() + entries.length * Short.BYTES);
    bytes.get(endings);
    return new Lexicon(checksum, packed, places, cells, entries, endings);
  }

  /** A mark of the content of the table. */
  public String checksum() {
    return checksum;
  }

  /** The automaton of the keys, to be walked by those who look for many keys at once. */
  public Automaton automaton() {
    return automaton;
  }

  /** How many different sets of readings there are. */
  public int outcomes() {
    return outcomes.length();
  }

  /** The readings of a key by its number in the automaton; not to be changed. */
  public Reading[] outcome(int number) {
    Reading[] known = outcomes.get(number);
    if (known == null) {
      known = unpack(number);
      outcomes.set(number, known);
    }
    return known;
  }

  /** The readings of a key; empty if it is not known; not to be changed. */
  public Reading[] readings(CharSequence key) {
    int number = automaton.number(key);
    return number < 0 ? UNKNOWN : outcome(number);
  }

  private Reading[] unpack(int number) {
    Reading[] outcome = new Reading[places[number + 1] - places[number]];
    for (int i = 0; i < outcome.length; i++) {
      outcome[i] = reading(Short.toUnsignedInt(entries[places[number] + i]));
    }
    return outcome;
  }

  private Reading reading(int number) {
    Reading known = readings.get(number);
    if (known == null) {
      int first = packed[number * READING];
      int ending = packed[number * READING + 2];
      known =
          new Reading(
              Kind.of(first >>> 24),
              packed[number * READING + 1],
              first >>> 16 & 0xFF,
              (first & 0x100) != 0,
              first & 0xFF,
              new String(endings, ending >>> 8, ending & 0xFF, StandardCharsets.UTF_8));
      readings.set(number, known);
    }
    return known;
  }
}
