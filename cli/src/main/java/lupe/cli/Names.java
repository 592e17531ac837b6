package lupe.cli;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import lupe.article.EntityType;
import lupe.cli.output.AlertFormat;
import lupe.cli.output.EntityFormat;
import lupe.cli.output.Format;
import lupe.cli.output.TimelineFormat;
import lupe.search.Bridge;
import lupe.search.Facet;
import lupe.search.Interval;
import lupe.search.Order;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Choices as they are written in a shell: small letters and hyphens. */
abstract class Names<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final EnumSet<E> choices;

  private Names(Class<E> type) {
    this(EnumSet.allOf(type));
  }

  private Names(EnumSet<E> choices) {
    this.choices = choices;
  }

  @Override
  public E convert(String value) {
    for (E choice : choices)
      if (name(choice).equals(value.toLowerCase(Locale.ROOT).replace('_', '-'))) return choice;
    throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", this));
  }

  @Override
  public Iterator<String> iterator() {
    return choices.stream().map(Names::name).iterator();
  }

  static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Ways of matching. */
  static final class Bridges extends Names<Bridge> {
    Bridges() {
      super(Bridge.class);
    }
  }

  /** Things to count by. */
  static final class Facets extends Names<Facet> {
    Facets() {
      super(Facet.class);
    }
  }

  /** Orders of hits. */
  static final class Orders extends Names<Order> {
    Orders() {
      super(Order.class);
    }
  }

  /** Formats of hits. */
  static final class Formats extends Names<Format> {
    Formats() {
      super(Format.class);
    }
  }

  /** Formats of whole articles. */
  static final class ArticleFormats extends Names<Format> {
    ArticleFormats() {
      super(EnumSet.of(Format.TEXT, Format.JSON));
    }
  }

  /** Formats of similar articles. */
  static final class SimilarFormats extends Names<Format> {
    SimilarFormats() {
      super(EnumSet.of(Format.TEXT, Format.JSON, Format.IDS));
    }
  }

  /** Formats of timelines. */
  static final class TimelineFormats extends Names<TimelineFormat> {
    TimelineFormats() {
      super(TimelineFormat.class);
    }
  }

  /** Lengths of bars of timelines. */
  static final class Intervals extends Names<Interval> {
    Intervals() {
      super(Interval.class);
    }
  }

  /** Formats of lists of names. */
  static final class EntityFormats extends Names<EntityFormat> {
    EntityFormats() {
      super(EntityFormat.class);
    }
  }

  /** Kinds of names. */
  static final class EntityTypes extends Names<EntityTypes.Kind> {
    /** As they are called in a shell. */
    enum Kind {
      PERSON(EntityType.PERSON),
      PLACE(EntityType.PLACE),
      ORG(EntityType.ORGANISATION);

      private final EntityType type;

      Kind(EntityType type) {
        this.type = type;
      }

      EntityType type() {
        return type;
      }
    }

    EntityTypes() {
      super(Kind.class);
    }
  }

  /** Formats of alerts. */
  static final class AlertFormats extends Names<AlertFormat> {
    AlertFormats() {
      super(AlertFormat.class);
    }
  }

  /** Formats of analysed words. */
  static final class WordFormats extends Names<Format> {
    WordFormats() {
      super(EnumSet.of(Format.TEXT, Format.JSON, Format.TSV));
    }
  }

  /** When to use colours. */
  static final class Colours extends Names<Display.Colour> {
    Colours() {
      super(Display.Colour.class);
    }
  }

  /** Shells that complete. */
  static final class Shells extends Names<CompletionCommand.Kind> {
    Shells() {
      super(CompletionCommand.Kind.class);
    }
  }
}
