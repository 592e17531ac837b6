package lupe.entity.tagger;

/**
 * Splits German text into words and signs, and into sentences, as names need it: hyphenated words
 * stay whole, the dot of an abbreviation stays with it, genitive apostrophes too, and words that a
 * lost line break glued together (TrumpDarüber) come apart.
 */
public final class Tokenizer {
  private static final int CHARS_PER_TOKEN = 5;

  private final Abbreviations abbreviations;
  private final GluedWords glued;

  /** A tokenizer that knows the words of a dictionary. */
  public Tokenizer(Forms forms) {
    this.abbreviations = Abbreviations.get();
    this.glued = new GluedWords(forms);
  }

  /** Words, signs and sentences of a text. */
  public Tokens tokenize(String text) {
    return new Scan(text).run();
  }

  private final class Scan {
    private final String text;
    private final int length;
    private final Tokens tokens;
    private int at;
    private boolean ending;

    Scan(String text) {
      this.text = text;
      this.length = text.length();
      this.tokens = new Tokens(16 + length / CHARS_PER_TOKEN);
    }

    Tokens run() {
      while (at < length) {
        char c = text.charAt(at);
        switch (CharKind.of(c)) {
          case CharKind.SPACE, CharKind.IGNORED -> at++;
          case CharKind.LINE -> line();
          case CharKind.LOWER, CharKind.UPPER, CharKind.DIGIT -> {
            if (ending && CharKind.of(c) != CharKind.LOWER) tokens.endSentence();
            ending = false;
            word();
          }
          default -> sign(c);
        }
      }
      tokens.endSentence();
      return tokens;
    }

    private void line() {
      at++;
      int next = at;
      while (next < length && CharKind.of(text.charAt(next)) == CharKind.SPACE) next++;
      boolean goesOn = next < length && CharKind.of(text.charAt(next)) == CharKind.LOWER;
      if (!goesOn) tokens.endSentence();
      ending = false;
    }

    private void word() {
      int start = at;
      int seam = -1;
      long hash = Hash.begin();
      boolean lower = false;
      while (true) {
        while (at < length) {
          char c = text.charAt(at);
          byte kind = CharKind.of(c);
          if (kind == CharKind.UPPER && lower) seam = at;
          if (kind < CharKind.LOWER || kind > CharKind.DIGIT) break;
          lower = kind == CharKind.LOWER;
          hash = Hash.step(hash, c);
          at++;
        }
        int joined = at < length ? joint(start) : 0;
        if (joined == 0) break;
        for (int i = 0; i < joined; i++) hash = Hash.step(hash, text.charAt(at++));
        lower = false;
      }
      if (seam > start) {
        int cut = glued.cut(text, start, seam, at);
        if (cut > start) {
          tokens.add(start, cut, Hash.of(text, start, cut));
          tokens.endSentence();
          start = cut;
          hash = Hash.begin();
          for (int i = start; i < at; i++) hash = Hash.step(hash, text.charAt(i));
        }
      }
      if (at < length && text.charAt(at) == '.' && dotBelongs(start)) {
        hash = Hash.step(hash, '.');
        at++;
      }
      tokens.add(start, at, Hash.finish(hash));
    }

    /** How many signs at this place join what stands before and behind into one word. */
    private int joint(int start) {
      char c = text.charAt(at);
      char next = at + 1 < length ? text.charAt(at + 1) : ' ';
      boolean word = CharKind.isWord(next);
      char last = text.charAt(at - 1);
      return switch (c) {
        case '-', '\u2010', '\u2011', '&', '_', '@', '\u00ad' -> word ? 1 : 0;
        case '\'', '\u2019', '\u02bc' -> word || genitive(start, next) ? 1 : 0;
        case '.' -> {
          if (!word) yield 0;
          if (CharKind.of(last) == CharKind.DIGIT)
            yield CharKind.of(next) == CharKind.DIGIT ? 1 : 0;
          boolean letters = at - start == 1 || text.charAt(at - 2) == '.';
          yield letters || domain() ? 1 : 0;
        }
        case ',', ':' ->
            CharKind.of(last) == CharKind.DIGIT && CharKind.of(next) == CharKind.DIGIT ? 1 : 0;
        case '*' -> CharKind.of(next) == CharKind.LOWER ? 1 : 0;
        default -> 0;
      };
    }

    /**
     * Whether the apostrophe behind Merz or Grass marks a genitive rather than the end of a quote.
     */
    private boolean genitive(int start, char next) {
      if (CharKind.of(next) != CharKind.SPACE
          || CharKind.of(text.charAt(start)) != CharKind.UPPER) {
        return false;
      }
      char last = text.charAt(at - 1);
      if ("sßxz".indexOf(last) < 0 && !text.startsWith("ce", at - 2)) return false;
      for (int i = start - 1; i >= 0 && i > start - 200; i--) {
        char before = text.charAt(i);
        if (before == '\u201a' || before == '\u2018') return false;
        if (before == '\'' && !CharKind.isLetter(i > 0 ? text.charAt(i - 1) : ' ')) return false;
        if (CharKind.of(before) == CharKind.LINE) break;
      }
      return true;
    }

    private boolean domain() {
      int end = at + 1;
      while (end < length && CharKind.of(text.charAt(end)) == CharKind.LOWER) end++;
      return (end == length || !CharKind.isWord(text.charAt(end)))
          && abbreviations.isDomain(text, at + 1, end);
    }

    /** Whether the dot at this place is part of the word before it and ends no sentence. */
    private boolean dotBelongs(int start) {
      if (at + 1 < length && text.charAt(at + 1) == '.') return false;
      int size = at - start;
      char first = text.charAt(start);
      if (CharKind.of(first) == CharKind.DIGIT) return size <= 2 && ordinal();
      if (size == 1) return CharKind.of(first) == CharKind.UPPER || goesOnInLowerCase();
      if (abbreviations.isRoman(text, start, at)) return precededByName() && ordinal();
      if (text.charAt(at - 2) == '.') return true;
      return abbreviations.isAbbreviation(text, start, at);
    }

    private boolean precededByName() {
      int last = tokens.count() - 1;
      return last >= 0 && CharKind.of(text.charAt(tokens.start(last))) == CharKind.UPPER;
    }

    /** Whether the text goes on behind the dot as it does behind an ordinal number. */
    private boolean ordinal() {
      int next = behindDot();
      if (next < 0) return false;
      if (CharKind.of(text.charAt(next)) != CharKind.UPPER) return true;
      int end = next;
      while (end < length && CharKind.isWord(text.charAt(end))) end++;
      return !glued.mayOpenSentence(text, next, end);
    }

    private boolean goesOnInLowerCase() {
      int next = behindDot();
      return next >= 0 && CharKind.of(text.charAt(next)) == CharKind.LOWER;
    }

    private int behindDot() {
      int next = at + 1;
      while (next < length && CharKind.of(text.charAt(next)) == CharKind.SPACE) next++;
      return next < length && CharKind.isWord(text.charAt(next)) ? next : -1;
    }

    private void sign(char c) {
      int start = at++;
      if (c == '.' || c == '-') while (at < length && text.charAt(at) == c) at++;
      tokens.add(start, at, Hash.of(text, start, at));
      switch (c) {
        case '.', '!', '?', '\u2026' -> ending = true;
        case '"', '\u201c', '\u201d', '\u2018', '\u2019', '\'', ')', ']', '\u00ab', '\u00bb' -> {}
        case '\u201e', '\u201a', '(', '[' -> {
          if (ending) {
            ending = false;
            splitBeforeLast();
          }
        }
        default -> ending = false;
      }
    }

    private void splitBeforeLast() {
      int last = tokens.count() - 1;
      int start = tokens.start(last);
      int end = tokens.end(last);
      long hash = tokens.hash(last);
      tokens.removeLast();
      tokens.endSentence();
      tokens.add(start, end, hash);
    }
  }
}
