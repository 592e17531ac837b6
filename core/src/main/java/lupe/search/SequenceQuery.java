package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Places in sequence or near each other, each filled by any of several terms, in any field, scored
 * as one. It is as rare as the most frequent of its terms: places are likely filled by it.
 */
final class SequenceQuery extends SegmentQuery {
  /** The forms that articles have in a field, for each place. */
  record InField(TextFields.TextField field, List<List<Form>> places) {}

  private final List<InField> fields;
  private final int slop;
  private final Bm25 bm25;
  private final IndexLists lists;
  private final float highest;

  /**
   * A sequence.
   *
   * @param slop moves by which places may stand nearer or farther than one behind the other
   */
  SequenceQuery(List<InField> fields, int slop, Bm25 bm25, IndexLists lists) {
    this.fields = List.copyOf(fields);
    this.slop = slop;
    this.bm25 = bm25;
    this.lists = lists;
    this.highest = bm25.highest(frequency(fields));
  }

  private static double frequency(List<InField> fields) {
    double most = 0;
    for (InField field : fields) {
      for (List<Form> place : field.places) {
        for (Form form : place) most = Math.max(most, form.states().docFreq());
      }
    }
    return most;
  }

  @Override
  @Nullable ScorerSupplier in(LeafReaderContext segment, float boost) throws IOException {
    var sequences = new ArrayList<FieldSequence>();
    for (InField field : fields) {
      FieldSequence sequence = sequence(field, segment);
      if (sequence != null) sequences.add(sequence);
    }
    if (sequences.isEmpty()) return null;
    var scorer = new SequenceScorer(sequences, bm25, boost * highest);
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return scorer;
      }

      @Override
      public long cost() {
        return scorer.cost();
      }
    };
  }

  private @Nullable FieldSequence sequence(InField field, LeafReaderContext segment)
      throws IOException {
    var places = new ArrayList<SequencePlace>();
    for (List<Form> place : field.places) {
      var forms = new ArrayList<Form>();
      for (Form form : place) if (form.isIn(segment)) forms.add(form);
      if (forms.isEmpty()) return null;
      places.add(new SequencePlace(forms));
    }
    String name = field.field.name();
    return new FieldSequence(
        segment, lists, name, places, slop, field.field.weight(), bm25.lengthFactors(name));
  }

  @Override
  public String toString(String field) {
    return "sequence" + fields + '~' + slop;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    for (InField field : fields) {
      for (List<Form> place : field.places) {
        place.forEach(form -> visitor.consumeTerms(this, form.term()));
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SequenceQuery query
        && slop == query.slop
        && fields.equals(query.fields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fields, slop);
  }
}
