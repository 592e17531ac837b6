package lupe.entity.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.article.EntityType;

/**
 * What the names found in a text say of its other words: the surname of a person who is named in
 * full is a person elsewhere too; countries and cities whose names mean nothing else are places;
 * who is addressed as Herr or Frau is a person.
 */
final class WholeText {
  private static final double PLAIN_PLACE = 0.5;
  private static final double SURNAME = 0.6;

  /** From this confidence on, a full name speaks for its surname. */
  private static final double SURE = 0.5;

  /** From this confidence on, what is else a place is its club or government. */
  private static final double SURE_OF_BODY = 0.7;

  /** How many times as much evidence another type needs. */
  private static final double OUTVOTES = 1.5;

  /** Evidence that is enough for a word which the model took for no name. */
  private static final double CERTAIN = 0.5;

  private static final EntityType[] TYPES = EntityType.values();

  private static final Set<Long> ADDRESSES =
      Set.of(Hash.of("Herr"), Hash.of("Herrn"), Hash.of("Frau"));

  private final Tokens tokens;
  private final WordInfo[] words;
  private final int[] marks;
  private final Phrases phrases;
  private final Set<Long> surnames = new HashSet<>();
  private final Map<Long, double[]> evidence = new HashMap<>();

  WholeText(Tokens tokens, WordInfo[] words, int[] marks, Phrases phrases) {
    this.tokens = tokens;
    this.words = words;
    this.marks = marks;
    this.phrases = phrases;
  }

  List<Span> complete(List<Span> spans) {
    for (Span span : spans) {
      if (span.end() == span.start() + 1) {
        evidence
                .computeIfAbsent(words[span.start()].stem(), k -> new double[TYPES.length])[
                span.type().ordinal()] +=
            span.confidence();
      }
      boolean full = span.type() == EntityType.PERSON && span.end() - span.start() > 1;
      if (full && span.confidence() >= SURE) surnames.add(words[span.end() - 1].stem());
    }
    var all = new ArrayList<Span>(spans.size() + 4);
    int next = 0;
    for (int i = 0; i < words.length; i++) {
      if (next < spans.size() && spans.get(next).start() == i) {
        Span span = spans.get(next++);
        all.add(retyped(span));
        i = span.end() - 1;
      } else if (words[i].name()) {
        if (isSurname(i) && standsAlone(i)) {
          all.add(new Span(i, i + 1, EntityType.PERSON, SURNAME));
        } else if (isPlainPlace(i) && standsAlone(i)) {
          all.add(new Span(i, i + 1, EntityType.PLACE, PLAIN_PLACE));
        } else if (words[i].plainName() && standsAlone(i)) {
          addAsElsewhere(i, all);
        }
      }
    }
    return all;
  }

  private Span retyped(Span span) {
    if (span.type() == EntityType.PERSON) return span;
    int start = span.start();
    boolean addressed = start > 0 && ADDRESSES.contains(tokens.hash(start - 1));
    boolean surname =
        span.end() == start + 1 && marks[start] == 0 && surnames.contains(words[start].stem());
    if (addressed || surname) {
      return new Span(start, span.end(), EntityType.PERSON, Math.min(span.confidence(), SURNAME));
    }
    if (span.end() > start + 1) return span;
    boolean unsure = span.type() == EntityType.ORGANISATION && span.confidence() < SURE_OF_BODY;
    if (unsure && isPlainPlace(start)) {
      return new Span(start, start + 1, EntityType.PLACE, PLAIN_PLACE);
    }
    return asElsewhere(span);
  }

  /** A single word that the other places of the text take for another type follows them. */
  private Span asElsewhere(Span span) {
    double[] sums = evidence.get(words[span.start()].stem());
    if (sums == null) return span;
    int best = best(sums);
    if (sums[best] < OUTVOTES * sums[span.type().ordinal()]) return span;
    return new Span(span.start(), span.end(), TYPES[best], Math.min(span.confidence(), SURNAME));
  }

  private void addAsElsewhere(int i, List<Span> all) {
    double[] sums = evidence.get(words[i].stem());
    if (sums == null) return;
    int best = best(sums);
    if (sums[best] >= CERTAIN) all.add(new Span(i, i + 1, TYPES[best], SURNAME));
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int type = 1; type < sums.length; type++) if (sums[type] > sums[best]) best = type;
    return best;
  }

  private boolean isSurname(int i) {
    return words[i].mayBeSurname() && surnames.contains(words[i].stem());
  }

  private boolean isPlainPlace(int i) {
    return marks[i] > 0 && words[i].plainName() && phrases.isPlace(marks[i]);
  }

  private boolean standsAlone(int i) {
    return (i == 0 || !words[i - 1].name()) && (i + 1 == words.length || !words[i + 1].name());
  }
}
