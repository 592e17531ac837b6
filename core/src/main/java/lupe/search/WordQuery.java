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
import org.apache.lucene.search.MatchNoDocsQuery;
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
   * @param states where it stands in the index
   */
  record Form(Term term, float weight, TermStates states) {}

  /** A field and what a word counts in it. */
  record FieldWeight(String field, float weight) {}

  private final List<Form> forms;
  private final List<FieldWeight> fields;
  private final Weights weights;

  private WordQuery(List<Form> forms, List<FieldWeight> fields, Weights weights) {
    this.forms = List.copyOf(forms);
    this.fields = List.copyOf(fields);
    this.weights = weights;
  }

  /** A word that may stand for these terms, as far as the index has them. */
  static WordQuery of(
      List<Alternative> alternatives,
      List<FieldWeight> fields,
      Weights weights,
      Vocabulary vocabulary) {
    var forms = new ArrayList<Form>();
    for (FieldWeight field : fields) {
      for (Alternative alternative : alternatives) {
        Term term = new Term(field.field(), alternative.term());
        TermStates states = vocabulary.states(term);
        if (states != null) forms.add(new Form(term, alternative.weight(), states));
      }
    }
    return new WordQuery(forms, fields, weights);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return forms.isEmpty()
        ? new MatchNoDocsQuery("no article has the word")
        : super.rewrite(searcher);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new WordWeight(WordStatistics.of(searcher, forms, fields, weights), boost);
  }

  private final class WordWeight extends Weight {
    private final WordStatistics statistics;
    private final float boost;

    WordWeight(WordStatistics statistics, float boost) {
      super(WordQuery.this);
      this.statistics = statistics;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      var postings = new ArrayList<WordScorer.Postings>();
      long cost = 0;
      for (Form form : forms) {
        var supplier = form.states().get(context);
        TermState state = supplier == null ? null : supplier.get();
        if (state == null) continue;
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
