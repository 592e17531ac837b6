package lupe.load.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lupe.article.GivenEntity;
import lupe.load.record.Field.Alias;
import org.jspecify.annotations.Nullable;

/** The texts of one record as its source writes them, sorted by what they mean. */
public final class RawArticle {
  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
  private final List<String> authors = new ArrayList<>();
  private final List<GivenEntity> entities = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private boolean plain;

  /** Sets a field, unless it has a text already. */
  public RawArticle put(Field field, @Nullable String text) {
    return put(new Alias(field, Integer.MAX_VALUE), text);
  }

  /** Sets a field; blank texts are as good as absent, and the preferred name of a field wins. */
  public RawArticle put(Alias alias, @Nullable String text) {
    if (text == null || text.isBlank()) return this;
    if (alias.field() == Field.AUTHORS) {
      authors.add(text);
      return this;
    }
    Integer rank = ranks.get(alias.field());
    if (rank == null || alias.rank() < rank) {
      ranks.put(alias.field(), alias.rank());
      texts.put(alias.field(), text);
    }
    return this;
  }

  /** Adds a name that the source attached. */
  public void entity(GivenEntity entity) {
    entities.add(entity);
  }

  /** Notes that something was not understood, though the record is of use. */
  public void doubt(String reason) {
    doubts.add(reason);
  }

  /** Remembers a key, for the reason why the record is of no use. */
  public void key(String name) {
    if (keys.size() < 12) keys.add(name);
  }

  /** Marks the texts as plain, their paragraphs set apart; what looks like markup is text then. */
  public RawArticle plain() {
    plain = true;
    return this;
  }

  /** The text of a field, or null. */
  public @Nullable String text(Field field) {
    return texts.get(field);
  }

  /** Whether a field has a text. */
  public boolean has(Field field) {
    return texts.containsKey(field);
  }

  List<String> authors() {
    return authors;
  }

  List<GivenEntity> entities() {
    return entities;
  }

  List<String> doubts() {
    return doubts;
  }

  List<String> keys() {
    return keys;
  }

  boolean isPlain() {
    return plain;
  }
}
