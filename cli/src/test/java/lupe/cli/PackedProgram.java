package lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packed program as a shell does, in an empty folder. */
abstract class PackedProgram {
  static final Path HOME = Path.of(System.getProperty("lupe.program"));
  static final Path LAUNCHER = HOME.resolve("bin/lupe");
  static final Path JAVA = Path.of(System.getProperty("java.home"));

  @TempDir static Path shared;
  static Path index;

  @TempDir Path folder;
  final Map<String, String> environment = new LinkedHashMap<>();

  record Run(int exit, String out, String err) {}

  @BeforeAll
  static void indexArticles() throws IOException {
    index = Archive.index(shared);
  }

  @BeforeEach
  void knowThisJavaOnly() {
    environment.put("JAVA_HOME", JAVA.toString());
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("HOME", folder.toString());
    environment.put("LUPE_CACHE", "off");
  }

  Run shell(String script) throws Exception {
    return run("/bin/bash", "-c", script);
  }

  Run run(Object... command) throws Exception {
    var words = new ArrayList<String>();
    for (Object word : command) words.add(word.toString());
    File out = File.createTempFile("out", null, shared.toFile());
    File err = File.createTempFile("err", null, shared.toFile());
    var builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(new File("/dev/null")).redirectOutput(out).redirectError(err);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running after two minutes: " + words);
    }
    return new Run(
        process.exitValue(),
        Files.readString(out.toPath(), UTF_8),
        Files.readString(err.toPath(), UTF_8));
  }
}
