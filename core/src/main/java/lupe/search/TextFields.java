package lupe.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lupe.index.Schema;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/** The fields in which words are sought, and queries over all of them. */
record TextFields(List<WordQuery.FieldWeight> fields, Weights weights) {
  static TextFields all(Weights weights) {
    return new TextFields(
        List.of(
            new WordQuery.FieldWeight(Schema.TITLE, weights.title()),
            new WordQuery.FieldWeight(Schema.TEASER, weights.teaser()),
            new WordQuery.FieldWeight(Schema.BODY, weights.body())),
        weights);
  }

  static TextFields title(Weights weights) {
    return new TextFields(
        List.of(new WordQuery.FieldWeight(Schema.TITLE, weights.title())), weights);
  }

  /** The names of the fields. */
  Set<String> names() {
    return fields.stream()
        .map(WordQuery.FieldWeight::field)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A word in any of its forms. */
  Query word(List<Alternative> alternatives) {
    return new WordQuery(alternatives, fields, weights);
  }

  /** Any of these terms, all alike. */
  Query anyOf(Collection<String> terms) {
    return word(terms.stream().map(term -> new Alternative(term, Bridge.INFLECTION, 1)).toList());
  }

  /** Terms of each place in sequence, at most {@code slop} moves away from it. */
  Query sequence(List<? extends Collection<String>> places, int slop) {
    return sequence(places, positionsOf(places), slop);
  }

  private static int[] positionsOf(List<?> places) {
    var positions = new int[places.size()];
    for (int i = 0; i < positions.length; i++) positions[i] = i;
    return positions;
  }

  /** Terms of each place at these positions. */
  Query sequence(List<? extends Collection<String>> places, int[] positions, int slop) {
    var queries = new ArrayList<Query>();
    for (WordQuery.FieldWeight field : fields) {
      var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
      for (int i = 0; i < positions.length; i++) {
        Term[] terms =
            Set.copyOf(places.get(i)).stream()
                .sorted()
                .map(text -> new Term(field.field(), text))
                .toArray(Term[]::new);
        phrase.add(terms, positions[i]);
      }
      queries.add(new BoostQuery(phrase.build(), field.weight()));
    }
    return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0.1f);
  }
}
