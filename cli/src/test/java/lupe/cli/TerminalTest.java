package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TerminalTest {
  private static final Terminal TERMINAL = new Terminal(true, true, 100);

  @ParameterizedTest
  @CsvSource({
    "'', '', xterm, false, false, 80",
    "'out,err', 132, xterm, true, true, 132",
    "out, '', xterm, true, false, 80",
    "',err', 0, xterm, false, true, 80",
    "'out,err', 99999, dumb, true, false, 80",
  })
  void theLauncherTellsWhatATerminalSees(
      String streams, String columns, String term, boolean out, boolean err, int width) {
    assertThat(Terminal.of(streams, columns, Map.of("TERM", term)))
        .isEqualTo(new Terminal(out, err, width));
  }

  @ParameterizedTest
  @CsvSource({
    "auto, '', xterm, true",
    "auto, 1, xterm, false",
    "auto, '', dumb, false",
    "always, 1, dumb, true",
    "never, '', xterm, false"
  })
  void coloursFollowTheOptionTheVariableAndTheTerminal(
      String option, String noColor, String term, boolean coloured) {
    var display = new Display();
    new CommandLine(new Holder(display)).parseArgs("--color", option);
    var shell = shell(TERMINAL, Map.of("NO_COLOR", noColor, "TERM", term));
    assertThat(display.look(shell).colour()).isEqualTo(coloured);
  }

  @Test
  void withoutATerminalThereAreNoColoursAndNoPager() {
    var shell = shell(Terminal.NONE, Map.of("TERM", "xterm", "PAGER", "cat -v"));
    assertThat(new Display().look(shell).colour()).isFalse();
    assertThat(Pager.start(shell)).isNull();
  }

  @Test
  void anEmptyPagerOrADumbTerminalIsNone() {
    assertThat(Pager.start(shell(TERMINAL, Map.of("LUPE_PAGER", "", "PAGER", "more")))).isNull();
    assertThat(Pager.start(shell(TERMINAL, Map.of("PAGER", "cat")))).isNull();
    assertThat(Pager.start(shell(TERMINAL, Map.of("TERM", "dumb", "PAGER", "more")))).isNull();
  }

  private static Shell shell(Terminal terminal, Map<String, String> environment) {
    return new Shell(
        environment,
        InputStream.nullInputStream(),
        Writer.nullWriter(),
        new PrintWriter(Writer.nullWriter()),
        terminal,
        Path.of(""));
  }

  @Command
  private static final class Holder {
    @Mixin private final Display display;

    Holder(Display display) {
      this.display = display;
    }
  }
}
