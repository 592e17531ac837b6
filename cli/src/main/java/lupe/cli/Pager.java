package lupe.cli;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program such as {@code less} that shows long text page by page. */
final class Pager implements AutoCloseable {
  private final Process process;
  private final Writer writer;
  private final Thread patience;

  private Pager(Process process) {
    this.process = process;
    this.writer = Shell.writer(new StandardOutput(process.getOutputStream()));
    // Interrupting the pager's search interrupts us too; to end before it would leave it without
    // a terminal.
    this.patience = new Thread(this::await, "pager");
    Runtime.getRuntime().addShutdownHook(patience);
  }

  /** Starts the pager of this shell, if the output is a terminal; else null. */
  static @Nullable Pager start(Shell shell) {
    if (!shell.terminal().out() || "dumb".equals(shell.environment().get("TERM"))) return null;
    Optional<String> command = command(shell);
    if (command.isEmpty()) return null;
    var builder = new ProcessBuilder("/bin/sh", "-c", command.get());
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
    try {
      return new Pager(builder.start());
    } catch (IOException e) {
      return null;
    }
  }

  /** Where to write. */
  Writer writer() {
    return writer;
  }

  /** Ends the text and waits until it was read. */
  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      await();
      forgetPatience();
    }
  }

  private static Optional<String> command(Shell shell) {
    for (String variable : new String[] {"LUPE_PAGER", "PAGER"}) {
      String command = shell.environment().get(variable);
      if (command != null)
        return Optional.of(command).filter(c -> !c.isBlank() && !c.strip().equals("cat"));
    }
    return onPath(shell, "less") ? Optional.of("less -FRX") : Optional.empty();
  }

  private static boolean onPath(Shell shell, String program) {
    for (String folder : shell.variable("PATH").orElse("").split(File.pathSeparator, -1))
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) return true;
    return false;
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void forgetPatience() {
    try {
      Runtime.getRuntime().removeShutdownHook(patience);
    } catch (IllegalStateException e) {
      // The program is ending already, and waits there.
    }
  }
}
