package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** Rules about side events that were merged into other events. */
public final class MergerRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("side-event.names-the-event-that-it-was-merged-into", SideEvent.class)
              .asCaseOf("side-event.mergers-are-consistent")
              .reading(Scope.VALUE)
              .when(MergerRules::isMarkedAsMerged)
              .holds(event -> event.mergedInto().isPresent()),
          Rule.warning("side-event.is-marked-as-merged", SideEvent.class)
              .asCaseOf("side-event.mergers-are-consistent")
              .reading(Scope.NAMES)
              .given(
                  SideEvent::mergedInto,
                  (event, target, record, findings) -> {
                    if (!isMarkedAsMerged(event)) {
                      findings.add(Place.of("mergedInto"), record.label(target));
                    }
                  }),
          Rule.warning("side-event.is-merged-into-one-that-takes-place", SideEvent.class)
              .asCaseOf("side-event.mergers-are-consistent")
              .reading(Scope.SESSION)
              .given(
                  MergerRules::mergedInto,
                  (event, target, record, findings) -> {
                    if (!target.takesPlace()) {
                      findings.add(
                          Place.of("mergedInto"),
                          EntityLabel.of(target),
                          target.status().orElseThrow());
                    }
                  }));

  private MergerRules() {}

  private static boolean isMarkedAsMerged(SideEvent event) {
    return event.status().filter(SideEventStatus.MERGED::equals).isPresent();
  }

  private static Optional<SideEvent> mergedInto(SideEvent event, RecordView record) {
    return record.find(SideEvent.class, event.mergedInto());
  }
}
