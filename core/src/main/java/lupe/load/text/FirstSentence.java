package lupe.load.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a text, which serves as its title where it has none. */
public final class FirstSentence {
  private static final int LONGEST = 200;

  /** What may end a sentence, with the quotes and brackets behind it, before a new one. */
  private static final Pattern END =
      Pattern.compile("[.!?…]+[\"“”»«’')\\]]*(?=\\s+[\\p{Lu}\\d\"„“»«‚‘(–])");

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}.]+)$");

  /** The 24th, not the year 1998. */
  private static final Pattern ORDINAL =
      Pattern.compile("\\d{1,2}|[IVX]+|\\p{L}|(?:\\p{L}\\.)+\\p{L}");

  /** Abbreviations that are followed by nouns and names; Duden, and agencies' usage. */
  private static final ImmutableSet<String> ABBREVIATIONS =
      ImmutableSet.of(
          "abs", "apl", "art", "aug", "bd", "bspw", "bzw", "ca", "dez", "dipl", "dr", "ehem", "etc",
          "evtl", "feb", "fr", "gem", "ggf", "hr", "hl", "hrsg", "inkl", "ing", "jan", "jh", "jr",
          "kap", "mag", "med", "mio", "mrd", "mr", "mrs", "ms", "nov", "nr", "okt", "prof", "rd",
          "sept", "sog", "sr", "st", "std", "str", "tel", "tsd", "usw", "vgl", "vors", "zzgl");

  private FirstSentence() {}

  /** At most 200 characters of the first line; where the sentence is longer, it ends with "…". */
  public static String of(String text) {
    String start = text.strip();
    int lineEnd = start.indexOf('\n');
    String line = lineEnd < 0 ? start : start.substring(0, lineEnd).strip();
    Matcher end = END.matcher(line);
    while (end.find()) {
      if (!isAbbreviation(line.substring(0, end.start()), end.group())) {
        return shortened(line.substring(0, end.end()));
      }
    }
    return shortened(line);
  }

  private static boolean isAbbreviation(String before, String mark) {
    if (!mark.equals(".")) return false;
    Matcher word = LAST_WORD.matcher(before);
    if (!word.find()) return false;
    return ORDINAL.matcher(word.group()).matches()
        || ABBREVIATIONS.contains(word.group().toLowerCase(Locale.ROOT));
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) return sentence;
    int end = sentence.lastIndexOf(' ', LONGEST - 1);
    if (end < LONGEST / 2) end = LONGEST - 1;
    if (Character.isHighSurrogate(sentence.charAt(end - 1))) end--;
    return sentence.substring(0, end) + "…";
  }
}
