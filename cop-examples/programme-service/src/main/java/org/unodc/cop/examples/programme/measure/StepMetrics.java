package org.unodc.cop.examples.programme.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.unodc.cop.examples.programme.sideevent.StepKind;
import org.unodc.cop.examples.programme.sideevent.StepTaken;

/**
 * Counts the steps of side events by their kind, such as applications and decisions. Each kind is
 * there from the start, with zero.
 */
@Component
class StepMetrics {
  static final String NAME = "programme.steps";

  private final ImmutableMap<StepKind, Counter> counters;

  StepMetrics(MeterRegistry metrics) {
    this.counters =
        Maps.immutableEnumMap(
            Maps.toMap(EnumSet.allOf(StepKind.class), kind -> counter(kind, metrics)));
  }

  private static Counter counter(StepKind kind, MeterRegistry metrics) {
    return Counter.builder(NAME)
        .description("Steps of side events")
        .tag("kind", kind.name().toLowerCase(Locale.ROOT))
        .register(metrics);
  }

  /** Counts a step after it is stored. */
  @TransactionalEventListener
  void count(StepTaken step) {
    counters.get(step.kind()).increment();
  }
}
