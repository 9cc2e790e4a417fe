package org.unodc.cop.examples.bulk;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;

/** Says how many lines were judged while the job runs. */
final class JobProgressReporter {
  private static final long SECONDS = 2;

  private final JobClient job;
  private final PrintWriter err;
  private long told;

  JobProgressReporter(JobClient job, PrintWriter err) {
    this.job = job;
    this.err = err;
  }

  /**
   * Waits for the job to end. After a failure the count begins anew, since it counts what the tasks
   * that run have done.
   *
   * @throws ExecutionException where the job fails
   */
  void watch() throws ExecutionException, InterruptedException {
    CompletableFuture<JobExecutionResult> result = job.getJobExecutionResult();
    while (true) {
      try {
        tell(
            String.format(
                Locale.ROOT,
                "Took %,d ms.",
                result.get(SECONDS, TimeUnit.SECONDS).getNetRuntime()));
        return;
      } catch (TimeoutException stillRunning) {
        tellLines();
      }
    }
  }

  private void tellLines() throws InterruptedException {
    try {
      Object lines = job.getAccumulators().get().get(LineJudgeFunction.PROGRESS);
      if (lines instanceof Long count && count != told) {
        told = count;
        tell(String.format(Locale.ROOT, "%,12d lines judged", count));
      }
    } catch (ExecutionException e) {
      // The job ended between both questions; its result tells how.
    }
  }

  private void tell(String line) {
    err.println(line);
    err.flush();
  }
}
