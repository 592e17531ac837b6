package lupe.load.html;

import static org.assertj.core.api.Assertions.assertThat;

import lupe.load.record.Field;
import lupe.load.record.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static final String FIRST =
      "Der Stadtrat hat am Dienstag nach langer Debatte den Bau eines neuen Schwimmbads beschlossen.";
  private static final String SECOND =
      "Die Kosten werden auf dreizehn Millionen Euro geschätzt, das Land übernimmt die Hälfte.";
  private static final String TEXT = FIRST + "\n\n" + SECOND;
  private static final String PARAGRAPHS = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static String body(String html) {
    return HtmlPage.read(html).text(Field.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>§</article>",
        "<main>§</main>",
        "<div><div class='article-body'>§</div></div>",
        "<table><tr><td>§</td></tr></table>",
        "<div itemprop=articleBody>§</div><article>anderes</article>",
        "<div class='content with-sidebar has-comments'>§</div>",
        "<div id=newsletter-artikel><h1>Bad</h1>§</div>",
        "§",
      })
  void theTextIsFoundWhereverItLies(String page) {
    assertThat(body("<title>Bad</title><body>" + page.replace("§", PARAGRAPHS))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href=/>Start</a> Politik</nav>",
        "<footer><p>Alpenpost Verlag, Impressum, Datenschutz, alle Rechte vorbehalten.</p></footer>",
        "<aside><p>Wer das liest, liest einen Kasten am Rand der Seite, der nicht zum Text gehört.</p></aside>",
        "<div class=cookie-banner><p>Wir und unsere Partner verwenden Cookies für Ihre Zufriedenheit.</p></div>",
        "<div id=cmpConsent>Zustimmen</div>",
        "<div class='c-socialShare'><a href=#>Teilen</a> auf Netzwerken</div>",
        "<section class=related-links><h2>Mehr</h2><p>Ein anderer Artikel über ein ganz anderes Bad im Nachbarort.</p></section>",
        "<section id=comments><p>Und für die Schulen ist wieder nichts da, das ist doch immer so!</p></section>",
        "<div class=teaser><a href=/1>Anderes</a><p>Hier wird ein anderer Artikel beworben, der lang ist.</p></div>",
        "<form><label>Newsletter bestellen</label><input></form>",
        "<figure><img><figcaption>Das Bad. Foto: Hauke Janssen</figcaption></figure>",
        "<div style='display: none'>Unsichtbarer Text, der länger ist als vierzig Zeichen insgesamt.</div>",
        "<p hidden>Versteckt</p>",
        "<p><a href=/2>Lesen Sie auch: Das alte Bad</a></p>",
        "<ul><li><a href=/1>Eins</a></li><li><a href=/2>Zwei</a></li></ul>",
        "<div role=navigation>Menü</div>",
        "<button>Abonnieren</button>",
        "<script>var text = 'Elektroauto';</script><style>p{}</style><noscript>Bitte JavaScript</noscript>",
        "<p>Anzeige</p>",
        "<template><p>Vorlage</p></template>",
      })
  void whatIsNoTextIsLeftOut(String furniture) {
    String article = "<article><h1>Bad</h1><p>" + FIRST + "</p>§<p>" + SECOND + "</p></article>";
    assertThat(body(article.replace("§", furniture))).isEqualTo(TEXT);
    assertThat(body(furniture + article.replace("§", "") + furniture)).isEqualTo(TEXT);
    String flat = "<div><h1>Bad</h1><p>" + FIRST + "</p>§<p>" + SECOND + "</p></div>";
    assertThat(body(furniture + flat.replace("§", furniture) + furniture)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Konrad Beier · 24.09.2025, 13:10 Uhr",
        "24. September 2025",
        "Lesezeit: 3 Minuten",
        "Stand: 24.09.2025",
        "Von Ada Lenz",
      })
  void bylinesAboveTheTextAreLeftOut(String byline) {
    assertThat(body("<h1>Bad</h1><div>" + byline + "</div>" + PARAGRAPHS)).isEqualTo(TEXT);
  }

  @Test
  void aHeaderIsTextOnlyWithinAnArticle() {
    String site =
        "<header><div>Alpenpost – unabhängig seit 1921, die Zeitung für alle</div></header>";
    String own = "<header><h1>Bad</h1><p>Kurz gesagt.</p></header>";
    assertThat(body(site + "<title>Bad</title><article>" + own + PARAGRAPHS + "</article>"))
        .isEqualTo("Kurz gesagt.\n\n" + TEXT);
  }

  @Test
  void linksQuotesListsAndSubheadingsWithinTheTextStay() {
    String text =
        body(
            "<article><h2>Was kommt</h2><p>Der <a href=/rat>Stadtrat</a> hat den Bau beschlossen.</p>"
                + "<blockquote>„Endlich“, sagte sie.</blockquote><ul><li>Ein Becken</li><li>Ein Café</li></ul>"
                + PARAGRAPHS
                + "</article>");

    assertThat(text)
        .isEqualTo(
            "Was kommt\n\nDer Stadtrat hat den Bau beschlossen.\n\n„Endlich“, sagte sie.\n\n"
                + "Ein Becken\nEin Café\n\n"
                + TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=og:title content='Bad'><title>Anders</title><h1>Noch anders</h1> | Bad",
        "<meta property=og:title content='Bad - Alpenpost'><meta property=og:site_name content=Alpenpost> | Bad",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bad &amp; Sauna\"}</script><h1>Anders</h1> | Bad & Sauna",
        "<title>Anders</title><h1>Bad</h1> | Bad",
        "<title>Alpenpost: Bad</title><meta property=og:site_name content=Alpenpost> | Bad",
        "<title>Ulm bekommt ein neues Schwimmbad - Alpenpost</title> | Ulm bekommt ein neues Schwimmbad",
        "<title>Auf und ab - ein Leben</title> | Auf und ab - ein Leben",
      })
  void theTitleIsTheBestThatThereIs(String head, String title) {
    assertThat(HtmlPage.read(head + PARAGRAPHS).text(Field.TITLE)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2025-02-27\"}]}</script> | 2025-02-27",
        "<meta property=article:published_time content=2025-02-27T08:00:00Z> | 2025-02-27T08:00:00Z",
        "<article><time datetime='2025-02-27T08:00:00+01:00'>heute</time></article> | 2025-02-27T08:00:00+01:00",
        "<time>27. Februar 2025</time> | 27. Februar 2025",
        "<meta name=date content=2025-02-27> | 2025-02-27",
        "<script type=application/ld+json>{kaputt</script><meta name=date content=2025-02-27> | 2025-02-27",
      })
  void theDateIsFound(String head, String date) {
    assertThat(HtmlPage.read(head + PARAGRAPHS).text(Field.PUBLISHED)).isEqualTo(date);
  }

  @Test
  void anAddressIsOneOfAPage() {
    assertThat(HtmlPage.read("<link rel=canonical href=https://example.org/bad>").text(Field.URL))
        .isEqualTo("https://example.org/bad");
    assertThat(HtmlPage.read("<link rel=canonical href=https://example.org/>").text(Field.URL))
        .isNull();
    assertThat(
            HtmlPage.read(
                    "<link rel=canonical href=/bad><meta property=og:url content=https://example.org/bad>")
                .text(Field.URL))
        .isEqualTo("https://example.org/bad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=og:description content='Ein Bad für alle.'><p>Ein Bad für alle.</p>§",
        "<p class=article__lead>Ein Bad für alle.</p>§",
        "<div class=intro><p>Ein Bad für alle.</p></div>§",
        "<meta name=description content='Ein Bad für alle.'>§",
      })
  void theLeadIsTheTeaser(String page) {
    RawArticle article = HtmlPage.read(page.replace("§", PARAGRAPHS));

    assertThat(article.text(Field.TEASER)).isEqualTo("Ein Bad für alle.");
    assertThat(article.text(Field.BODY)).isEqualTo(TEXT);
  }

  @Test
  void aDescriptionThatIsTheBeginningOfTheTextIsNoTeaser() {
    RawArticle article =
        HtmlPage.read(
            "<meta name=description content='Der Stadtrat hat am Dienstag …'>" + PARAGRAPHS);

    assertThat(article.has(Field.TEASER)).isFalse();
  }

  @Test
  void aPageThatIsFilledByScriptsHasTheTextThatItTellsToSearchEngines() {
    RawArticle article =
        HtmlPage.read(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bad\",\"articleBody\":\""
                + FIRST
                + " "
                + SECOND
                + " "
                + FIRST
                + "\"}</script><div id=app></div>");

    assertThat(article.text(Field.BODY)).startsWith(FIRST);
  }
}
