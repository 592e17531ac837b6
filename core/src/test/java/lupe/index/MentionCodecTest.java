package lupe.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lupe.article.EntityType;
import lupe.entity.Mention;
import org.junit.jupiter.api.Test;

class MentionCodecTest {
  private static final String TEXT =
      "Putins Sprecher: Wladimir Putin reist nach Wien. Wien wartet.";

  @Test
  void mentionsComeBackAsTheyWereWritten() {
    List<Mention> mentions =
        List.of(
            mention(EntityType.PERSON, 0, "Putins", "Wladimir Putin"),
            mention(EntityType.PERSON, 17, "Wladimir Putin", "Wladimir Putin"),
            mention(EntityType.PLACE, 43, "Wien", "Wien"),
            mention(EntityType.ORGANISATION, 49, "Wien", "Wien"));
    assertThat(MentionCodec.decode(MentionCodec.encode(mentions, TEXT), TEXT)).isEqualTo(mentions);
  }

  @Test
  void aNameAsItStandsInTheTextTakesNoRoomOfItsOwn() {
    var asWritten = List.of(mention(EntityType.PERSON, 17, "Wladimir Putin", "Wladimir Putin"));
    var spelled = List.of(mention(EntityType.PERSON, 17, "Wladimir Putin", "Vladimir Putin"));
    assertThat(MentionCodec.encode(asWritten, TEXT).length + "Vladimir Putin".length())
        .isLessThan(MentionCodec.encode(spelled, TEXT).length);
  }

  private static Mention mention(EntityType type, int start, String written, String name) {
    return new Mention(start, start + written.length(), type, written, name, 0.75);
  }
}
