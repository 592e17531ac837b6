package lupe.cli.output;

import java.io.Writer;

/** The formats of results. */
public enum Format {
  /** For people. */
  TEXT,
  /** One object for the whole answer. */
  JSON,
  /** One object a hit. */
  JSONL,
  /** A table with commas. */
  CSV,
  /** A table with tabs. */
  TSV,
  /** A run for trec_eval. */
  TREC,
  /** The ids alone. */
  IDS;

  /** Whether extracts are part of it. */
  public boolean showsSnippets() {
    return this == TEXT || this == JSON || this == JSONL;
  }

  /** Whether notes about the query are part of it; else they belong on the error output. */
  public boolean showsNotes() {
    return this == JSON;
  }

  /**
   * Begins an output.
   *
   * @param look of text
   * @param tag name of a TREC run
   */
  public ResultFormat to(Writer out, Look look, String tag) {
    return switch (this) {
      case TEXT -> new TextFormat(out, look);
      case JSON -> new JsonFormat(out);
      case JSONL -> new JsonLinesFormat(out);
      case CSV -> TableFormat.csv(out);
      case TSV -> TableFormat.tsv(out);
      case TREC -> new TrecFormat(out, tag);
      case IDS -> new IdFormat(out);
    };
  }
}
