package lupe.query;

import java.time.LocalDate;
import java.util.List;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/** The tree of an understood query. */
public sealed interface Query {
  /** Matches every article; what is left when nothing was asked for. */
  record All() implements Query {}

  /** One word, as typed; hyphenated words are one word. */
  record Word(String text, Span span) implements Query {}

  /** Words in this order, inflection allowed. */
  record Phrase(List<String> words, Span span) implements Query {
    /** Copies the words. */
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** Words near each other in any order, at most {@code distance} other words between them. */
  record Near(List<String> words, int distance, Span span) implements Query {
    /** Copies the words. */
    public Near {
      words = List.copyOf(words);
    }
  }

  /** Letter for letter (upper and lower case alike), in this order: one word or several. */
  record Exact(List<String> words, Span span) implements Query {
    /** Copies the words. */
    public Exact {
      words = List.copyOf(words);
    }
  }

  /** Words that begin so; at least 3 letters. */
  record Prefix(String text, Span span) implements Query {}

  /** An article in which this person, place or organisation is named. */
  record Named(EntityType type, String name, Span span) implements Query {}

  /** An article of this source. */
  record FromSource(String source, Span span) implements Query {}

  /** An article of this section. */
  record InSection(String section, Span span) implements Query {}

  /** An article published within these days, both included; null is open. */
  record Dated(@Nullable LocalDate from, @Nullable LocalDate to, Span span) implements Query {}

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
