package lupe.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lupe.article.EntityType;
import lupe.entity.NameVariants;
import lupe.index.EntityFields;
import lupe.index.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Counts articles by the names that they have; all spellings of a name are one. */
final class NameTally implements FacetTally {
  private final EntityType type;
  private final NameVariants variants;
  private final Map<String, NamedOnce> byKey = new HashMap<>();

  private @Nullable SortedSetDocValues values;
  private @Nullable NumericDocValues days;
  private NamedOnce[] byOrdinal = {};
  private String[] spellings = {};
  private int document;

  NameTally(EntityType type, NameVariants variants) {
    this.type = type;
    this.variants = variants;
  }

  @Override
  public void begin(LeafReader segment) throws IOException {
    values = DocValues.getSortedSet(segment, EntityFields.names(type));
    days = DocValues.getNumeric(segment, Schema.DAY);
    int size = Math.toIntExact(values.getValueCount());
    byOrdinal = new NamedOnce[size];
    spellings = new String[size];
  }

  @Override
  public void count(int doc) throws IOException {
    if (values == null || days == null || !values.advanceExact(doc)) return;
    document++;
    boolean dated = days.advanceExact(doc);
    for (int i = values.docValueCount(); i > 0; i--) {
      int ordinal = (int) values.nextOrd();
      NamedOnce name = byOrdinal[ordinal];
      if (name == null) name = lookUp(ordinal, values);
      if (name == NamedOnce.BLOCKED) continue;
      name.count(document, spellings[ordinal]);
      if (dated) name.seen(days.longValue());
    }
  }

  private NamedOnce lookUp(int ordinal, SortedSetDocValues names) throws IOException {
    String shown = variants.shown(type, names.lookupOrd(ordinal).utf8ToString()).orElse("");
    NamedOnce name =
        shown.isEmpty()
            ? NamedOnce.BLOCKED
            : byKey.computeIfAbsent(EntityFields.key(shown), key -> new NamedOnce(type));
    byOrdinal[ordinal] = name;
    spellings[ordinal] = shown;
    return name;
  }

  /** The names that were counted, in no order. */
  Collection<NamedOnce> names() {
    return byKey.values();
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    names().forEach(name -> counts.merge(name.spelling(), name.articles(), Long::sum));
    return counts;
  }
}
