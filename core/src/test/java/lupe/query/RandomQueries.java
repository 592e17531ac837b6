package lupe.query;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.provider.Arguments;

/** Queries made of pieces of syntax, of random characters, and of real queries with damage. */
final class RandomQueries {
  private static final List<String> PIECES =
      Splitter.on('~')
          .splitToList(
              "Merkel~Erden~US-Präsident~über~u\u0308ber~Bürger*innen~2025~24.~Februar~Woche~letzte"
                  + "~§ 218~C++~z.B.~Merz'~12:30~https://a.de/b?c=d~ ~ ~ ~ ~\u00a0~\t~\n~(~)~(~)~\"~„"
                  + "~“~”~»~«~'~’~-~–~−~=~*~?~|~||~&&~+~^2~\\~\\n~/~:~,~.~..~…~ ODER ~ OR ~ UND ~ AND"
                  + " ~ NICHT ~ NOT ~ oder ~ und ~ nicht ~ Oder ~person:~ort:~org:~titel:~quelle:"
                  + "~ressort:~datum:~seit:~bis:~vor:~Ort: ~seit: ~autor:~gestern~7d~2025-02"
                  + "~2025-01..2025-03~31.13.2024~\u00ad~\u200b~\u202e~\ufeff~\u0000~\u001b[31m~\ud83d"
                  + "~\udc4d~👍~北京~\u0308~\u1112\u1161~[~]~{3}~(.*a.{30})~<b>~&uuml;");

  private static final List<String> TILDES =
      List.of("~", "~5", "~999", "~99999999999", "\"a b\"~3");

  private static final List<String> REAL =
      QueryTableTest.rows().map(Arguments::get).map(row -> (String) row[0]).toList();

  private final SplittableRandom random;

  RandomQueries(SplittableRandom random) {
    this.random = random;
  }

  String next() {
    return switch (random.nextInt(10)) {
      case 0 -> characters();
      case 1, 2, 3, 4 -> pieces();
      case 5 -> repeated();
      default -> damaged();
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String piece() {
    return random.nextInt(20) == 0 ? any(TILDES) : any(PIECES);
  }

  private String characters() {
    var text = new StringBuilder();
    int length = random.nextInt(1, 60);
    for (int i = 0; i < length; i++)
      text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
    return text.toString();
  }

  private String pieces() {
    var text = new StringBuilder();
    int length = random.nextInt(1, random.nextInt(20) == 0 ? 400 : 25);
    for (int i = 0; i < length; i++) text.append(piece());
    return text.toString();
  }

  private String repeated() {
    return (piece() + piece()).repeat(random.nextInt(1, 700));
  }

  private String damaged() {
    var text = new StringBuilder(any(REAL));
    if (random.nextInt(3) == 0) text.append(' ').append(any(REAL));
    for (int damage = random.nextInt(1, 4); damage > 0; damage--) {
      int at = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), at + random.nextInt(4));
      if (random.nextBoolean()) text.delete(at, to);
      else text.insert(at, piece());
    }
    return text.toString();
  }
}
