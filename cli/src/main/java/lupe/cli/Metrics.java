package lupe.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import lupe.index.generation.Manifest;

/**
 * How an index is, as Prometheus reads it. Names and labels stay as they are; more may come.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition
 *     formats</a>
 */
final class Metrics {
  private final Writer out;
  private final String index;

  private Metrics(Writer out, String index) {
    this.out = out;
    this.index = index;
  }

  static void write(Writer out, Status status) throws IOException {
    new Metrics(out, "index=\"" + escaped(status.folder().toString()) + "\"").write(status);
  }

  private void write(Status status) throws IOException {
    gauge("lupe_index_up", "Whether the index can be searched.", status.problem() == null ? 1 : 0);
    gauge("lupe_index_generations", "Generations that are kept.", status.kept().size());
    gauge(
        "lupe_index_writer_active",
        "Whether a writer is at work.",
        status.writer() == null ? 0 : 1);
    gauge("lupe_index_kept_bytes", "Size of the generations that are kept.", status.keptBytes());
    gauge("lupe_index_free_bytes", "Room on the disk of the index.", status.freeBytes());
    Manifest receipt = status.receipt();
    if (receipt == null) return;
    gauge("lupe_index_generation", "Number of the live generation.", receipt.number());
    gauge(
        "lupe_index_published_timestamp_seconds",
        "When the live generation was made.",
        receipt.created().getEpochSecond());
    gauge(
        "lupe_index_build_duration_seconds",
        "How long the live generation took to make.",
        receipt.took().toMillis() / 1000.0);
    gauge("lupe_index_articles", "Articles of the live generation.", receipt.contents().articles());
    gauge(
        "lupe_index_bad_records",
        "Records of the input that were lost for the live generation.",
        receipt.contents().badRecords());
    gauge(
        "lupe_index_input_bytes",
        "Size of the input of the live generation.",
        receipt.contents().inputBytes());
    gauge("lupe_index_bytes", "Size of the live generation.", receipt.bytes());
    gauge(
        "lupe_index_gate_forced",
        "Whether the live generation was published against the gate.",
        receipt.gate().forced() ? 1 : 0);
    gauge(
        "lupe_index_info",
        "Which versions made the live generation.",
        1,
        "lucene=\"" + escaped(receipt.header().lucene()) + "\"",
        "version=\"" + escaped(receipt.header().lupe()) + "\"");
  }

  private void gauge(String name, String help, double value, String... labels) throws IOException {
    out.write("# HELP " + name + " " + help + "\n# TYPE " + name + " gauge\n");
    out.write(name + "{" + index);
    for (String label : labels) out.write("," + label);
    out.write("} " + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + "\n");
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
