package lupe.index.generation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMissingException;

/** Goes back to a generation that is kept. */
final class Rollback {
  private final WriteSession session;

  Rollback(WriteSession session) {
    this.session = session;
  }

  /** To the best that is whole. */
  long toPrevious() throws IOException {
    List<String> damaged = new ArrayList<>();
    for (long number : candidates()) {
      Verification verification = Verifier.verify(session.index(), number, false);
      if (verification.passed()) {
        switchTo(number);
        return number;
      }
      damaged.add(verification.generation());
    }
    throw new IndexMissingException(
        session.index(),
        damaged.isEmpty()
            ? "no earlier generation is kept; build it anew with: lupe rebuild -i "
                + session.index()
                + " PATH…"
            : "earlier generations are damaged too: " + String.join(", ", damaged));
  }

  /** To this one, which must be whole. */
  void to(long number) throws IOException {
    List<Long> known =
        session.pointer().isPresent() ? session.requirePointer().numbers() : session.sealed();
    if (!known.contains(number)) {
      throw new IndexMissingException(
          session.index(), GenerationName.of(number) + " is not kept; see: lupe generations");
    }
    Verification verification = Verifier.verify(session.index(), number, false);
    if (!verification.passed()) {
      throw new IndexCorruptException(
          session.index(), String.join("; ", verification.damages()), null);
    }
    switchTo(number);
  }

  /** Kept ones by rank; without a readable pointer, all that are complete, newest first. */
  private List<Long> candidates() throws IOException {
    if (session.pointer().isEmpty()) {
      return session.sealed();
    }
    return session.requirePointer().others().stream()
        .filter(other -> !other.withdrawn())
        .map(Pointer.Other::number)
        .toList();
  }

  private void switchTo(long number) throws IOException {
    OptionalLong live = session.live();
    if (live.isPresent() && live.getAsLong() == number) {
      return;
    }
    session.replacePointer(
        live.isPresent() ? session.requirePointer().rollBack(number) : session.publishing(number));
  }
}
