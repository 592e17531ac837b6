package lupe.german;

import java.util.List;

/**
 * What a written word is made of.
 *
 * @param word the word as written
 * @param lemmas its dictionary forms, best reading first, in German spelling (Militärhaushalt,
 *     kürzen); never empty
 * @param parts parts of a compound, hyphenated or number-glued word from left to right; empty for a
 *     simple word; at least two otherwise
 */
public record WordAnalysis(String word, List<String> lemmas, List<Part> parts) {
  /**
   * A part of a compound.
   *
   * @param start first character within the word
   * @param end character behind its last within the word; a linking element belongs to the part
   *     before it
   * @param lemmas dictionary forms, best reading first, in German spelling (Haushalt; Bau, bauen);
   *     never empty
   */
  public record Part(int start, int end, List<String> lemmas) {
    /** Copies the list. */
    public Part {
      lemmas = List.copyOf(lemmas);
    }

    /** The best reading. */
    public String lemma() {
      return lemmas.get(0);
    }
  }

  /** Copies the lists. */
  public WordAnalysis {
    lemmas = List.copyOf(lemmas);
    parts = List.copyOf(parts);
  }

  /** The best reading. */
  public String lemma() {
    return lemmas.get(0);
  }
}
