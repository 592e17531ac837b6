package lupe.cli;

import lupe.load.LoadProblem;

/** Says what is wrong with the input, as long as it helps; counts and reports all. */
final class Problems {
  private static final int SAID_AT_MOST = 20;

  private final Shell shell;
  private final RunReport report;
  private final boolean all;
  private long bad;
  private long warnings;

  Problems(Shell shell, RunReport report, boolean all) {
    this.shell = shell;
    this.report = report;
    this.all = all;
  }

  void add(LoadProblem problem) {
    report.problem(problem);
    switch (problem.severity()) {
      case BAD_RECORD -> {
        bad++;
        if (all || bad <= SAID_AT_MOST) shell.say(problem.toString());
        else if (bad == SAID_AT_MOST + 1)
          shell.say("further bad records are counted only; see all with -v or --report");
      }
      case WARNING -> {
        warnings++;
        if (all) shell.say(problem + " (used all the same)");
      }
    }
  }

  /** A record whose id was there before; counted by the run, told all together. */
  void repeated(LoadProblem problem) {
    report.problem(problem);
    if (all) shell.say(problem.toString());
  }

  /** Records that were lost. */
  long bad() {
    return bad;
  }

  /** Records that were used with a doubt. */
  long warnings() {
    return warnings;
  }
}
