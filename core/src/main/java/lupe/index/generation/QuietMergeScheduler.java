package lupe.index.generation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergeScheduler;

/**
 * Merges in threads, whose failures would end in the standard error stream as stack traces; the
 * writer keeps them and throws them at its next call.
 */
final class QuietMergeScheduler extends ConcurrentMergeScheduler {
  private static final Logger LOG = System.getLogger(QuietMergeScheduler.class.getName());

  private QuietMergeScheduler() {}

  /** The same scheduler, or a quiet one in place of Lucene's own. */
  static MergeScheduler insteadOf(MergeScheduler wanted) {
    if (wanted.getClass() != ConcurrentMergeScheduler.class) {
      return wanted;
    }
    ConcurrentMergeScheduler loud = (ConcurrentMergeScheduler) wanted;
    QuietMergeScheduler quiet = new QuietMergeScheduler();
    if (loud.getMaxThreadCount() != AUTO_DETECT_MERGES_AND_THREADS) {
      quiet.setMaxMergesAndThreads(loud.getMaxMergeCount(), loud.getMaxThreadCount());
    }
    return quiet;
  }

  @Override
  protected void handleMergeException(Throwable failure) {
    LOG.log(Level.DEBUG, "merge failed", failure);
  }
}
