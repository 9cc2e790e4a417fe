package org.unodc.cop.examples.bulk;

import com.google.common.base.Throwables;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a job failed in a sentence; Flink's own account of it names only machinery. */
final class JobFailureHandler implements IExecutionExceptionHandler {
  private static final int FAILED = 3;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    Throwable cause = Throwables.getRootCause(failure);
    command.getErr().println("The job failed: " + cause);
    command.getErr().println("Run the same command with --resume to go on where it was.");
    return FAILED;
  }
}
