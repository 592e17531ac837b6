package lupe.cli;

/** The program {@code lupe}. */
public final class Main {
  private Main() {}

  /** Runs one command. */
  public static void main(String[] args) {}
}
