package lupe.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** CPU seconds of the calling thread and of the whole process, with its compiler and collector. */
final class CpuTime {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

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

  /** CPU seconds that all threads of the process have used so far. */
  static double ofProcess() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }
}
