package lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lupe.cli.output.Json;
import lupe.index.generation.GenerationInfo;
import lupe.index.generation.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe verify}. */
@Command(
    name = "verify",
    description = {
      "Read every byte of the live generation and compare it with its receipt.",
      "Exit code 3 if anything is damaged."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private IndexFolder index = new IndexFolder();

  @Option(names = "--deep", description = "Also walk through all that Lucene stores; takes long.")
  private boolean deep;

  @Option(names = "--all", description = "Verify every generation that is kept.")
  private boolean all;

  @Option(names = "--json", description = "Print JSON, one line a generation.")
  private boolean json;

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      converter = Generations.Name.class,
      description = "Another one, such as gen-000006 or 6.")
  private @Nullable Long number;

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    boolean damaged = false;
    for (Verification verification : verify()) {
      damaged |= !verification.passed();
      if (json) printJson(verification);
      else print(verification);
    }
    return damaged ? Exit.NO_INDEX : Exit.OK;
  }

  private List<Verification> verify() throws IOException {
    var folder = index.generations(shell);
    if (number != null) return List.of(folder.verify(number, deep));
    if (!all) return List.of(folder.verify(deep));
    var verifications = new ArrayList<Verification>();
    for (GenerationInfo generation : folder.generations())
      verifications.add(folder.verify(generation.number(), deep));
    if (verifications.isEmpty()) throw index.missing(shell);
    return verifications;
  }

  private void print(Verification verification) throws IOException {
    String name = verification.generation();
    for (String damage : verification.damages()) shell.say(name + ": " + damage);
    for (String note : verification.notes()) shell.say(name + ": note: " + note);
    shell
        .out()
        .write(
            String.format(
                Locale.ROOT,
                "%s: %s; %d files, %s read in %.1f s%n",
                name,
                verification.passed()
                    ? "sound"
                    : "damaged; the way out: lupe rollback, or lupe rebuild",
                verification.files(),
                Generations.size(verification.bytes()),
                verification.took().toMillis() / 1000.0));
  }

  private void printJson(Verification verification) throws IOException {
    try (JsonGenerator line = Json.to(shell.out())) {
      line.writeStartObject();
      line.writeStringField("generation", verification.generation());
      line.writeBooleanField("sound", verification.passed());
      array(line, "damages", verification.damages());
      array(line, "notes", verification.notes());
      line.writeNumberField("files", verification.files());
      line.writeNumberField("bytes", verification.bytes());
      line.writeNumberField("seconds", verification.took().toMillis() / 1000.0);
      line.writeEndObject();
    }
    shell.out().write("\n");
  }

  private static void array(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }
}
