package lupe.bench.german;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.eval.Evaluation;
import lupe.eval.Judgements;
import lupe.eval.Run;
import lupe.eval.Topic;
import lupe.load.ArticleLoader;

/**
 * A collection of articles with topics and judgements.
 *
 * @param articles file of articles
 * @param topics the queries
 * @param judgements the right answers
 */
record RankingGold(Path articles, List<Topic> topics, Judgements judgements) {
  private static final int DEPTH = 100;

  /** The topics that a searcher would type, over Wikinews. */
  static RankingGold topics(Path eval) throws IOException {
    Path folder = eval.resolve("ir/wikinews_topics");
    return new RankingGold(
        eval.resolve("news/wikinews_de.jsonl"),
        Topic.read(folder.resolve("topics.tsv")),
        Judgements.read(folder.resolve("qrels.tsv")));
  }

  /** A set of queries that have one right answer each. */
  static RankingGold knownItem(Path eval, String name) throws IOException {
    Path folder = eval.resolve("ir").resolve(name);
    return new RankingGold(
        folder.resolve("corpus.jsonl"),
        Topic.read(folder.resolve("queries.jsonl")),
        Judgements.read(folder.resolve("qrels.tsv")));
  }

  /** Indexes the articles and asks all topics. */
  Evaluation measure(String name, Engine engine) throws IOException {
    engine.index(taker -> ArticleLoader.standard().load(List.of(articles), taker::accept));
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    for (Topic topic : topics) rankings.put(topic.id(), engine.search(topic.query(), DEPTH));
    List<String> ids = topics.stream().map(Topic::id).toList();
    return Evaluation.of(new Run(name, rankings), judgements, ids);
  }
}
