package lupe.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lupe.german.WordAnalysis.Part;

/** Analyses words as they are written: with hyphens, numbers, marks of gender and apostrophes. */
final class WrittenWords {
  private final SimpleWords simple;
  private final Genders genders;

  WrittenWords(SimpleWords simple, Genders genders) {
    this.simple = simple;
    this.genders = genders;
  }

  WordAnalysis analyse(String word) {
    if (isPlain(word)) {
      return simple.analyse(word);
    }
    List<Segment> segments = Segment.of(Apostrophes.withoutGenitive(word));
    if (segments.isEmpty()) {
      return new WordAnalysis(word, List.of(word), List.of());
    }
    if (segments.size() == 1) {
      Segment only = segments.get(0);
      WordAnalysis analysis = segment(word.substring(only.start(), only.end()));
      return new WordAnalysis(word, analysis.lemmas(), shifted(analysis.parts(), only.start()));
    }
    return joined(word, segments);
  }

  /** Whether a word is letters only, with no capital behind a small one. */
  private static boolean isPlain(String word) {
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        small = true;
      } else if (!Character.isLetter(c) || small && Character.isUpperCase(c)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Elektro-Auto has the parts of both its pieces and the lemma of Elektroauto. */
  private WordAnalysis joined(String word, List<Segment> segments) {
    StringBuilder modifiers = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    List<String> heads = List.of();
    String last = "";
    for (Segment segment : segments) {
      modifiers.append(join(modifiers, last));
      last = word.substring(segment.start(), segment.end());
      WordAnalysis piece = segment(last);
      heads = piece.lemmas();
      if (piece.parts().isEmpty()) {
        boolean first = segment.end() < segments.get(segments.size() - 1).start();
        List<String> pieceLemmas = first ? simple.modifierLemmas(last, heads) : heads;
        parts.add(new Part(segment.start(), segment.end(), pieceLemmas));
      } else {
        parts.addAll(shifted(piece.parts(), segment.start()));
      }
    }
    List<String> lemmas = heads.stream().map(head -> modifiers + join(modifiers, head)).toList();
    return new WordAnalysis(word, lemmas, parts);
  }

  /** Joins Elektro and Auto to Elektroauto, but leaves the capitals of US and NATO. */
  private static String join(StringBuilder before, String piece) {
    boolean plain =
        !before.isEmpty()
            && !piece.isEmpty()
            && Character.isLowerCase(before.charAt(before.length() - 1))
            && piece.substring(1).equals(piece.substring(1).toLowerCase(Locale.GERMAN));
    return plain ? piece.toLowerCase(Locale.GERMAN) : piece;
  }

  private WordAnalysis segment(String word) {
    GenderMark mark = GenderMark.in(word);
    return mark == null || !isPerson(word, mark) ? simple.analyse(word) : bothGenders(word, mark);
  }

  /** A capital within a word is a mark only where the feminine is known: LinkedIn is none. */
  private boolean isPerson(String word, GenderMark mark) {
    return mark.start() < mark.ending()
        || genders.masculine(simple.analyse(word.substring(0, mark.start()) + "in").lemma())
            != null;
  }

  /** Bürger:innen has the lemmas Bürger and Bürgerin; Lehrer:innenzimmer that of Lehrerzimmer. */
  private WordAnalysis bothGenders(String word, GenderMark mark) {
    String stem = word.substring(0, mark.start());
    WordAnalysis feminine = simple.analyse(stem + "in");
    String masculine = genders.masculine(feminine.lemma());
    if (mark.end() < word.length()) {
      return compound(word, mark, masculine == null ? stem : masculine);
    }
    String lemma = masculine == null ? stem : masculine;
    return new WordAnalysis(word, List.of(lemma, feminine.lemma()), feminine.parts());
  }

  private WordAnalysis compound(String word, GenderMark mark, String masculine) {
    String rest = word.substring(mark.end());
    WordAnalysis plain = simple.analyse(masculine + rest);
    WordAnalysis head =
        simple.analyse(rest.substring(0, 1).toUpperCase(Locale.GERMAN) + rest.substring(1));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(0, mark.end(), List.of(masculine)));
    parts.addAll(
        head.parts().isEmpty()
            ? List.of(new Part(mark.end(), word.length(), head.lemmas()))
            : shifted(head.parts(), mark.end()));
    return new WordAnalysis(word, plain.lemmas(), parts);
  }

  private static List<Part> shifted(List<Part> parts, int by) {
    return by == 0
        ? parts
        : parts.stream()
            .map(part -> new Part(part.start() + by, part.end() + by, part.lemmas()))
            .toList();
  }
}
