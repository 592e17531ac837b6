package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * One word of a query in all its forms and fields, scored as one: the occurrences of its terms are
 * added up by the weights of terms and fields before the saturation of BM25 (BM25F, Robertson and
 * Zaragoza 2004), so that a word found in title and text, or in two forms, is not counted as two
 * words.
 */
final class WordQuery extends Query {
  /**
   * A term in a field.
   *
   * @param term field and term
   * @param weight of the term itself, 0 to 1
   */
  record Form(Term term, float weight) {}

  private final List<Form> forms;
  private final List<FieldWeight> fields;
  private final Weights weights;

  /** A field and what a word counts in it. */
  record FieldWeight(String field, float weight) {}

  WordQuery(List<Alternative> alternatives, List<FieldWeight> fields, Weights weights) {
    this.weights = weights;
    this.fields = List.copyOf(fields);
    var made = new ArrayList<Form>();
    for (FieldWeight field : fields) {
      for (Alternative alternative : alternatives) {
        made.add(new Form(new Term(field.field(), alternative.term()), alternative.weight()));
      }
    }
    this.forms = List.copyOf(made);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    var states = new TermStates[forms.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = TermStates.build(searcher, forms.get(i).term(), true);
    }
    return new WordWeight(
        states, WordStatistics.of(searcher, forms, states, fields, weights), boost);
  }

  private final class WordWeight extends Weight {
    private final TermStates[] states;
    private final WordStatistics statistics;
    private final float boost;

    WordWeight(TermStates[] states, WordStatistics statistics, float boost) {
      super(WordQuery.this);
      this.states = states;
      this.statistics = statistics;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      var postings = new ArrayList<WordScorer.Postings>();
      long cost = 0;
      for (int i = 0; i < states.length; i++) {
        var supplier = states[i].get(context);
        TermState state = supplier == null ? null : supplier.get();
        if (state == null) continue;
        Form form = forms.get(i);
        TermsEnum terms =
            Objects.requireNonNull(context.reader().terms(form.term().field())).iterator();
        terms.seekExact(form.term().bytes(), state);
        PostingsEnum list = terms.postings(null, PostingsEnum.FREQS);
        int field = fieldNumber(form.term().field());
        postings.add(
            new WordScorer.Postings(list, field, form.weight() * fields.get(field).weight()));
        cost += list.cost();
      }
      if (postings.isEmpty()) return null;
      long total = cost;
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new WordScorer(
              postings, statistics, context.reader(), fields, weights.k1(), boost, total);
        }

        @Override
        public long cost() {
          return total;
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Scorer scorer = scorer(context);
      if (scorer == null || scorer.iterator().advance(doc) != doc) {
        return Explanation.noMatch("none of " + forms.size() + " forms");
      }
      return Explanation.match(scorer.score(), "word, idf " + statistics.idf());
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }
  }

  private int fieldNumber(String field) {
    for (int i = 0; i < fields.size(); i++) if (fields.get(i).field().equals(field)) return i;
    throw new IllegalStateException(field);
  }

  @Override
  public String toString(String field) {
    return "word" + forms;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    forms.forEach(form -> visitor.consumeTerms(this, form.term()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordQuery query
        && forms.equals(query.forms)
        && fields.equals(query.fields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(forms, fields);
  }
}
