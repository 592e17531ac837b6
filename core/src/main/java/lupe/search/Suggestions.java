package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.article.EntityType;
import lupe.german.FunctionWords;
import lupe.german.Spelling;
import lupe.index.EntityFields;
import lupe.index.Schema;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Words and values of articles that begin as somebody has begun to type. */
public final class Suggestions {
  private final IndexReader reader;
  private final Surfaces surfaces;

  /** Suggests from this reader, which stays open meanwhile. */
  public Suggestions(IndexReader reader) {
    this.reader = reader;
    this.surfaces = new Surfaces(reader);
  }

  /** Words of texts, those of most articles first, uninflected where an article has them so. */
  public List<String> words(String beginning, int limit) throws IOException {
    var words = new ArrayList<String>();
    for (String key : frequent(Schema.BODY, Spelling.key(beginning), 2 * limit)) {
      if (words.size() < limit && !FunctionWords.contains(key)) words.add(surfaces.word(key));
    }
    return words.stream().distinct().toList();
  }

  /**
   * Values that articles can be filtered by, those of most articles first; persons by any of their
   * names.
   *
   * @throws IllegalArgumentException if the facet is a time
   */
  public List<String> values(Facet facet, String beginning, int limit) throws IOException {
    String keyField = keyField(facet);
    String nameField = FacetCounter.field(facet);
    var values = new ArrayList<String>();
    for (String key : frequent(keyField, EntityFields.key(keyField, beginning), limit)) {
      values.add(surfaces.value(keyField, nameField, key));
    }
    return values.stream().distinct().toList();
  }

  private static String keyField(Facet facet) {
    return switch (facet) {
      case PERSON -> EntityFields.keys(EntityType.PERSON);
      case PLACE -> EntityFields.keys(EntityType.PLACE);
      case ORG -> EntityFields.keys(EntityType.ORGANISATION);
      case SECTION -> Schema.SECTION;
      case SOURCE -> Schema.SOURCE;
      case YEAR, MONTH, DAY -> throw new IllegalArgumentException("no names to suggest: " + facet);
    };
  }

  /** The terms that begin so and are in most articles. */
  private List<String> frequent(String field, String beginning, int limit) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    BytesRef first = new BytesRef(beginning);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) continue;
      TermsEnum all = terms.iterator();
      if (all.seekCeil(first) == TermsEnum.SeekStatus.END) continue;
      for (BytesRef term = all.term();
          term != null && StringHelper.startsWith(term, first);
          term = all.next()) {
        counts.merge(term.utf8ToString(), all.docFreq(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
