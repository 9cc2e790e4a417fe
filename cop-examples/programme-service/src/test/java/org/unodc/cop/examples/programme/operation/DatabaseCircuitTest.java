package org.unodc.cop.examples.programme.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseCircuitTest {
  private static final SQLException AWAY = new SQLException("away", "08006");

  private final AtomicLong now = new AtomicLong();
  private final DatabaseCircuit circuit = new DatabaseCircuit(now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private void assertRefuses() {
    assertThatThrownBy(circuit::beforeAttempt).satisfies(DatabaseCircuitTest::isOutage);
    assertThatThrownBy(circuit::requireDatabase).satisfies(DatabaseCircuitTest::isOutage);
  }

  private static void isOutage(Throwable failure) {
    assertThat(DatabaseOutage.isCauseOf(failure)).isTrue();
  }

  @Test
  void letsEverybodyTryWhileTheDatabaseAnswers() {
    assertThat(circuit.isDatabaseAway()).isFalse();
    assertThatCode(circuit::beforeAttempt).doesNotThrowAnyException();
    assertThatCode(circuit::beforeAttempt).doesNotThrowAnyException();
    assertThatCode(circuit::requireDatabase).doesNotThrowAnyException();
  }

  @Test
  void letsNobodyTryForAWhileAfterAFailure() {
    circuit.failed(AWAY);
    assertRefuses();

    pass(DatabaseCircuit.PAUSE.minusMillis(1));

    assertRefuses();
    assertThat(circuit.isDatabaseAway()).isTrue();
  }

  @Test
  void letsOneTryAtATimeAfterwards() {
    circuit.failed(AWAY);
    pass(DatabaseCircuit.PAUSE);

    assertThatCode(circuit::beforeAttempt).doesNotThrowAnyException();
    assertRefuses();
    circuit.failed(AWAY);
    assertRefuses();
    pass(DatabaseCircuit.PAUSE);
    assertThatCode(circuit::beforeAttempt).doesNotThrowAnyException();
    circuit.succeeded();

    assertThat(circuit.isDatabaseAway()).isFalse();
    assertThatCode(circuit::beforeAttempt).doesNotThrowAnyException();
  }

  @Test
  void forgetsAnAttemptThatNeverEnded() {
    circuit.failed(AWAY);
    pass(DatabaseCircuit.PAUSE);
    assertThatCode(circuit::beforeAttempt).doesNotThrowAnyException();

    pass(Duration.ofMinutes(1));

    assertThatCode(circuit::beforeAttempt).doesNotThrowAnyException();
  }

  @Test
  void isFullForAWhileAfterAWriteWithoutSpace() {
    circuit.statementFailed(new SQLException("no such table", "42P01"));
    assertThat(circuit.isFull()).isFalse();

    circuit.statementFailed(new SQLException("No space left on device", "53100"));
    pass(DatabaseCircuit.WITHOUT_SPACE.minusMillis(1));

    assertThat(circuit.isFull()).isTrue();
    assertThatCode(circuit::requireDatabase).doesNotThrowAnyException();
    pass(Duration.ofMillis(1));
    assertThat(circuit.isFull()).isFalse();
  }
}
