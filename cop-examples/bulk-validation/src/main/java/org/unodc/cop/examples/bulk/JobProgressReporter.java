package org.unodc.cop.examples.bulk;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.fs.Path;

/** Prints the number of validated lines while the job runs. */
final class JobProgressReporter {
  private static final long INTERVAL_SECONDS = 2;

  private final JobClient job;
  private final PrintWriter err;
  private long lastCount;

  JobProgressReporter(JobClient job, PrintWriter err) {
    this.job = job;
    this.err = err;
  }

  /**
   * Waits for the end of the job. After the failure of a task the count starts again, because Flink
   * counts only the work of the running tasks.
   *
   * @throws ExecutionException if the job fails
   */
  void watch() throws ExecutionException, InterruptedException {
    CompletableFuture<JobExecutionResult> result = job.getJobExecutionResult();
    while (true) {
      try {
        print(
            String.format(
                Locale.ROOT,
                "Took %,d ms.",
                result.get(INTERVAL_SECONDS, TimeUnit.SECONDS).getNetRuntime()));
        return;
      } catch (TimeoutException stillRunning) {
        printLineCount();
      }
    }
  }

  /**
   * Prints the commands that end a job on a cluster so that it can be resumed.
   *
   * @param savepoints the folder for its savepoint, which Flink requires if the cluster has none
   */
  void printCommands(Path savepoints) {
    String id = job.getJobID().toHexString();
    print("The job " + id + " runs on the cluster, also if this command is killed.");
    print("To stop it with a savepoint: flink stop --savepointPath " + savepoints + " " + id);
    print("To cancel it: flink cancel " + id);
  }

  private void printLineCount() throws InterruptedException {
    try {
      Object lines = job.getAccumulators().get().get(LineJudgeFunction.PROGRESS);
      if (lines instanceof Long count && count != lastCount) {
        lastCount = count;
        print(String.format(Locale.ROOT, "%,12d lines validated", count));
      }
    } catch (ExecutionException e) {
      // The job ended between the two calls; watch() gets its result.
    }
  }

  private void print(String line) {
    err.println(line);
    err.flush();
  }
}
