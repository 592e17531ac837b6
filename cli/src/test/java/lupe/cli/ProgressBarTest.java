package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressBarTest {
  @Test
  void theBarGrowsWithTheBytes() {
    assertThat(ProgressBar.line(0, 200, 0, 1)).startsWith("░".repeat(24) + "   0 %");
    assertThat(ProgressBar.line(100, 200, 1500, 0.5))
        .isEqualTo("█".repeat(12) + "░".repeat(12) + "  50 %  1,500 articles, 3,000/s");
    assertThat(ProgressBar.line(300, 200, 1, 1)).contains("100 %");
  }

  @Test
  void aStreamOfUnknownLengthHasNoBar() {
    assertThat(ProgressBar.line(100, -1, 10, 2)).isEqualTo("10 articles, 5/s");
  }
}
