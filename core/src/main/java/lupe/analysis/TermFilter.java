package lupe.analysis;

import java.util.Collection;

/**
 * Tells most words of a text that have none of the wanted terms, at the cost of one operation a
 * word: each term has one of 64 bits.
 */
public final class TermFilter {
  /** Lets all terms pass. */
  public static final TermFilter ALL = new TermFilter(-1L);

  private final long wanted;

  private TermFilter(long wanted) {
    this.wanted = wanted;
  }

  /** Lets these terms pass, and a few others. */
  public static TermFilter of(Collection<String> terms) {
    long wanted = 0;
    for (String term : terms) wanted |= bit(term);
    return new TermFilter(wanted);
  }

  /** Whether a word of this signature may have a wanted term. */
  boolean mayPass(WordTerms terms) {
    return (terms.signature() & wanted) != 0;
  }

  static long bit(String term) {
    return 1L << (term.hashCode() * 0x9E3779B1 >>> Integer.SIZE - 6);
  }
}
