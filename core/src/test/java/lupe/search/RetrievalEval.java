package lupe.search;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.entity.EntityRecognizer;
import lupe.entity.NameVariants;
import lupe.eval.Evaluation;
import lupe.eval.Run;
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

  /** Asks all topics with these weights. */
  Evaluation score(Weights weights) throws IOException {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    DirectoryReader reader = index.acquire();
    try {
      var search = new ArticleSearch(reader, Clock.systemUTC(), NameVariants.known(), weights);
      for (Topic topic : set.topics()) rankings.put(topic.id(), ranking(search, topic));
    } finally {
      reader.decRef();
    }
    List<String> topics = set.topics().stream().map(Topic::id).toList();
    return Evaluation.of(new Run(set.name(), rankings), set.judgements(), topics);
  }

  private static List<String> ranking(ArticleSearch search, Topic topic) throws IOException {
    SearchRequest request = SearchRequest.of(topic.query()).limit(100).snippets(0).allCopies(true);
    return search.search(request).hits().stream().map(hit -> hit.article().id()).toList();
  }

  String name() {
    return set.name();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
