package lupe.cli.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where lines come from. */
public interface LineSource extends AutoCloseable {
  /** The next line; null at the end. */
  @Nullable String next() throws IOException;

  @Override
  void close() throws IOException;

  /** The lines of a stream in UTF-8, which stays open. */
  static LineSource of(InputStream in) {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new LineSource() {
      @Override
      public @Nullable String next() throws IOException {
        return reader.readLine();
      }

      @Override
      public void close() {}
    };
  }
}
