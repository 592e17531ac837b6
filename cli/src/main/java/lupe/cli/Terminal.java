package lupe.cli;

import java.util.Map;
import lupe.cli.output.Look;

/**
 * The terminal in front of the program.
 *
 * @param in whether a person types at it
 * @param out whether results go to it
 * @param err whether messages go to it
 * @param columns characters of its lines
 */
record Terminal(boolean in, boolean out, boolean err, int columns) {
  /** None: files and pipes. */
  static final Terminal NONE = new Terminal(false, false, Look.PLAIN.width());

  /** One at which nobody types. */
  Terminal(boolean out, boolean err, int columns) {
    this(false, out, err, columns);
  }

  /**
   * As the launcher found it: Java tells whether there is a terminal from version 22 on only.
   *
   * @param streams {@code in}, {@code out}, {@code err} or several with commas
   * @param columns as {@code stty} tells; may be empty
   */
  static Terminal of(String streams, String columns, Map<String, String> environment) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    int width = columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : NONE.columns;
    return new Terminal(
        streams.contains("in"), streams.contains("out"), streams.contains("err") && !dumb, width);
  }
}
