package lupe.german.lexicon;

/**
 * A minimal acyclic automaton from keys to numbers, in one array of integers.
 *
 * <p>A node is a run of arcs, sorted by code; before it lies the node's number if a key ends there.
 * An arc holds, from the lowest bit: 6 bits of code, whether it is the last of its node, whether a
 * key ends at its target, whether its target has arcs, 23 bits of the target's index.
 *
 * @see <a href="https://aclanthology.org/J00-1002/">Daciuk et al. 2000, Incremental Construction of
 *     Minimal Acyclic Finite-State Automata</a>
 */
public final class Automaton {
  /** Bits of an arc below its target. */
  public static final int TARGET_SHIFT = 9;

  /** Bit of an arc that is the last of its node. */
  public static final int LAST = 1 << 6;

  /** Bit of an arc at whose target a key ends. */
  public static final int FINAL = 1 << 7;

  /** Bit of an arc whose target has arcs. */
  public static final int INNER = 1 << 8;

  private static final int CODE = (1 << 6) - 1;

  private final int[] cells;
  private final int[] fromRoot = new int[Alphabet.SIZE];

  /** Wraps the array; its first cell is the root as an arc. */
  public Automaton(int[] cells) {
    this.cells = cells;
    for (int code = 1; code < Alphabet.SIZE; code++) {
      fromRoot[code] = search(cells[0], code);
    }
  }

  /** The arc from the root, or 0 if there is none. */
  public int first(int code) {
    return fromRoot[code];
  }

  /** The arc that follows another one, or 0 if there is none. */
  public int next(int arc, int code) {
    return (arc & INNER) == 0 ? 0 : search(arc, code);
  }

  private int search(int arc, int code) {
    int at = (arc >>> TARGET_SHIFT) + ((arc & FINAL) == 0 ? 0 : 1);
    while (true) {
      int candidate = cells[at++];
      int found = candidate & CODE;
      if (found == code) {
        return candidate;
      }
      if (found > code || (candidate & LAST) != 0) {
        return 0;
      }
    }
  }

  /** Whether a key ends behind this arc. */
  public static boolean isFinal(int arc) {
    return (arc & FINAL) != 0;
  }

  /** The number of the key that ends behind a final arc. */
  public int number(int arc) {
    return cells[arc >>> TARGET_SHIFT];
  }

  /** The number of a key, or -1 if it is not in the table. */
  public int number(CharSequence key) {
    int arc = 0;
    for (int i = 0; i < key.length(); i++) {
      int code = Alphabet.code(key.charAt(i));
      arc = code == 0 ? 0 : i == 0 ? first(code) : next(arc, code);
      if (arc == 0) {
        return -1;
      }
    }
    return isFinal(arc) ? number(arc) : -1;
  }
}
