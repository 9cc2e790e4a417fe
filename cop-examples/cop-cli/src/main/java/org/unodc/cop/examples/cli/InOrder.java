package org.unodc.cop.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same work on many things with all processors, and hands on the results in order. */
final class InOrder {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** So many results wait at most, so that memory does not grow with the number of things. */
  private static final int WAITING = 4 * PROCESSORS;

  private InOrder() {}

  /** Gives each thing to the work, and each result to the receiver, in the order of the things. */
  static <A, B> void each(Iterable<A> things, Function<A, B> work, Consumer<B> receiver) {
    ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
    try {
      Deque<Future<B>> begun = new ArrayDeque<>();
      for (A thing : things) {
        if (begun.size() == WAITING) {
          receiver.accept(result(begun.remove()));
        }
        begun.add(workers.submit(() -> work.apply(thing)));
      }
      while (!begun.isEmpty()) {
        receiver.accept(result(begun.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> begun) {
    try {
      return begun.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      if (e.getCause() instanceof Error defect) {
        throw defect;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The work was interrupted.", e);
    }
  }
}
