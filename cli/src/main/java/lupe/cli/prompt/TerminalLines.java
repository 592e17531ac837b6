package lupe.cli.prompt;

import java.io.IOException;
import java.nio.file.Path;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Lines typed at a terminal. */
public final class TerminalLines implements LineSource {
  private static final int HISTORY = 1000;

  private final Terminal terminal;
  private final LineReader reader;
  private final String prompt;

  /** Reads from a terminal, which is closed with this. */
  TerminalLines(Terminal terminal, String prompt, Completer completer, @Nullable Path history) {
    this.terminal = terminal;
    this.prompt = prompt;
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new BlankParser())
            .completer(completer)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .variable(LineReader.HISTORY_SIZE, HISTORY)
            .variable(LineReader.HISTORY_FILE_SIZE, HISTORY);
    if (history != null) builder.variable(LineReader.HISTORY_FILE, history);
    reader = builder.build();
  }

  /**
   * Reads from the terminal of this process.
   *
   * @param history file of lines typed before, or null for none
   */
  public static TerminalLines ofProcess(String prompt, Completer completer, @Nullable Path history)
      throws IOException {
    return new TerminalLines(
        TerminalBuilder.builder().system(true).build(), prompt, completer, history);
  }

  /** The next line; an empty one if it was cancelled, null if its writer leaves. */
  @Override
  public @Nullable String next() {
    try {
      return reader.readLine(prompt);
    } catch (UserInterruptException e) {
      return "";
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.getHistory().save();
    } catch (IOException e) {
      // A history that cannot be kept is no reason to end with an error.
    }
    terminal.close();
  }
}
