package lupe.cli;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import lupe.index.IndexReceipt;
import lupe.index.IndexUpdate;

/** Takes an update back when it is interrupted or fails, and says which of both the index is. */
final class Rollback implements AutoCloseable {
  private final Shell shell;
  private final IndexUpdate update;
  private final Thread atInterruption;
  private final Object commit = new Object();
  private volatile boolean interrupted;
  private boolean committed;

  Rollback(Shell shell, IndexUpdate update) {
    this.shell = shell;
    this.update = update;
    this.atInterruption = new Thread(this::interrupt, "rollback");
    Runtime.getRuntime().addShutdownHook(atInterruption);
  }

  /** What is taken back. */
  IndexUpdate update() {
    return update;
  }

  /** Makes the update last. */
  IndexReceipt commit(WriteJob.Kind kind) throws IOException {
    synchronized (commit) {
      IndexReceipt receipt = kind.end(update);
      committed = receipt.published();
      return receipt;
    }
  }

  /** Stays here for ever if the program is ending, as errors that come of it need no words. */
  void awaitIfInterrupted() {
    while (interrupted) LockSupport.park(this);
  }

  @Override
  public void close() throws IOException {
    awaitIfInterrupted();
    try {
      Runtime.getRuntime().removeShutdownHook(atInterruption);
    } catch (IllegalStateException e) {
      awaitIfInterrupted();
    }
    update.close();
  }

  private void interrupt() {
    interrupted = true;
    try {
      update.close(); // Also ends a commit soon, unless it is in the midst of the switch.
    } catch (IOException | RuntimeException e) {
      shell.say("while taking back: " + e.getMessage());
    }
    synchronized (commit) {
      shell.say(
          committed
              ? "interrupted, but all is in the index"
              : "interrupted; the index is as it was before");
    }
  }
}
