package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import lupe.german.Spelling;
import lupe.german.WordScanner;
import lupe.index.StoredArticles;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Words letter for letter. The index holds lemmas, so the articles that match by lemma, and have
 * all words in these forms, are looked at in their stored text. Upper and lower case, ä and ae, ß
 * and ss are the same letters.
 */
final class ExactQuery extends Query {
  private final Query candidates;
  private final List<String> words;
  private final List<String> keys;
  private final ExactForms exact;
  private final TextFields fields;

  /** The words in sequence, among the articles that match {@code candidates}. */
  ExactQuery(Query candidates, List<String> words, TextFields fields) {
    this.candidates = candidates;
    this.words = words;
    this.keys = words.stream().map(Spelling::key).toList();
    this.exact = ExactForms.ofWords(words);
    this.fields = fields;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = candidates.rewrite(searcher);
    return rewritten == candidates ? this : new ExactQuery(rewritten, words, fields);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inner = searcher.createWeight(candidates, mode, boost);
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        ScorerSupplier supplier = inner.scorerSupplier(context);
        if (supplier == null) return null;
        var articles = new StoredArticles(searcher.getIndexReader());
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            return new ExactScorer(supplier.get(leadCost), context, articles);
          }

          @Override
          public long cost() {
            return supplier.cost();
          }
        };
      }

      @Override
      public Explanation explain(LeafReaderContext context, int doc) throws IOException {
        return inner.explain(context, doc);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private final class ExactScorer extends Scorer {
    private final Scorer inner;
    private final ExactForms.InSegment forms;
    private final int base;
    private final StoredArticles articles;

    ExactScorer(Scorer inner, LeafReaderContext segment, StoredArticles articles)
        throws IOException {
      this.inner = inner;
      this.forms = exact.in(segment);
      this.base = segment.docBase;
      this.articles = articles;
    }

    @Override
    public int docID() {
      return inner.docID();
    }

    @Override
    public float score() throws IOException {
      return inner.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return inner.getMaxScore(upTo);
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      TwoPhaseIterator inexact = inner.twoPhaseIterator();
      DocIdSetIterator approximation = inexact == null ? inner.iterator() : inexact.approximation();
      return new TwoPhaseIterator(approximation) {
        @Override
        public boolean matches() throws IOException {
          return (inexact == null || inexact.matches()) && hasWords(approximation.docID());
        }

        @Override
        public float matchCost() {
          return 10_000;
        }
      };
    }

    private boolean hasWords(int doc) throws IOException {
      if (!exact.isEmpty() && forms.share(doc) < 1) return false;
      return articles.texts(base + doc, fields.names()).stream().anyMatch(ExactQuery.this::stand);
    }
  }

  /** Whether the words stand in the text in sequence. */
  private boolean stand(String text) {
    var found = new ArrayList<String>();
    for (var words = new WordScanner(text); words.next(); ) {
      found.add(Spelling.key(text.substring(words.start(), words.end())));
    }
    return Collections.indexOfSubList(found, keys) >= 0;
  }

  @Override
  public String toString(String field) {
    return "exact" + keys;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    candidates.visit(visitor);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExactQuery query
        && candidates.equals(query.candidates)
        && keys.equals(query.keys);
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidates, keys);
  }
}
