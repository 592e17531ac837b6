package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lupe.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedArticlesTest {
  @TempDir Path folder;

  private Loaded load(String content) throws IOException {
    return Loaded.from(Files.writeString(folder.resolve("a.xml"), content));
  }

  @Test
  void rssIsRead() throws IOException {
    Article article =
        load("""
        <?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Küstenbote</title><image><title>Logo</title></image>
        <item>
        <title>Bad &amp;quot;neu&amp;quot;</title>
        <link>https://example.org/bad</link>
        <guid isPermaLink="false">kb-1</guid>
        <pubDate>Thu, 27 Feb 2025 08:00:00 +0100</pubDate>
        <category>Lokales</category><category>Ulm</category>
        <dc:creator>Ada Lenz</dc:creator>
        <media:title>Foto</media:title>
        <description>Kurz.</description>
        <content:encoded><![CDATA[<p>Eins.</p><p>Zwei <b>&uuml;ber</b> drei.</p>]]></content:encoded>
        </item></channel></rss>
        """)
            .only();

    assertThat(article.id()).isEqualTo("kb-1");
    assertThat(article.title()).isEqualTo("Bad \"neu\"");
    assertThat(article.url()).isEqualTo("https://example.org/bad");
    assertThat(article.published()).hasToString("2025-02-27T07:00:00Z");
    assertThat(article.section()).isEqualTo("Lokales");
    assertThat(article.authors()).containsExactly("Ada Lenz");
    assertThat(article.source()).isEqualTo("Küstenbote");
    assertThat(article.teaser()).isEqualTo("Kurz.");
    assertThat(article.body()).isEqualTo("Eins.\n\nZwei über drei.");
  }

  @Test
  void atomIsRead() throws IOException {
    Article article =
        load("""
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Agentur</title>
        <entry><id>tag:1</id><title>Bad</title>
        <link rel="self" href="https://example.org/self"/>
        <link rel="alternate" href="https://example.org/bad"/>
        <updated>2025-03-01T10:00:00Z</updated><published>2025-02-27T08:00:00Z</published>
        <author><name>Ada Lenz</name><uri>https://example.org/ada</uri></author>
        <category term="Lokales"/><summary>Kurz.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p><p>Zwei.</p></div></content>
        </entry></feed>
        """)
            .only();

    assertThat(article.id()).isEqualTo("tag:1");
    assertThat(article.url()).isEqualTo("https://example.org/bad");
    assertThat(article.published()).hasToString("2025-02-27T08:00:00Z");
    assertThat(article.authors()).containsExactly("Ada Lenz");
    assertThat(article.section()).isEqualTo("Lokales");
    assertThat(article.source()).isEqualTo("Agentur");
    assertThat(article.body()).isEqualTo("Eins.\n\nZwei.");
  }

  @Test
  void rdfAndSparseItemsAreRead() throws IOException {
    Loaded loaded =
        load(
            """
            <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Blatt</title>
            <items><rdf:Seq><rdf:li resource="https://example.org/1"/></rdf:Seq></items></channel>
            <item><title>A</title><link>https://example.org/1</link><description>Text.</description>
            <dc:date>2025-02-27</dc:date></item>
            <item><title>B</title><guid>https://example.org/2</guid><author>a@example.org (Bo)</author></item>
            </rdf:RDF>
            """);

    assertThat(loaded.ids()).containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(loaded.articles.get(0).body()).isEqualTo("Text.");
    assertThat(loaded.articles.get(0).teaser()).isNull();
    assertThat(loaded.articles.get(1).url()).isEqualTo("https://example.org/2");
    assertThat(loaded.articles.get(1).authors()).containsExactly("Bo");
  }

  @Test
  void aBrokenItemDoesNotSpoilTheNext() throws IOException {
    Loaded loaded =
        load(
            """
            <rss><channel><title>F&E und &nbsp; mehr</title>
            <item><title>Auf & ab &auml; &unbekannt;</title></item>
            <item><title>Ohne Ende</description></item>
            <item>
            <guid>leer</guid></item>
            <item><title>Gut<!-- </item> --></title><description><![CDATA[</item><p>Text.</p>]]></description></item>
            </channel></rss>
            """);

    assertThat(loaded.articles)
        .extracting(Article::title)
        .containsExactly("Auf & ab ä &unbekannt;", "Ohne Ende", "Gut");
    assertThat(loaded.problems).extracting(LoadProblem::line).containsExactly(4L);
  }

  @Test
  void aFeedThatIsCutOffIsNamed() throws IOException {
    Loaded loaded = load("<rss><channel><item><title>A</title></item>\n<item><title>B");

    assertThat(loaded.articles).hasSize(1);
    assertThat(loaded.reasons()).containsExactly("item is never closed; the file may be cut off");
    assertThat(load("<rss><channel><item><title>A</title></item>").reasons())
        .containsExactly("the feed is never closed; the file may be cut off");
  }

  @Test
  void theDeclaredCharacterSetHolds() throws IOException {
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><title>FPÖ“ für Köln</title></item></rss>";
    Loaded loaded =
        Loaded.from(
            Files.write(
                folder.resolve("a.rss"),
                xml.getBytes(java.nio.charset.Charset.forName("windows-1252"))));
    assertThat(loaded.only().title()).isEqualTo("FPÖ“ für Köln");
    assertThat(loaded.problems).isEmpty();

    String utf16 =
        "<?xml version='1.0' encoding='UTF-16'?><rss><item><title>Köln</title></item></rss>";
    assertThat(
            Loaded.from(
                    Files.write(folder.resolve("b.rss"), utf16.getBytes(StandardCharsets.UTF_16)))
                .only()
                .title())
        .isEqualTo("Köln");
  }
}
