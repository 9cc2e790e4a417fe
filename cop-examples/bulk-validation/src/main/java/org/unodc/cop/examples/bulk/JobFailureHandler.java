package org.unodc.cop.examples.bulk;

import com.google.common.base.Throwables;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints the root cause of a failed job, which the message of Flink's exception does not name. */
final class JobFailureHandler implements IExecutionExceptionHandler {
  private static final int FAILED = 3;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    Throwable cause = Throwables.getRootCause(failure);
    command.getErr().println("The job failed: " + cause);
    if (command.getCommand() instanceof ValidateLinesCommand validation) {
      command.getErr().println(validation.adviceAfterFailure());
    }
    return FAILED;
  }
}
