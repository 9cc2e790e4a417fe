package org.unodc.cop.examples.bulk;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;

/** Says how many lines were judged while the job runs. */
final class Progress {
  private static final long SECONDS = 2;

  private Progress() {}

  /**
   * Waits for the job to end. After a failure the count begins anew, since it counts what the tasks
   * that run have done.
   *
   * @throws ExecutionException where the job fails
   */
  static void watch(JobClient job, PrintWriter err)
      throws ExecutionException, InterruptedException {
    var result = job.getJobExecutionResult();
    while (true) {
      try {
        JobExecutionResult ended = result.get(SECONDS, TimeUnit.SECONDS);
        err.printf(Locale.ROOT, "Judged in %,d ms.%n", ended.getNetRuntime());
        err.flush();
        return;
      } catch (TimeoutException stillRunning) {
        tell(job, err);
      }
    }
  }

  private static void tell(JobClient job, PrintWriter err) throws InterruptedException {
    try {
      Object lines = job.getAccumulators().get().get(LineCheck.PROGRESS);
      if (lines != null) {
        err.printf(Locale.ROOT, "%,12d lines judged%n", lines);
        err.flush();
      }
    } catch (ExecutionException e) {
      // The job ended between both questions; its result tells how.
    }
  }
}
