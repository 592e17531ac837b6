package lupe.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** CPU seconds of the calling thread and of the whole process, with its compiler and collector. */
final class CpuTime {
  private CpuTime() {}

  /** Work that may fail. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** CPU seconds that the calling thread needs for this work. */
  static double ofThread(Work work) throws IOException {
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
  }

  /** CPU seconds that all threads of the process need meanwhile. */
  static double ofProcess(Work work) throws IOException {
    double begun = ofProcess();
    work.run();
    return ofProcess() - begun;
  }

  private static double ofProcess() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }
}
