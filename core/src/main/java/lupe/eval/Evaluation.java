package lupe.eval;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good a {@link Run} is, topic by topic.
 *
 * <pre>{@code
 * Judgements judged = Judgements.read(Path.of("qrels"));
 * Evaluation tonight = Evaluation.of(Run.read(Path.of("tonight.run")), judged, judged.topics());
 * tonight.mean(Measure.NDCG_10);
 * }</pre>
 */
public final class Evaluation {
  private final String name;
  private final Map<String, Map<Measure, Double>> values;

  private Evaluation(String name, Map<String, Map<Measure, Double>> values) {
    this.name = name;
    this.values = values;
  }

  /**
   * Measures a run. A topic without an answer counts as 0 in all measures, one without a relevant
   * article is left out, since nothing could be found for it.
   *
   * @param topics ids of the topics that count, usually {@link Judgements#topics()}
   */
  public static Evaluation of(Run run, Judgements judgements, Collection<String> topics) {
    Map<String, Map<Measure, Double>> values = new LinkedHashMap<>();
    for (String topic : topics) {
      Map<String, Integer> grades = judgements.of(topic);
      if (grades.values().stream().noneMatch(grade -> grade > 0)) continue;
      Map<Measure, Double> measures = new EnumMap<>(Measure.class);
      for (Measure measure : Measure.values())
        measures.put(measure, measure.of(run.of(topic), grades));
      values.put(topic, measures);
    }
    return new Evaluation(run.name(), values);
  }

  /** Name of the run. */
  public String name() {
    return name;
  }

  /** Ids of the topics that were measured. */
  public List<String> topics() {
    return List.copyOf(values.keySet());
  }

  /**
   * A measure of one topic.
   *
   * @throws IllegalArgumentException if the topic was not measured
   */
  public double of(String topic, Measure measure) {
    Map<Measure, Double> measures = values.get(topic);
    if (measures == null) throw new IllegalArgumentException("not measured: " + topic);
    return measures.getOrDefault(measure, 0.0);
  }

  /** The mean of a measure over all topics; 0 if there is none. */
  public double mean(Measure measure) {
    return mean(measure, values.keySet());
  }

  /** The mean of a measure over some topics, all of them measured; 0 if there is none. */
  public double mean(Measure measure, Collection<String> topics) {
    return topics.stream().mapToDouble(topic -> of(topic, measure)).average().orElse(0);
  }
}
