package lupe.entity;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of names that remembers its last results, as articles repeat their names. Bounded: of
 * the names of one hash the last stays. Thread-safe if the function is.
 */
final class Lately<V extends @Nullable Object> {
  private static final int BITS = 14;

  /** Longer names are no names, and would hold much memory. */
  private static final int LONGEST = 64;

  private record Result<V extends @Nullable Object>(String name, V value) {}

  private final Function<String, V> function;
  private final AtomicReferenceArray<@Nullable Result<V>> results =
      new AtomicReferenceArray<>(1 << BITS);

  Lately(Function<String, V> function) {
    this.function = function;
  }

  V of(String name) {
    int slot = name.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
    Result<V> last = results.getAcquire(slot);
    if (last != null && last.name().equals(name)) return last.value();
    V value = function.apply(name);
    if (name.length() <= LONGEST) results.setRelease(slot, new Result<>(name, value));
    return value;
  }
}
