package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
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

/** One word of a query in all its forms and fields, scored as one. */
final class WordQuery extends Query {
  /** The forms of the word that articles have in a field. */
  record InField(TextFields.TextField field, List<Form> forms) {}

  private final List<InField> fields;
  private final Bm25 bm25;

  WordQuery(List<InField> fields, Bm25 bm25) {
    this.fields = List.copyOf(fields);
    this.bm25 = bm25;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new WordWeight(boost * bm25.highest(frequency()));
  }

  /**
   * Articles that have the word: each form by its weight, in the field where it is most frequent.
   */
  private double frequency() {
    Map<String, Double> byTerm = new HashMap<>();
    for (InField field : fields) {
      for (Form form : field.forms) {
        double frequency = form.states().docFreq() * (double) form.weight();
        byTerm.merge(form.term().text(), frequency, Math::max);
      }
    }
    return byTerm.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private final class WordWeight extends Weight {
    private final float highest;

    WordWeight(float highest) {
      super(WordQuery.this);
      this.highest = highest;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      List<WordScorer.Postings> postings = postings(context);
      if (postings.isEmpty()) return null;
      long cost = postings.stream().mapToLong(form -> form.list().cost()).sum();
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) {
          long gap = context.reader().maxDoc() / Math.max(1, leadCost);
          return new WordScorer(postings, bm25, highest, cost, gap);
        }

        @Override
        public long cost() {
          return cost;
        }
      };
    }

    private List<WordScorer.Postings> postings(LeafReaderContext segment) throws IOException {
      var postings = new ArrayList<WordScorer.Postings>();
      for (InField field : fields) {
        String name = field.field.name();
        Terms terms = segment.reader().terms(name);
        if (terms == null) continue;
        TermsEnum there = terms.iterator();
        for (Form form : field.forms) {
          PostingsEnum list = form.postings(segment, there, PostingsEnum.FREQS);
          if (list == null) continue;
          float weight = form.weight() * field.field.weight();
          var norms = segment.reader().getNormValues(name);
          postings.add(new WordScorer.Postings(list, weight, norms, bm25.lengthFactors(name)));
        }
      }
      return postings;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Scorer scorer = scorer(context);
      if (scorer == null || scorer.iterator().advance(doc) != doc) {
        return Explanation.noMatch("none of " + fields);
      }
      return Explanation.match(scorer.score(), "word, at most " + highest);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }
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
