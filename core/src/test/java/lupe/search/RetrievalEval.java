package lupe.search;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.entity.EntityRecognizer;
import lupe.entity.NameVariants;
import lupe.eval.Measures;
import lupe.eval.Topic;
import lupe.index.IndexUpdate;
import lupe.index.MemoryIndex;
import org.apache.lucene.index.DirectoryReader;

/** Measures a ranking on a retrieval set. */
final class RetrievalEval implements AutoCloseable {
  private final RetrievalSet set;
  private final MemoryIndex index;

  RetrievalEval(RetrievalSet set, EntityRecognizer recognizer) throws IOException {
    this.set = set;
    index = new MemoryIndex();
    try (var update = new IndexUpdate(index.build(), new IndexUpdate.Settings(recognizer, 64, 1))) {
      for (var article : set.articles()) update.add(article);
      update.commit();
    }
  }

  /**
   * @param ndcg nDCG@10
   * @param recall recall@100
   * @param mrr MRR@10
   * @param perTopic nDCG@10 of each topic
   */
  record Score(double ndcg, double recall, double mrr, Map<Topic, Double> perTopic) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "nDCG@10 %.4f R@100 %.4f MRR@10 %.4f", ndcg, recall, mrr);
    }

    /** Mean nDCG@10 by tag. */
    Map<String, Double> byTag() {
      Map<String, List<Double>> values = new LinkedHashMap<>();
      perTopic.forEach((topic, value) ->
          topic
              .tags()
              .forEach(tag -> values.computeIfAbsent(tag, t -> new ArrayList<>()).add(value)));
      Map<String, Double> means = new LinkedHashMap<>();
      values.forEach((tag, list) ->
          means.put(tag, list.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
      return means;
    }
  }

  Score score(Weights weights) throws IOException {
    double ndcg = 0;
    double recall = 0;
    double mrr = 0;
    Map<Topic, Double> perTopic = new LinkedHashMap<>();
    DirectoryReader reader = index.acquire();
    try {
      var search = new ArticleSearch(reader, Clock.systemUTC(), NameVariants.known(), weights);
      for (Topic topic : set.topics()) {
        List<String> ranking =
            search
                .search(SearchRequest.of(topic.query()).limit(100).snippets(0).allCopies(true))
                .hits()
                .stream()
                .map(hit -> hit.article().id())
                .toList();
        Map<String, Integer> grades = set.judgements().of(topic.id());
        double topicNdcg = Measures.ndcg(ranking, grades, 10);
        perTopic.put(topic, topicNdcg);
        ndcg += topicNdcg;
        recall += Measures.recall(ranking, grades, 100);
        mrr += Measures.reciprocalRank(ranking, grades, 10);
      }
    } finally {
      reader.decRef();
    }
    int n = set.topics().size();
    return new Score(ndcg / n, recall / n, mrr / n, perTopic);
  }

  String name() {
    return set.name();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
