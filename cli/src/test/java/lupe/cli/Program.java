package lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the program in this process. */
final class Program {
  private final Map<String, String> environment = new LinkedHashMap<>();
  private String input = "";
  private Terminal terminal = Terminal.NONE;
  private Path home = Path.of("");

  /** What a run printed, and how it ended. */
  record Run(int exit, String out, String err) {
    /** The lines of the standard output. */
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** Runs the program without anything special. */
  static Run lupe(Object... args) {
    return new Program().run(args);
  }

  Program with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  Program reading(String text) {
    input = text;
    return this;
  }

  Program on(Terminal other) {
    terminal = other;
    return this;
  }

  Program at(Path folder) {
    home = folder;
    return this;
  }

  Run run(Object... args) {
    var out = new StringWriter();
    return run(out, args);
  }

  Run run(Writer out, Object... args) {
    var err = new StringWriter();
    var in = new ByteArrayInputStream(input.getBytes(UTF_8));
    var shell = new Shell(environment, in, out, new PrintWriter(err, true), terminal, home);
    String[] typed = new String[args.length];
    for (int i = 0; i < args.length; i++) typed[i] = args[i].toString();
    int exit = Main.run(shell, typed);
    return new Run(exit, out.toString(), err.toString());
  }
}
