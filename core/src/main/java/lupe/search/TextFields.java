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
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The fields in which words are sought, and queries over all of them. */
record TextFields(List<WordQuery.FieldWeight> fields, Weights weights, Vocabulary vocabulary) {
  static TextFields all(Weights weights, Vocabulary vocabulary) {
    return new TextFields(
        List.of(
            new WordQuery.FieldWeight(Schema.TITLE, weights.title()),
            new WordQuery.FieldWeight(Schema.TEASER, weights.teaser()),
            new WordQuery.FieldWeight(Schema.BODY, weights.body())),
        weights,
        vocabulary);
  }

  TextFields titleOnly() {
    return new TextFields(
        List.of(new WordQuery.FieldWeight(Schema.TITLE, weights.title())), weights, vocabulary);
  }

  /** The names of the fields. */
  Set<String> names() {
    return fields.stream()
        .map(WordQuery.FieldWeight::field)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A word in any of its forms. */
  Query word(List<Alternative> alternatives) {
    return WordQuery.of(alternatives, fields, weights, vocabulary);
  }

  /** Any of these terms, all alike. */
  Query anyOf(Collection<String> terms) {
    return word(terms.stream().map(term -> new Alternative(term, Bridge.INFLECTION, 1)).toList());
  }

  /** Terms of each place in sequence, at most {@code slop} moves away from it. */
  Query sequence(List<? extends Collection<String>> places, int slop) {
    var queries = new ArrayList<Query>();
    for (WordQuery.FieldWeight field : fields) {
      Query phrase = sequence(field.field(), places, slop);
      if (phrase != null) queries.add(new BoostQuery(phrase, field.weight()));
    }
    if (queries.isEmpty()) return new MatchNoDocsQuery("no article has all places of " + places);
    return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0.1f);
  }

  private @Nullable Query sequence(
      String field, List<? extends Collection<String>> places, int slop) {
    var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Collection<String> place : places) {
      List<Term> terms = place.stream().distinct().map(text -> new Term(field, text)).toList();
      List<Term> present = vocabulary.present(terms);
      if (present.isEmpty()) return null;
      phrase.add(present.toArray(Term[]::new));
    }
    return phrase.build();
  }
}
