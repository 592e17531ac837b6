package lupe.load.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'<p>Eins.</p><p>Zwei.</p>' | 'Eins.\n\nZwei.'",
        "'Eins<br>zwei<br/>drei' | 'Eins\nzwei\ndrei'",
        "'<ul><li>Eins</li><li>Zwei</li></ul>' | 'Eins\nZwei'",
        "'<table><tr><td>W&auml;rme</td><td>9</td></tr><tr><td>Strom</td><td>3</td></tr></table>' | 'Wärme 9\nStrom 3'",
        "'<b>Fett</b>e <i>Beute</i>' | 'Fette Beute'",
        "'Vor<script>alert(1)</script><style>p{}</style>her<p>' | 'Vorher'",
        "'R&amp;D und &bdquo;Zitat&ldquo; &#8211; Ende' | 'R&D und „Zitat“ – Ende'",
        "'3 < 4 und 5 > 4' | '3 < 4 und 5 > 4'",
        "'AT&T und R&D; Ende' | 'AT&T und R&D; Ende'",
        "'<Name der Redaktion>' | '<Name der Redaktion>'",
        "'<p>ohne Ende' | 'ohne Ende'",
        "'vor <!-- nie beendet <p>' | 'vor'",
      })
  void markupBecomesText(String html, String text) {
    assertThat(Markup.strip(html).strip()).isEqualTo(text);
  }
}
