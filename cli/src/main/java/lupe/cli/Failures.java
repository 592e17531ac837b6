package lupe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import lupe.index.IndexBusyException;
import lupe.index.IndexMismatchException;
import lupe.index.PublicationRefusedException;
import lupe.index.VerificationFailedException;
import lupe.query.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong, and turns it into an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Shell shell;
  private boolean debug;

  Failures(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    for (String arg : args) debug |= arg.equals("--debug");
    return explain(e);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    debug |= command.getParseResult().hasMatchedOption("--debug");
    return explain(e);
  }

  /** Says what went wrong; the exit code. */
  int explain(Throwable e) {
    if (debug && !(e instanceof StandardOutput.Closed)) e.printStackTrace(shell.err());
    return switch (e) {
      case StandardOutput.Closed closed -> closed(closed);
      case ParameterException wrong -> usage(wrong);
      case QueryException wrong -> query(wrong);
      case IndexBusyException busy -> say(message(busy), Exit.BUSY);
      case IndexMismatchException mismatch -> say(message(mismatch), Exit.MISMATCH);
      case PublicationRefusedException refused -> say(message(refused), Exit.REFUSED);
      case VerificationFailedException failed -> say(message(failed), Exit.REFUSED);
      case FileSystemException file -> say(file(file), Exit.NO_INDEX);
      case IOException io -> say(message(io), Exit.NO_INDEX);
      case UncheckedIOException io -> explain(Objects.requireNonNull(io.getCause()));
      case OutOfMemoryError memory ->
          say("not enough memory; give more, such as LUPE_JAVA_OPTS=-Xmx4g", Exit.INTERNAL);
      default -> say("error in lupe itself: " + e + hint(), Exit.INTERNAL);
    };
  }

  /** Behind a pipe somebody went away; behind a file or device it is full. */
  private int closed(StandardOutput.Closed closed) {
    Path output = Path.of("/dev/fd/1");
    if (isPipe(output)) return Exit.OK;
    return say("standard output: " + message(closed), Exit.NO_INDEX);
  }

  private static boolean isPipe(Path output) {
    try {
      return Files.readAttributes(output, BasicFileAttributes.class).isOther()
          && !output.toRealPath().startsWith("/dev");
    } catch (IOException e) {
      return true; // a pipe has no real path
    }
  }

  private int usage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    shell.say(message(e));
    if (e instanceof UnmatchedArgumentException unknown && unknown.isUnknownOption())
      shell.say("a word to leave out goes into quotes with others, or behind --");
    shell.say("see: " + command + " --help");
    return Exit.USAGE;
  }

  private int query(QueryException e) {
    return say(message(e), Exit.USAGE);
  }

  private static String file(FileSystemException e) {
    String file = Objects.requireNonNullElse(e.getFile(), "");
    String reason =
        switch (e) {
          case NoSuchFileException none -> "no such file or folder";
          case NotDirectoryException other -> "not a folder";
          case AccessDeniedException denied -> "permission denied";
          default -> Objects.requireNonNullElse(e.getReason(), e.getClass().getSimpleName());
        };
    return file.isEmpty() ? reason : file + ": " + reason;
  }

  private static String message(Throwable e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }

  private String hint() {
    return debug ? "" : " (more with --debug)";
  }

  private int say(String message, int exit) {
    shell.say(message);
    return exit;
  }
}
