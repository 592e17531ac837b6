package lupe.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lupe.index.Schema;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The fields in which words are sought, and queries over all of them. */
record TextFields(List<TextField> fields, Vocabulary vocabulary, Bm25 bm25) {
  /** A field and what an occurrence in it counts. */
  record TextField(String name, float weight) {}

  static TextFields all(IndexSearcher searcher, IndexLists lists, Weights weights) {
    return new TextFields(
        List.of(
            new TextField(Schema.TITLE, weights.title()),
            new TextField(Schema.TEASER, weights.teaser()),
            new TextField(Schema.BODY, weights.body())),
        new Vocabulary(searcher, lists),
        new Bm25(searcher, weights));
  }

  TextFields titleOnly() {
    List<TextField> title =
        fields.stream().filter(field -> field.name().equals(Schema.TITLE)).toList();
    return new TextFields(title, vocabulary, bm25);
  }

  /** The names of the fields. */
  Set<String> names() {
    return fields.stream().map(TextField::name).collect(Collectors.toUnmodifiableSet());
  }

  /** A word in any of its forms. */
  Query word(List<Alternative> alternatives) {
    WordQuery word = wordIfKnown(alternatives);
    return word == null ? new MatchNoDocsQuery("no article has any of " + alternatives) : word;
  }

  private @Nullable WordQuery wordIfKnown(List<Alternative> alternatives) {
    var found = new ArrayList<WordQuery.InField>();
    for (TextField field : fields) {
      var forms = new ArrayList<Form>();
      for (Alternative alternative : alternatives) {
        Form form = vocabulary.form(field.name(), alternative.term(), alternative.weight());
        if (form != null) forms.add(form);
      }
      if (!forms.isEmpty()) found.add(new WordQuery.InField(field, forms));
    }
    return found.isEmpty() ? null : new WordQuery(found, bm25, vocabulary.lists());
  }

  /** Any of these terms, all alike. */
  Query anyOf(Collection<String> terms) {
    return word(alike(terms));
  }

  /** Any of these terms, all alike; null if no article has one. */
  @Nullable WindowQuery anyOfIfKnown(Collection<String> terms) {
    return wordIfKnown(alike(terms));
  }

  private static List<Alternative> alike(Collection<String> terms) {
    return terms.stream().map(term -> new Alternative(term, Bridge.INFLECTION, 1)).toList();
  }

  /** Terms of each place in sequence, at most {@code slop} moves away from it. */
  Query sequence(List<? extends Collection<String>> places, int slop) {
    var found = new ArrayList<SequenceQuery.InField>();
    for (TextField field : fields) {
      List<List<Form>> forms = places.stream().map(place -> forms(field, place)).toList();
      if (forms.stream().noneMatch(List::isEmpty)) {
        found.add(new SequenceQuery.InField(field, forms));
      }
    }
    if (found.isEmpty()) return new MatchNoDocsQuery("no article has all places of " + places);
    return new SequenceQuery(found, slop, bm25, vocabulary.lists());
  }

  private List<Form> forms(TextField field, Collection<String> place) {
    var forms = new ArrayList<Form>();
    for (String term : new LinkedHashSet<>(place)) {
      Form form = vocabulary.form(field.name(), term, 1);
      if (form != null) forms.add(form);
    }
    return forms;
  }
}
