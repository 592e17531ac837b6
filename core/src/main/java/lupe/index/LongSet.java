package lupe.index;

import java.util.Arrays;

/** A set of hash values, 8 to 16 bytes each. Not thread-safe. */
final class LongSet {
  private long[] slots = new long[1 << 12];
  private int size;
  private boolean hasZero;

  /** Adds a value; true if it was not there. */
  boolean add(long value) {
    if (value == 0) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    if (size * 2 >= slots.length) grow();
    return insert(slots, value);
  }

  private boolean insert(long[] into, long value) {
    int slot = slot(value, into.length);
    while (into[slot] != 0) {
      if (into[slot] == value) return false;
      slot = (slot + 1) & (into.length - 1);
    }
    into[slot] = value;
    size++;
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    size = 0;
    Arrays.stream(slots).filter(value -> value != 0).forEach(value -> insert(larger, value));
    slots = larger;
  }

  private static int slot(long value, int length) {
    return (int) (value ^ (value >>> 32)) & (length - 1);
  }
}
