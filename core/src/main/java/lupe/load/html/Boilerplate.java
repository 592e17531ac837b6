package lupe.load.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells by tags, roles and the words in class names what on a page is no text of its article.
 *
 * <p>The words come from the templates of news sites and of WordPress, TYPO3, Drupal and Joomla.
 */
final class Boilerplate {
  private static final Splitter SPACE = Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings();

  private static final ImmutableSet<String> TAGS =
      ImmutableSet.of(
          "nav", "footer", "aside", "form", "dialog", "menu", "figcaption", "input", "label");

  private static final ImmutableSet<String> ROLES =
      ImmutableSet.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "alert",
          "toolbar",
          "menu",
          "menubar",
          "form");

  private static final ImmutableSet<String> WORDS =
      words(
          """
          nav navi navigation navbar menu breadcrumb breadcrumbs pagination pager toolbar skip
          skiplink footer sidebar cookie cookies consent gdpr dsgvo cmp privacy overlay modal popup
          share sharing sharebar social socialmedia related relatedlinks similar recommendation
          recommendations recommended recommender suggestions promo promotion advert advertisement
          advertising ad ads adslot anzeige werbung banner sponsored outbrain taboola plista
          newsletter subscribe subscription abo paywall comment comments kommentar kommentare disqus
          respond tags tagcloud tagcontainer keywords authorbox authorinfo bio caption
          bildunterschrift credit copyright imprint impressum meistgelesen mostread trending ticker
          widget login search suche feedback print drucken rating poll umfrage infobox
          weiterlesen readmore jumplink toc
          """);

  /** A class name with such a word says something of the layout, as in {@code has-comments}. */
  private static final ImmutableSet<String> LAYOUT =
      words("has no not with without hide hidden enabled disabled open is page single layout grid");

  /** A list of other articles; as the class of a paragraph it is the lead of this one. */
  private static final ImmutableSet<String> TEASERS = words("teaser teasers teaserlist card cards");

  private static final Splitter WORD = Splitter.on(Pattern.compile("[-_\\s]+|(?<=[a-z])(?=[A-Z])"));
  private static final Pattern INVISIBLE =
      Pattern.compile("(?i).*(?:display:\\s*none|visibility:\\s*hidden).*", Pattern.DOTALL);

  private Boilerplate() {}

  /** Whether an element is no text of an article, by its tag or its own word. */
  static boolean isCertain(Element element) {
    return TAGS.contains(element.normalName())
        || (element.attributesSize() > 0 && isMarked(element))
        || (element.normalName().equals("header") && element.closest("article") == null);
  }

  private static boolean isMarked(Element element) {
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || INVISIBLE.matcher(element.attr("style")).matches();
  }

  /** Whether an element is probably none, by the names that its author gave it. */
  static boolean isLikely(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) return false;
    for (String name : SPACE.split(element.attr("class") + " " + element.id())) {
      List<String> words = WORD.splitToStream(name).map(w -> w.toLowerCase(Locale.ROOT)).toList();
      if (words.stream().anyMatch(LAYOUT::contains)) continue;
      if (words.stream().anyMatch(WORDS::contains)) return true;
      if (words.stream().anyMatch(TEASERS::contains) && isLinked(element)) return true;
    }
    return false;
  }

  private static boolean isLinked(Element element) {
    return !element.normalName().equals("p") && element.selectFirst("a[href]") != null;
  }

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(SPACE.split(words));
  }
}
