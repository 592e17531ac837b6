package lupe.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lupe.search.SearchRequest;
import org.junit.jupiter.api.Test;

class LineFormatsTest {
  private static final Answer TWO = Sample.answer(1, Sample.full(1), Sample.partial(2));
  private static final Answer OF_A_BATCH =
      Sample.answer("q 7", SearchRequest.of("x"), 1, true, Sample.full(1));

  @Test
  void csvHasAHeaderAndQuotesWhatNeedsIt() {
    assertThat(Sample.write(Format.CSV, TWO))
        .isEqualTo(
            """
            rank,score,complete,id,date,section,source,title,url,copies
            1,12.5,true,etat-1,2025-02-27,Politik,Talbote,Streit um den Militärhaushalt,https://talbote.example/etat-1,0
            2,30.0,false,"a,""b",,,,"Ohne, alles",,0
            """);
  }

  @Test
  void tsvHasTabsAndNoQuotes() {
    assertThat(Sample.write(Format.TSV, TWO).lines().skip(2))
        .containsExactly("2\t30.0\tfalse\ta,\"b\t\t\t\tOhne, alles\t\t0");
  }

  @Test
  void aTableOfABatchHasOneHeaderAndNamesTheQueries() {
    assertThat(
            Sample.write(Format.TSV, OF_A_BATCH, OF_A_BATCH).lines().map(l -> l.split("\t", 2)[0]))
        .containsExactly("query", "q 7", "q 7");
  }

  @Test
  void idsStandAlone() {
    assertThat(Sample.write(Format.IDS, TWO)).isEqualTo("etat-1\na,\"b\n");
  }

  @Test
  void trecHasSixFieldsWithoutBlanks() {
    assertThat(Sample.write(Format.TREC, OF_A_BATCH))
        .isEqualTo("q%207 Q0 etat-1 1 12.5 my%20run\n");
  }

  @Test
  void trecScoresFallWithTheRanks() {
    List<Float> scores =
        Sample.write(
                Format.TREC, Sample.answer(1, Sample.full(1), Sample.partial(2), Sample.full(3)))
            .lines()
            .map(line -> Float.valueOf(line.split(" ")[4]))
            .toList();
    assertThat(scores.get(0)).isEqualTo(12.5f);
    assertThat(scores.get(1)).isLessThan(scores.get(0));
    assertThat(scores.get(2)).isLessThan(scores.get(1));
  }
}
