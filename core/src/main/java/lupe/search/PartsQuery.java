package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** The parts of a compound, all in one article or some alone; the strongest of these counts. */
final class PartsQuery extends WindowQuery {
  /**
   * A part.
   *
   * @param word null if no article has it
   * @param alone what it counts alone; 0 if articles with it alone do not match
   */
  record Part(@Nullable WindowQuery word, float alone) {}

  private final List<Part> parts;
  private final float together;
  private final float tie;

  /**
   * Parts.
   *
   * @param together what all parts in one article count; 0 if such articles do not match
   * @param tie share of the weaker scores of an article that adds to the strongest
   */
  PartsQuery(List<Part> parts, float together, float tie) {
    this.parts = List.copyOf(parts);
    this.together = together;
    this.tie = tie;
  }

  @Override
  @Nullable WindowScorer scorer(LeafReaderContext segment, float boost) throws IOException {
    var scorers = new ArrayList<WindowScorer>();
    var alone = new float[parts.size()];
    float matchAlone = 0;
    for (Part part : parts) {
      WindowScorer scorer = part.word == null ? null : part.word.scorer(segment, boost);
      if (scorer == null) continue;
      alone[scorers.size()] = part.alone;
      matchAlone += part.alone;
      scorers.add(scorer);
    }
    float all = scorers.size() == parts.size() ? together : 0;
    return all == 0 && matchAlone == 0 ? null : new PartsScorer(scorers, all, alone, tie);
  }

  @Override
  public String toString(String field) {
    return "parts" + parts + '*' + together;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    for (Part part : parts) if (part.word != null) part.word.visit(visitor);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartsQuery query
        && together == query.together
        && tie == query.tie
        && parts.equals(query.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts, together, tie);
  }
}
