package org.unodc.cop.examples.cli.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs a task for many items on all processors and delivers the results in order. */
final class OrderedParallelRunner {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** Limits the waiting results, so that memory does not grow with the number of items. */
  private static final int MAXIMUM_WAITING = 4 * PROCESSORS;

  private OrderedParallelRunner() {}

  /**
   * Runs the task for each item and passes each result to the receiver, in the order of the items.
   *
   * @param receiver called on the thread of the caller only
   */
  static <A, B> void run(Iterable<A> items, Function<A, B> task, Consumer<B> receiver) {
    ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
    try {
      Deque<Future<B>> waiting = new ArrayDeque<>();
      for (A item : items) {
        if (waiting.size() == MAXIMUM_WAITING) {
          receiver.accept(result(waiting.remove()));
        }
        waiting.add(workers.submit(() -> task.apply(item)));
      }
      while (!waiting.isEmpty()) {
        receiver.accept(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The task was interrupted.", e);
    }
  }
}
