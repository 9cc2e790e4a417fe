package org.unodc.cop.examples.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.StepKind;
import org.unodc.cop.examples.programme.sideevent.StepTaken;

class StepMetricsTest {
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final StepMetrics steps = new StepMetrics(metrics);

  @Test
  void countsStepsByKind() {
    take(StepKind.APPLIED);
    take(StepKind.ACCEPTED);
    take(StepKind.APPLIED);

    assertThat(count("applied")).isEqualTo(2);
    assertThat(count("accepted")).isEqualTo(1);
    assertThat(count("declined")).isZero();
  }

  private void take(StepKind kind) {
    steps.count(
        new StepTaken(
            kind,
            Optional.empty(),
            Desks.event(SideEventStatus.ACCEPTED),
            Mockito.mock(Snapshot.class),
            Mockito.mock(Account.class),
            Optional.empty()));
  }

  private double count(String kind) {
    return metrics.get(StepMetrics.NAME).tag("kind", kind).counter().count();
  }
}
