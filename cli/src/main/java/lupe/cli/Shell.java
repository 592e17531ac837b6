package lupe.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lupe.cli.output.Harmless;

/**
 * What the program was started in.
 *
 * @param environment variables
 * @param in standard input
 * @param out for results, UTF-8 whatever the locale says
 * @param err for all else
 * @param terminal what of it people see
 * @param home folder of the program, with {@code lib} and {@code testdata}
 */
record Shell(
    Map<String, String> environment,
    InputStream in,
    Writer out,
    PrintWriter err,
    Terminal terminal,
    Path home) {

  /** The shell around this process. */
  static Shell ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Shell(
        environment,
        System.in,
        writer(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
        new PrintWriter(writer(new FileOutputStream(FileDescriptor.err)), true),
        Terminal.of(
            System.getProperty("lupe.terminal", ""),
            System.getProperty("lupe.columns", ""),
            environment),
        Path.of(System.getProperty("lupe.home", "")));
  }

  /** Says something on the error output, each line as {@code lupe: …}. */
  void say(String message) {
    for (String line : message.split("\\R", -1)) err.println("lupe: " + Harmless.line(line));
    err.flush();
  }

  /** A variable of the environment; an empty one is none. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
  }
}
