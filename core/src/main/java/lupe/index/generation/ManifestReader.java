package lupe.index.generation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link ManifestWriter} wrote, and nothing else. */
final class ManifestReader {
  private static final int CHECKSUM_DIGITS = 8;

  private final JsonParser json;
  private int schema;
  private String lupe = "";
  private String lucene = "";
  private String fingerprint = "";
  private long number;
  private long basedOn;
  private Instant created = Instant.EPOCH;
  private Duration took = Duration.ZERO;
  private Contents contents = Contents.ofArticles(0);
  private GateReport gate = new GateReport(List.of(), false);
  private SortedMap<String, Checksum> files = new TreeMap<>();

  private ManifestReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Checks and reads a whole manifest.
   *
   * @throws IOException if a single bit differs from what was written; the message says what is
   *     wrong
   */
  static Manifest decode(byte[] bytes) throws IOException {
    checkSum(bytes);
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      return new ManifestReader(json).read();
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Checks that every byte is as it was written. */
  static void checkSum(byte[] bytes) throws IOException {
    String before = ManifestWriter.BEFORE_CHECKSUM;
    int signed =
        bytes.length - before.length() - CHECKSUM_DIGITS - ManifestWriter.AFTER_CHECKSUM.length();
    if (signed <= 0) {
      throw new IOException("cut off after " + bytes.length + " bytes");
    }
    byte[] body = Arrays.copyOf(bytes, signed);
    String tail = new String(bytes, signed, bytes.length - signed, StandardCharsets.ISO_8859_1);
    if (!tail.equals(before + Checksum.of(body).hex() + ManifestWriter.AFTER_CHECKSUM)) {
      throw new IOException("its checksum does not fit");
    }
  }

  private Manifest read() throws IOException {
    expect(json.nextToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "schema" -> schema = json.getIntValue();
        case "lupe" -> lupe = json.getText();
        case "lucene" -> lucene = json.getText();
        case "fingerprint" -> fingerprint = json.getText();
        case "number" -> number = json.getLongValue();
        case "basedOn" -> basedOn = json.getLongValue();
        case "created" -> created = Instant.parse(json.getText());
        case "took" -> took = Duration.parse(json.getText());
        case "contents" -> contents = contents();
        case "gate" -> gate = gate();
        case "files" -> files = files();
        default -> json.skipChildren();
      }
    }
    return new Manifest(
        new Manifest.Header(schema, lupe, lucene, fingerprint),
        number,
        basedOn,
        created,
        took,
        contents,
        gate,
        files);
  }

  private Contents contents() throws IOException {
    long articles = 0;
    long bad = 0;
    long warnings = 0;
    String input = "";
    long inputBytes = 0;
    SortedMap<String, Long> months = new TreeMap<>();
    SortedMap<String, Long> sources = new TreeMap<>();
    SortedMap<String, String> extra = new TreeMap<>();
    expect(json.currentToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "articles" -> articles = json.getLongValue();
        case "badRecords" -> bad = json.getLongValue();
        case "warnings" -> warnings = json.getLongValue();
        case "input" -> input = json.getText();
        case "inputBytes" -> inputBytes = json.getLongValue();
        case "perMonth" -> months = counts();
        case "perSource" -> sources = counts();
        case "extra" -> extra = texts();
        default -> json.skipChildren();
      }
    }
    return new Contents(articles, months, sources, bad, warnings, input, inputBytes, extra);
  }

  private SortedMap<String, Long> counts() throws IOException {
    SortedMap<String, Long> counts = new TreeMap<>();
    expect(json.currentToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      counts.put(name, json.getLongValue());
    }
    return counts;
  }

  private SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    expect(json.currentToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      texts.put(name, json.getText());
    }
    return texts;
  }

  private GateReport gate() throws IOException {
    boolean forced = false;
    List<GateFigure> figures = new ArrayList<>();
    expect(json.currentToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "forced" -> forced = json.getBooleanValue();
        case "figures" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            figures.add(figure());
          }
        }
        default -> json.skipChildren();
      }
    }
    return new GateReport(figures, forced);
  }

  private GateFigure figure() throws IOException {
    String figure = "";
    double found = 0;
    double bound = 0;
    boolean passed = false;
    String text = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "name" -> figure = json.getText();
        case "found" -> found = json.getDoubleValue();
        case "bound" -> bound = json.getDoubleValue();
        case "passed" -> passed = json.getBooleanValue();
        case "text" -> text = json.getText();
        default -> json.skipChildren();
      }
    }
    return new GateFigure(figure, found, bound, passed, text);
  }

  private SortedMap<String, Checksum> files() throws IOException {
    SortedMap<String, Checksum> sums = new TreeMap<>();
    expect(json.currentToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String file = json.currentName();
      json.nextToken();
      long length = 0;
      int crc = 0;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "length" -> length = json.getLongValue();
          case "crc32c" -> crc = Checksum.parseHex(json.getText());
          default -> json.skipChildren();
        }
      }
      sums.put(file, new Checksum(length, crc));
    }
    return sums;
  }

  private static void expect(JsonToken found, JsonToken wanted) throws IOException {
    if (found != wanted) {
      throw new IOException("found " + found + " instead of " + wanted);
    }
  }
}
