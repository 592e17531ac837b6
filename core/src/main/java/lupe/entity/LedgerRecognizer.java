package lupe.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Adds to, corrects and blocks what another recognizer finds. */
final class LedgerRecognizer implements EntityRecognizer {
  /** Confidence of a mention that only the ledger knows. */
  private static final double CERTAIN = 1;

  private record Spelling(String text, LedgerEntry entry) {}

  private final List<LedgerEntry> blocked = new ArrayList<>();
  private final Map<String, LedgerEntry> byKey = new HashMap<>();
  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
  private final EntityRecognizer recognizer;

  LedgerRecognizer(List<LedgerEntry> entries, EntityRecognizer recognizer) {
    this.recognizer = recognizer;
    for (LedgerEntry entry : entries) {
      if (entry.blocked()) {
        blocked.add(entry);
        continue;
      }
      add(entry.name(), entry);
      for (String variant : entry.variants()) add(variant, entry);
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(spelling -> -spelling.text().length())));
  }

  private void add(String text, LedgerEntry entry) {
    byKey.putIfAbsent(NameKey.of(text), entry);
    int end = wordEnd(text, 0);
    byFirstWord
        .computeIfAbsent(text.substring(0, end), word -> new ArrayList<>())
        .add(new Spelling(text, entry));
  }

  @Override
  public List<Mention> recognize(String text) {
    return corrected(text, recognizer.recognize(text));
  }

  @Override
  public List<Mention> recognize(String text, @Nullable LocalDate day) {
    return corrected(text, recognizer.recognize(text, day));
  }

  private List<Mention> corrected(String text, List<Mention> found) {
    List<Mention> added = written(text);
    var mentions = new ArrayList<Mention>(added);
    for (Mention mention : found) {
      if (blocked.stream().anyMatch(entry -> entry.blocks(mention))) continue;
      if (added.stream().anyMatch(other -> overlap(mention, other))) continue;
      mentions.add(corrected(mention));
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private Mention corrected(Mention mention) {
    @Nullable LedgerEntry entry = byKey.get(NameKey.of(mention.name()));
    if (entry == null) entry = byKey.get(NameKey.of(mention.text()));
    if (entry == null) return mention;
    EntityType type = entry.type() == null ? mention.type() : entry.type();
    return new Mention(
        mention.start(), mention.end(), type, mention.text(), entry.name(), mention.confidence());
  }

  /** Mentions of all names of the ledger that a text has as whole words. */
  private List<Mention> written(String text) {
    var found = new ArrayList<Mention>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      int next = end;
      for (Spelling spelling : byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
        int last = at + spelling.text().length();
        EntityType type = spelling.entry().type();
        if (type != null && text.startsWith(spelling.text(), at) && !isWord(text, last)) {
          found.add(new Mention(at, last, type, spelling.text(), spelling.entry().name(), CERTAIN));
          next = last;
          break;
        }
      }
      at = next;
    }
    return found;
  }

  /** End of the word at a place, or of the sign there. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (isWord(text, end)) end++;
    return end > start ? end : Math.min(text.length(), start + 1);
  }

  private static boolean isWord(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
