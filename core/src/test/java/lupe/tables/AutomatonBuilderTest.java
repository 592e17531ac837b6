package lupe.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeMap;
import lupe.german.lexicon.Automaton;
import org.junit.jupiter.api.Test;

class AutomatonBuilderTest {
  @Test
  void everyKeyHasItsNumberAndNothingElseHasOne() {
    Random random = new Random(7);
    TreeMap<String, Integer> keys = new TreeMap<>(AutomatonBuilder::compare);
    for (int i = 0; i < 5000; i++) {
      keys.put(key(random), random.nextInt(50));
    }
    Automaton automaton = build(keys);
    keys.forEach((key, number) -> assertThat(automaton.number(key)).as(key).isEqualTo(number));
    for (int i = 0; i < 5000; i++) {
      String other = key(random);
      assertThat(automaton.number(other)).as(other).isEqualTo(keys.getOrDefault(other, -1));
    }
    assertThat(automaton.number("")).isEqualTo(-1);
    assertThat(automaton.number("ä€")).isEqualTo(-1);
  }

  @Test
  void keysOutOfOrderAreRefused() {
    var builder = new AutomatonBuilder();
    builder.add("haus", 1);
    assertThatThrownBy(() -> builder.add("haus", 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Automaton build(TreeMap<String, Integer> keys) {
    var builder = new AutomatonBuilder();
    keys.forEach(builder::add);
    return new Automaton(builder.finish());
  }

  private static String key(Random random) {
    StringBuilder key = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      key.append("aens19-x".charAt(random.nextInt(8)));
    }
    return key.toString();
  }
}
