package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointerTest {
  private static final Pointer POINTER =
      new Pointer(7, List.of(new Pointer.Other(6, false), new Pointer.Other(8, true)), 8);

  @Test
  void itsFirstLineIsTheNameOfTheLiveGeneration() {
    assertThat(new String(POINTER.encode(), StandardCharsets.US_ASCII))
        .startsWith("gen-000007\nkept gen-000006\nwithdrawn gen-000008\nhighest 8\ncrc32c ");
  }

  @Test
  void itComesBackAsItWasWritten() {
    assertThat(Pointer.decode(POINTER.encode())).isEqualTo(POINTER);
  }

  @Test
  void everyFlippedBitIsNoticed() {
    byte[] bytes = POINTER.encode();
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThatIllegalArgumentException()
          .as("bit %d", bit)
          .isThrownBy(() -> Pointer.decode(flipped));
    }
  }

  @Test
  void everyTruncationIsNoticed() {
    byte[] bytes = POINTER.encode();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException().isThrownBy(() -> Pointer.decode(cut));
    }
  }

  @Test
  void aRollbackGoesToTheOneBeforeAndAPublicationFromThere() {
    Pointer published = new Pointer(1, List.of(), 1).publish(2).publish(3);
    Pointer back = published.rollBack(2);
    assertThat(back.numbers()).containsExactly(2L, 1L, 3L);
    assertThat(back.others().getLast().withdrawn()).isTrue();
    assertThat(back.publish(4).keep(2).numbers()).containsExactly(4L, 2L);
    assertThat(back.keep(1).highest()).isEqualTo(3);
  }
}
