package org.unodc.cop.examples.bulk;

import com.google.common.base.Throwables;
import java.lang.reflect.InaccessibleObjectException;
import java.util.concurrent.TimeoutException;
import org.apache.flink.util.ExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Prints the root cause of a failed job, which the message of Flink's exception does not name. If
 * the memory was full, a timeout is not the cause.
 */
final class JobFailureHandler implements IExecutionExceptionHandler {
  private static final int FAILED = 3;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("The job failed: " + cause(failure, command));
    if (command.getCommand() instanceof ValidateLinesCommand validation) {
      command.getErr().println(validation.adviceAfterFailure());
    }
    return FAILED;
  }

  private static String cause(Exception failure, CommandLine command) {
    Throwable cause = Throwables.getRootCause(failure);
    if (!(command.getCommand() instanceof ValidateLinesCommand validation)
        || !isOfMemory(failure, cause, validation)) {
      return cause.toString();
    }
    return validation.isOnThisMachine()
        ? "the memory of "
            + MemoryWatch.megabytes()
            + " MB was not enough. Give Java more with -Xmx, as in java -Xmx4g -jar"
            + " bulk-validation.jar, or the same will happen again."
        : "the memory of a task manager was not enough. Give it more with"
            + " taskmanager.memory.task.heap.size, or the same will happen again.";
  }

  private static boolean isOfMemory(
      Exception failure, Throwable cause, ValidateLinesCommand validation) {
    // Flink changes the message of this error, which Java does not allow.
    boolean isOfChangedMessage =
        cause instanceof InaccessibleObjectException
            && cause.getMessage().contains("java.lang.Throwable.detailMessage");
    boolean wasFull =
        cause instanceof TimeoutException
            && validation.isOnThisMachine()
            && validation.wasMemoryFull();
    return isOfChangedMessage
        || wasFull
        || cause instanceof OutOfMemoryError
        || ExceptionUtils.findThrowableWithMessage(failure, OutOfMemoryError.class.getName())
            .isPresent();
  }
}
