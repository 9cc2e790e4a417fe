package org.unodc.cop.examples.programme.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unodc.cop.examples.programme.ServiceTest;

@ServiceTest
class FileCheckerTest {
  @Autowired FileChecker checker;

  @Test
  void checksTwoFilesAtATime() throws InterruptedException, ExecutionException {
    CountDownLatch working = new CountDownLatch(2);
    CountDownLatch enough = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<String> first = threads.submit(() -> checker.inTurn(() -> waitFor(working, enough)));
      Future<String> second = threads.submit(() -> checker.inTurn(() -> waitFor(working, enough)));
      working.await();

      assertThatThrownBy(() -> checker.inTurn(() -> "third"))
          .isInstanceOf(CheckerBusyException.class);

      enough.countDown();
      assertThat(first.get()).isEqualTo(second.get());
      assertThat(checker.<String>inTurn(() -> "fourth")).isEqualTo("fourth");
    } finally {
      threads.shutdownNow();
    }
  }

  private static String waitFor(CountDownLatch working, CountDownLatch enough) {
    working.countDown();
    try {
      enough.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return "done";
  }
}
