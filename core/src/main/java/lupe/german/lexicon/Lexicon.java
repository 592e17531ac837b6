package lupe.german.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All words and modifiers known, by their keys. Immutable.
 *
 * <p>The file: {@link #MAGIC}; the number of readings, and each as kind, spelling, umlaut, strip
 * (bytes), features (int), ending (UTF-8 behind its length); the number of outcomes, and each as a
 * length (byte) and its readings (shorts), best known first; the number of the automaton's cells,
 * and the cells. A key's number in the automaton is that of its outcome.
 */
public final class Lexicon {
  /** First bytes of the file. */
  public static final int MAGIC = 0x4C757031;

  private static final Reading[] UNKNOWN = {};

  private final Automaton automaton;
  private final Reading[][] outcomes;

  private Lexicon(Automaton automaton, Reading[][] outcomes) {
    this.automaton = automaton;
    this.outcomes = outcomes;
  }

  /** Reads the table as the build wrote it. */
  public static Lexicon read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    var data = new DataInputStream(new ByteArrayInputStream(bytes));
    if (data.readInt() != MAGIC) {
      throw new IOException("not a table of German words");
    }
    Reading[] readings = readReadings(data);
    Reading[][] outcomes = readOutcomes(data, readings);
    int[] cells = new int[data.readInt()];
    ByteBuffer.wrap(bytes, bytes.length - data.available(), cells.length * Integer.BYTES)
        .asIntBuffer()
        .get(cells);
    return new Lexicon(new Automaton(cells), outcomes);
  }

  private static Reading[] readReadings(DataInputStream data) throws IOException {
    Reading[] readings = new Reading[data.readInt()];
    for (int i = 0; i < readings.length; i++) {
      Kind kind = Kind.of(data.readUnsignedByte());
      int spelling = data.readUnsignedByte();
      boolean umlaut = data.readBoolean();
      int strip = data.readUnsignedByte();
      int features = data.readInt();
      byte[] ending = data.readNBytes(data.readUnsignedByte());
      readings[i] =
          new Reading(
              kind, features, spelling, umlaut, strip, new String(ending, StandardCharsets.UTF_8));
    }
    return readings;
  }

  private static Reading[][] readOutcomes(DataInputStream data, Reading[] readings)
      throws IOException {
    Reading[][] outcomes = new Reading[data.readInt()][];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = new Reading[data.readUnsignedByte()];
      for (int j = 0; j < outcomes[i].length; j++) {
        outcomes[i][j] = readings[data.readUnsignedShort()];
      }
    }
    return outcomes;
  }

  /** The automaton of the keys, to be walked by those who look for many keys at once. */
  public Automaton automaton() {
    return automaton;
  }

  /** The readings of the key that ends behind a final arc; not to be changed. */
  public Reading[] outcome(int arc) {
    return outcomes[automaton.number(arc)];
  }

  /** The readings of a key; empty if it is not known; not to be changed. */
  public Reading[] readings(CharSequence key) {
    int number = automaton.number(key);
    return number < 0 ? UNKNOWN : outcomes[number];
  }

  /** The readings of a key as a list; empty if it is not known. */
  public List<Reading> lookup(CharSequence key) {
    return List.of(readings(key));
  }
}
