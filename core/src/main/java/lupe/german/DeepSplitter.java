package lupe.german;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts of a compound apart again, until all are simple. Remembers what it met lately.
 */
final class DeepSplitter {
  /**
   * A simple part.
   *
   * @param start in the key
   * @param end in the key
   * @param lemmas best first
   */
  record Piece(int start, int end, List<String> lemmas) {
    Piece shifted(int by) {
      return new Piece(start + by, end + by, lemmas);
    }
  }

  /** What a form with a reading was found to consist of. */
  private record Known(String form, Reading reading, Lemmatiser.Case written, List<Piece> pieces) {}

  private static final int BITS = 12;

  /** Other readings of a modifier are named if they cost little more (Bau, bauen). */
  private static final int OTHER_READING = 110;

  private final Lexicon lexicon;
  private final CompoundSplitter splitter;
  private final AtomicReferenceArray<@Nullable Known> cache = new AtomicReferenceArray<>(1 << BITS);

  DeepSplitter(Lexicon lexicon, CompoundSplitter splitter) {
    this.lexicon = lexicon;
    this.splitter = splitter;
  }

  /** The simple parts of a split, from left to right. */
  List<Piece> pieces(Split split, String key, Lemmatiser.Case written) {
    List<Piece> pieces = new ArrayList<>(4);
    for (int i = 0; i < split.size(); i++) {
      int start = split.start(i);
      String form = key.substring(start, split.ends().get(i));
      for (Piece piece : pieces(form, split.readings().get(i), written)) {
        pieces.add(piece.shifted(start));
      }
    }
    return pieces;
  }

  private List<Piece> pieces(String form, Reading reading, Lemmatiser.Case written) {
    int slot = form.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
    Known known = cache.get(slot);
    if (known == null
        || known.reading != reading
        || known.written != written
        || !known.form.equals(form)) {
      known = new Known(form, reading, written, takeApart(form, reading, written));
      cache.set(slot, known);
    }
    return known.pieces;
  }

  private List<Piece> takeApart(String form, Reading reading, Lemmatiser.Case written) {
    boolean modifier = reading.kind().isModifier();
    String whole = modifier ? Spelling.key(reading.lemma(form)) : form;
    Split inner =
        reading.kind() == Kind.CLOSED_MODIFIER || reading.kind() == Kind.PARTICLE_MODIFIER
            ? null
            : splitter.split(
                whole, lexicon.readings(whole), modifier ? Lemmatiser.Case.CAPITALISED : written);
    return inner == null || inner.headStart() >= form.length()
        ? List.of(new Piece(0, form.length(), lemmas(form, reading)))
        : withLink(pieces(inner, whole, written), form);
  }

  /** The parts of a modifier's lemma, the last of which ends where the modifier does. */
  private static List<Piece> withLink(List<Piece> pieces, String form) {
    int last = pieces.size() - 1;
    List<Piece> linked = new ArrayList<>(pieces);
    linked.set(last, new Piece(pieces.get(last).start(), form.length(), pieces.get(last).lemmas()));
    return List.copyOf(linked);
  }

  private List<String> lemmas(String form, Reading chosen) {
    List<String> lemmas = new ArrayList<>(2);
    lemmas.add(chosen.lemma(form));
    if (chosen.kind() == Kind.NOUN_MODIFIER || chosen.kind() == Kind.VERB_MODIFIER) {
      int most = PartCosts.modifier(chosen) + OTHER_READING;
      for (Reading reading : lexicon.readings(form)) {
        boolean other =
            reading.kind() == Kind.NOUN_MODIFIER || reading.kind() == Kind.VERB_MODIFIER;
        if (other && PartCosts.modifier(reading) < most) {
          Lemmatiser.addNew(lemmas, reading.lemma(form));
        }
      }
    }
    return lemmas;
  }
}
