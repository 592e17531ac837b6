package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lupe.eval.Comparison;
import lupe.eval.Evaluation;
import lupe.eval.Measure;
import lupe.eval.Topic;

/** Tables: measures beside each other for one run, below each other for two. */
final class EvaluationText implements EvaluationFormat {
  private static final int NAME_WIDTH = 14;

  private final Writer out;
  private final List<Topic> queries;
  private final boolean perTopic;

  EvaluationText(Writer out, List<Topic> queries, boolean perTopic) {
    this.out = out;
    this.queries = queries;
    this.perTopic = perTopic;
  }

  @Override
  public void write(List<Evaluation> evaluations) throws IOException {
    if (evaluations.size() == 1) writeOne(evaluations.get(0));
    else writeTwo(evaluations.get(0), evaluations.get(1));
  }

  private void writeOne(Evaluation evaluation) throws IOException {
    var head = new ArrayList<Object>();
    for (Measure measure : Measure.values()) head.add(measure.title());
    row(evaluation.name(), head);
    means(evaluation, evaluation.topics().size() + " topics", evaluation.topics());
    for (var tag : byTag(evaluation).entrySet())
      means(evaluation, tag.getKey() + " (" + tag.getValue().size() + ")", tag.getValue());
    if (perTopic) for (String topic : evaluation.topics()) means(evaluation, topic, List.of(topic));
  }

  private void means(Evaluation evaluation, String name, List<String> topics) throws IOException {
    var cells = new ArrayList<Object>();
    for (Measure measure : Measure.values()) cells.add(evaluation.mean(measure, topics));
    row(name, cells);
  }

  private Map<String, List<String>> byTag(Evaluation evaluation) {
    var measured = evaluation.topics();
    var byTag = new TreeMap<String, List<String>>();
    for (Topic topic : queries) {
      if (!measured.contains(topic.id())) continue;
      for (String tag : topic.tags())
        byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(topic.id());
    }
    return byTag;
  }

  private void writeTwo(Evaluation first, Evaluation second) throws IOException {
    row(
        first.topics().size() + " topics",
        List.of(first.name(), second.name(), "change", "better", "worse", "p"));
    for (Measure measure : Measure.values()) {
      Comparison all = Comparison.of(first, second, measure);
      row(
          measure.title(),
          List.of(
              all.first(),
              all.second(),
              signed(all.change()),
              all.better(),
              all.worse(),
              p(all.p())));
    }
    if (!perTopic) return;
    for (String topic : first.topics()) {
      double before = first.of(topic, Measure.NDCG_10);
      double after = second.of(topic, Measure.NDCG_10);
      row(topic, List.of(before, after, signed(after - before)));
    }
  }

  private static String p(double p) {
    return p < .0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }

  private static String signed(double change) {
    return String.format(Locale.ROOT, "%+.4f", change);
  }

  private void row(String name, List<?> cells) throws IOException {
    var line = new StringBuilder(String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s", name));
    for (Object cell : cells) line.append("  ").append(text(cell));
    out.write(Harmless.line(line.toString().stripTrailing()) + "\n");
  }

  private static String text(Object cell) {
    return cell instanceof Double value
        ? String.format(Locale.ROOT, "%10.4f", value)
        : String.format(Locale.ROOT, "%10s", cell);
  }
}
