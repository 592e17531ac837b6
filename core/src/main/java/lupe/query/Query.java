package lupe.query;

import java.time.LocalDate;
import java.util.List;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The tree of an understood query.
 *
 * <p>Trees made by {@link QueryParser} and {@link Queries} keep to this: an {@link And} or {@link
 * Or} has at least two members, none of its own kind; a {@link Not} is always a member of an {@link
 * And} that also has a member which is no {@code Not} (if need be {@link All}); within {@link
 * InTitle} there are no filters. Words keep their spelling but for punctuation around them, are in
 * Unicode's form NFC, and have no control or format characters.
 */
public sealed interface Query {
  /** Most words that may stand between the outermost two of {@link Near}. */
  int WIDEST = 50;

  /** Fewest letters and digits of a {@link Prefix}. */
  int SHORTEST_PREFIX = 3;

  /** Matches every article; what is left when nothing was asked for. */
  record All() implements Query {}

  /** One word, as typed; hyphenated words are one word. */
  record Word(String text, Span span) implements Query {
    /** Checks that there is a word. */
    public Word {
      Checks.notBlank(text);
    }
  }

  /** Words in this order, inflection allowed; at least one. */
  record Phrase(List<String> words, Span span) implements Query {
    /** Copies the words. */
    public Phrase {
      words = Checks.words(words, 1);
    }
  }

  /**
   * Words near each other in any order, at most {@code distance} other words between them; at least
   * two words, distance 0 to {@value #WIDEST}.
   */
  record Near(List<String> words, int distance, Span span) implements Query {
    /** Copies the words. */
    public Near {
      words = Checks.words(words, 2);
      Checks.range("distance", distance, 0, WIDEST);
    }
  }

  /** Letter for letter (upper and lower case alike), in this order: one word or several. */
  record Exact(List<String> words, Span span) implements Query {
    /** Copies the words. */
    public Exact {
      words = Checks.words(words, 1);
    }
  }

  /** Words that begin so; at least {@value #SHORTEST_PREFIX} letters or digits. */
  record Prefix(String text, Span span) implements Query {
    /** Checks the length. */
    public Prefix {
      Checks.range("letters of \"" + text + "\"", Checks.letters(text), SHORTEST_PREFIX, 1000);
    }
  }

  /** An article in which this person, place or organisation is named. */
  record Named(EntityType type, String name, Span span) implements Query {
    /** Checks that there is a name. */
    public Named {
      Checks.notBlank(name);
    }
  }

  /** An article of this source. */
  record FromSource(String source, Span span) implements Query {
    /** Checks that there is a name. */
    public FromSource {
      Checks.notBlank(source);
    }
  }

  /** An article of this section. */
  record InSection(String section, Span span) implements Query {
    /** Checks that there is a name. */
    public InSection {
      Checks.notBlank(section);
    }
  }

  /** An article published within these days, both included; null is open. */
  record Dated(@Nullable LocalDate from, @Nullable LocalDate to, Span span) implements Query {
    /** Checks the order of the days. */
    public Dated {
      if (from != null && to != null && to.isBefore(from))
        throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
    }
  }

  /** The query within the title alone. */
  record InTitle(Query query) implements Query {}

  /** Articles that do not match. */
  record Not(Query query) implements Query {}

  /** All of them matter; articles with all come first. */
  record And(List<Query> queries) implements Query {
    /** Copies the list. */
    public And {
      queries = List.copyOf(queries);
    }
  }

  /** Any of them. */
  record Or(List<Query> queries) implements Query {
    /** Copies the list. */
    public Or {
      queries = List.copyOf(queries);
    }
  }
}
