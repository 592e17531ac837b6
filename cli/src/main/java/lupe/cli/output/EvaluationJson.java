package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.ToDoubleFunction;
import lupe.eval.Comparison;
import lupe.eval.Evaluation;
import lupe.eval.Measure;

/** One object: the runs with their measures and, of two, the comparison. */
final class EvaluationJson implements EvaluationFormat {
  private final Writer out;
  private final boolean perTopic;

  EvaluationJson(Writer out, boolean perTopic) {
    this.out = out;
    this.perTopic = perTopic;
  }

  @Override
  public void write(List<Evaluation> evaluations) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("topics", evaluations.get(0).topics().size());
      json.writeArrayFieldStart("runs");
      for (Evaluation evaluation : evaluations) run(json, evaluation);
      json.writeEndArray();
      if (evaluations.size() == 2) comparison(json, evaluations.get(0), evaluations.get(1));
      json.writeEndObject();
    }
    out.write("\n");
  }

  private void run(JsonGenerator json, Evaluation evaluation) throws IOException {
    json.writeStartObject();
    json.writeStringField("run", evaluation.name());
    measures(json, evaluation::mean);
    if (perTopic) {
      json.writeObjectFieldStart("perTopic");
      for (String topic : evaluation.topics()) {
        json.writeObjectFieldStart(topic);
        measures(json, measure -> evaluation.of(topic, measure));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void measures(JsonGenerator json, ToDoubleFunction<Measure> values)
      throws IOException {
    for (Measure measure : Measure.values())
      json.writeNumberField(measure.title(), values.applyAsDouble(measure));
  }

  private static void comparison(JsonGenerator json, Evaluation first, Evaluation second)
      throws IOException {
    json.writeObjectFieldStart("comparison");
    for (Measure measure : Measure.values()) {
      Comparison compared = Comparison.of(first, second, measure);
      json.writeObjectFieldStart(measure.title());
      json.writeNumberField("change", compared.change());
      json.writeNumberField("better", compared.better());
      json.writeNumberField("worse", compared.worse());
      json.writeNumberField("p", compared.p());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
