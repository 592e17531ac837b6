package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** One word of a query in all its forms and fields, scored as one. */
final class WordQuery extends WindowQuery {
  /** The forms of the word that articles have in a field. */
  record InField(TextFields.TextField field, List<Form> forms) {}

  private final List<InField> fields;
  private final Bm25 bm25;
  private final IndexLists lists;
  private final float highest;

  WordQuery(List<InField> fields, Bm25 bm25, IndexLists lists) {
    this.fields = List.copyOf(fields);
    this.bm25 = bm25;
    this.lists = lists;
    this.highest = bm25.highest(frequency(fields));
  }

  /** The score that no number of occurrences reaches. */
  float highest() {
    return highest;
  }

  @Override
  @Nullable WindowScorer scorer(LeafReaderContext segment, float boost) throws IOException {
    List<WordScorer.Postings> postings = postings(segment);
    return postings.isEmpty() ? null : new WordScorer(postings, bm25, boost * highest);
  }

  /**
   * Articles that have the word: each form by its weight, in the field where it is most frequent.
   */
  private static double frequency(List<InField> fields) {
    Map<String, Double> byTerm = new HashMap<>();
    for (InField field : fields) {
      for (Form form : field.forms) {
        double frequency = form.states().docFreq() * (double) form.weight();
        byTerm.merge(form.term().text(), frequency, Math::max);
      }
    }
    return byTerm.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private List<WordScorer.Postings> postings(LeafReaderContext segment) throws IOException {
    var postings = new ArrayList<WordScorer.Postings>();
    for (InField field : fields) {
      String name = field.field.name();
      for (Form form : field.forms) {
        if (!form.isIn(segment)) continue;
        PostingsEnum list = form.postings(segment, lists, PostingsEnum.FREQS);
        float weight = form.weight() * field.field.weight();
        byte[] lengths = lists.lengths(segment, name);
        postings.add(new WordScorer.Postings(list, weight, lengths, bm25.lengthFactors(name)));
      }
    }
    return postings;
  }

  @Override
  public String toString(String field) {
    return "word" + fields;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    for (InField field : fields) {
      field.forms.forEach(form -> visitor.consumeTerms(this, form.term()));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordQuery query && fields.equals(query.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }
}
