package lupe.load.record;

import com.google.common.base.Utf8;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lupe.article.Article;
import lupe.article.GivenEntity;
import lupe.article.Published;
import org.jspecify.annotations.Nullable;

/** Makes articles of records: cleans the texts, reads the date, finds an id. */
public final class ArticleMaker {
  /** Longest id in bytes of UTF-8; what an index can hold as one term is 32,766. */
  public static final int LONGEST_ID = 512;

  private static final int LONGEST_TITLE = 2_000;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_URL = 4_000;
  private static final int MOST_NAMES = 1_000;
  private static final Duration FUTURE = Duration.ofDays(2);
  private static final Pattern BYLINE = Pattern.compile("(?i:von|by)\\s+(?=\\p{Lu})");
  private static final Pattern SCRIPT = Pattern.compile("(?i)\\s*(?:javascript|vbscript|data):.*");

  private final int longestText;
  private final InstantSource clock;

  /**
   * Sets what all records have in common.
   *
   * @param longestText most characters of a body or teaser; the rest is cut off, with a warning
   * @param clock tells which dates lie in the future
   */
  public ArticleMaker(int longestText, InstantSource clock) {
    this.longestText = longestText;
    this.clock = clock;
  }

  /**
   * Makes an article.
   *
   * @param path the id of last but one resort, or null: what the file is called in its folder
   * @param doubts takes what had to be mended or guessed
   * @throws BadRecordException if the record has neither title nor body
   */
  public Article make(RawArticle raw, @Nullable String path, Consumer<String> doubts)
      throws BadRecordException {
    var draft = new Draft(raw, doubts);
    String title = draft.line(Field.TITLE, LONGEST_TITLE);
    String body = draft.text(Field.BODY);
    if (title.isEmpty() && body.isEmpty()) throw new BadRecordException(nothingToRead(raw));
    raw.doubts().forEach(doubts);
    String url = draft.url();
    var article =
        Article.builder(draft.id(url, path, title, body), title, body)
            .teaser(orNull(draft.text(Field.TEASER)))
            .published(draft.published())
            .section(orNull(draft.line(Field.SECTION, LONGEST_NAME)))
            .source(orNull(draft.line(Field.SOURCE, LONGEST_NAME)))
            .url(orNull(url));
    draft.authors().forEach(article::author);
    draft.entities().forEach(entity -> article.entity(entity.type(), entity.name()));
    return article.build();
  }

  private static String nothingToRead(RawArticle raw) {
    if (raw.keys().isEmpty()) return "neither title nor text";
    return "no \"title\" and no \"body\"; found: "
        + Harmless.excerpt(String.join(", ", raw.keys()));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 32);
  }

  /** One article on its way. */
  private final class Draft {
    private final RawArticle raw;
    private final Consumer<String> doubts;
    private boolean mojibake;

    Draft(RawArticle raw, Consumer<String> doubts) {
      this.raw = raw;
      this.doubts = doubts;
    }

    String text(Field field) {
      String clean = TextCleaner.text(unmarked(field));
      return cut(field, raw.isPlain() ? clean : Paragraphs.of(clean), longestText);
    }

    String line(Field field, int longest) {
      return cut(field, TextCleaner.line(unmarked(field)), longest);
    }

    private String unmarked(Field field) {
      String text = raw.text(field);
      if (text == null) return "";
      if (Mojibake.isLikely(text)) text = mended(text);
      return raw.isPlain() ? text : Markup.strip(text);
    }

    private String mended(String text) {
      Optional<String> mended = Mojibake.mended(text);
      if (!mojibake) {
        doubts.accept(
            "looks like UTF-8 that was read as windows-1252 before (\"Ã¤\" for \"ä\"); "
                + (mended.isPresent() ? "mended" : "left as it is"));
      }
      mojibake = true;
      return mended.orElse(text);
    }

    private String cut(Field field, String text, int longest) {
      if (text.length() <= longest) return text;
      doubts.accept(
          String.format(
              Locale.ROOT,
              "%s has %d characters, at most %d are kept",
              field.name().toLowerCase(Locale.ROOT),
              text.length(),
              longest));
      int end = text.lastIndexOf(' ', longest);
      if (end < longest / 2) end = longest;
      if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
      return text.substring(0, end).strip();
    }

    @Nullable Published published() {
      String text = raw.text(Field.PUBLISHED);
      if (text == null) return null;
      Optional<Published> published = Dates.parse(TextCleaner.line(text));
      if (published.isEmpty()) {
        doubts.accept(
            "date \"" + Harmless.excerpt(text) + "\" is not understood; wanted: 2025-02-24");
        return null;
      }
      Instant latest = clock.instant().plus(FUTURE);
      if (published.get().date().isAfter(latest.atZone(Published.ZONE).toLocalDate())) {
        doubts.accept("date " + published.get() + " lies in the future");
      }
      return published.get();
    }

    String url() {
      String text = raw.text(Field.URL);
      if (text == null) return "";
      String url = TextCleaner.line(text);
      if (url.length() > LONGEST_URL) {
        doubts.accept("url has " + url.length() + " characters and is left out");
        return "";
      }
      if (SCRIPT.matcher(url).matches()) {
        doubts.accept("url \"" + Harmless.excerpt(url) + "\" is no address and is left out");
        return "";
      }
      return url;
    }

    String id(String url, @Nullable String path, String title, String body) {
      String given = raw.text(Field.ID);
      String id = given == null ? "" : TextCleaner.line(given);
      if (id.isEmpty()) id = url;
      if (id.isEmpty() && path != null) id = TextCleaner.line(path);
      if (id.isEmpty()) return hash(title + "\n" + body);
      int length = Utf8.encodedLength(id);
      if (length <= LONGEST_ID) return id;
      String shorter = hash(id);
      doubts.accept(
          String.format(
              Locale.ROOT,
              "id has %d bytes, at most %d are possible; it becomes %s",
              length,
              LONGEST_ID,
              shorter));
      return shorter;
    }

    List<String> authors() {
      Set<String> authors = new LinkedHashSet<>();
      for (String text : raw.authors()) {
        for (String name : TextCleaner.line(Markup.strip(text)).split(";", -1)) {
          String author = BYLINE.matcher(name.strip()).replaceFirst("");
          if (!author.isEmpty()) authors.add(cut(Field.AUTHORS, author, LONGEST_NAME));
        }
      }
      return most(Field.AUTHORS, new ArrayList<>(authors));
    }

    List<GivenEntity> entities() {
      Set<GivenEntity> entities = new LinkedHashSet<>();
      for (GivenEntity entity : raw.entities()) {
        String name = cut(Field.ENTITIES, TextCleaner.line(entity.name()), LONGEST_NAME);
        if (!name.isEmpty()) entities.add(new GivenEntity(entity.type(), name));
      }
      return most(Field.ENTITIES, new ArrayList<>(entities));
    }

    private <T> List<T> most(Field field, List<T> names) {
      if (names.size() <= MOST_NAMES) return names;
      doubts.accept(
          names.size() + " " + field.name().toLowerCase(Locale.ROOT) + ", at most 1000 are kept");
      return names.subList(0, MOST_NAMES);
    }
  }
}
