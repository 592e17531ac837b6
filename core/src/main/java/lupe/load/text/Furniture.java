package lupe.load.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands around an article on its page and is no text of it: links to other articles, buttons.
 *
 * <p>The words were collected from the ends of pages of German and English news sites. A heading is
 * cut with all lines behind it, but only if none of them can be a paragraph.
 */
public final class Furniture {
  /** Headings of lists of links. */
  private static final ImmutableSet<String> HEADINGS =
      words(
          """
          more stories|more news|more on this|more on this topic|related|related stories
          related articles|related posts|related topics|related content|read more|read next
          read also|most read|most popular|you may also like|you might also like|recommended
          recommended for you|latest news|latest stories|top stories|trending|don't miss
          mehr zum thema|mehr dazu|mehr zu diesem thema|mehr aus dem ressort|mehr nachrichten
          zum thema|lesen sie auch|lesen sie mehr|lesen sie mehr zum thema|lesen sie hierzu auch
          lesen sie dazu auch|lies auch|auch interessant|auch spannend|weitere artikel
          weitere meldungen|weitere nachrichten|weitere themen|weitere beiträge|weitere informationen
          weiterführende links|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen
          das könnte sie auch interessieren|das könnte dich auch interessieren
          das könnte sie interessieren|das könnte ihnen auch gefallen|passend zum thema
          passend dazu|empfohlene artikel|empfehlungen der redaktion|unsere empfehlungen
          meistgelesen|meist gelesen|meistgelesene artikel|am meisten gelesen|neueste artikel
          neueste beiträge|neueste nachrichten|aktuelle nachrichten|top-themen|themen|tags
          schlagworte|schlagwörter|stichworte|stichwörter|dossier|links zum thema|mehr von
          """);

  /** Buttons and notices; a heading may stand alone as well. */
  private static final ImmutableSet<String> BUTTONS =
      words(
          """
          see more|see all|show more|show all|load more|mehr anzeigen|alle anzeigen|mehr laden
          mehr|mehr lesen|weiterlesen|weiter lesen|jetzt lesen|teilen|artikel teilen|beitrag teilen
          seite teilen|share|share this article|tweet|twittern|drucken|artikel drucken|print|merken
          artikel merken|artikel speichern|vorlesen|per e-mail teilen|per mail teilen|e-mail|mail
          auf facebook teilen|auf twitter teilen|auf x teilen|auf whatsapp teilen|auf linkedin teilen
          facebook|twitter|x|whatsapp|telegram|linkedin|xing|pinterest|instagram|youtube
          link kopieren|copy link|kommentieren|kommentar schreiben|kommentar verfassen
          kommentare|kommentare anzeigen|kommentare lesen|zu den kommentaren|comments
          leave a comment|zur startseite|zurück zur startseite|zurück|zur übersicht
          zurück zur übersicht|nach oben|zum seitenanfang|seitenanfang|back to top|anzeige|werbung
          advertisement|abonnieren|jetzt abonnieren|newsletter|newsletter abonnieren
          zum newsletter anmelden|subscribe|folgen|folgen sie uns|follow us|feedback
          fehler melden|korrektur melden|impressum|datenschutz|datenschutzerklärung|agb
          cookie-einstellungen|alle rechte vorbehalten|all rights reserved|startseite|home
          bildergalerie|video|zur bildergalerie
          """);

  private static final CharMatcher AROUND =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf(":.…>›»→▶▼+-–—|•·*()[]#"))
          .or(CharMatcher.inRange('0', '9'));

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)(?:©|\\(c\\)|copyright\\b).{0,100}");
  private static final Pattern SENTENCE = Pattern.compile(".*[.;][\"“”»«’')\\]]*");
  private static final int LONGEST_LINK = 150;
  private static final int MOST_LINKS = 60;

  private Furniture() {}

  /** Whether a line alone is a heading of links or a button. */
  public static boolean is(String line) {
    return isHeading(line) || isButton(line);
  }

  /** The lines without the furniture at their end; never nothing, if there was something. */
  public static List<String> cut(List<String> lines) {
    int end = withoutButtons(lines, linksFrom(lines, lines.size()));
    return end == 0 ? lines : lines.subList(0, end);
  }

  /** Where the first heading of links stands, behind which there are no paragraphs. */
  private static int linksFrom(List<String> lines, int end) {
    int cut = end;
    for (int i = end - 1; i >= 0 && end - i <= MOST_LINKS; i--) {
      String line = lines.get(i);
      if (isHeading(line)) cut = i;
      else if (!mayBeLink(line)) break;
    }
    return cut;
  }

  private static int withoutButtons(List<String> lines, int from) {
    int end = from;
    while (end > 0 && (lines.get(end - 1).isBlank() || is(lines.get(end - 1)))) end--;
    return end;
  }

  private static boolean isHeading(String line) {
    return HEADINGS.contains(key(line));
  }

  private static boolean isButton(String line) {
    return BUTTONS.contains(key(line)) || COPYRIGHT.matcher(line).matches();
  }

  private static String key(String line) {
    if (line.length() > LONGEST_LINK) return "";
    return AROUND.trimFrom(line).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean mayBeLink(String line) {
    return line.length() <= LONGEST_LINK && !SENTENCE.matcher(line).matches();
  }

  private static ImmutableSet<String> words(String table) {
    return ImmutableSet.copyOf(
        Splitter.on(CharMatcher.anyOf("|\n")).omitEmptyStrings().split(table));
  }
}
