package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** Rules about side events that were merged into other events. */
public final class MergerRules {
  private static final Rule<SideEvent> NAMES_THE_EVENT_THAT_IT_WAS_MERGED_INTO =
      Rule.of(
              "side-event.names-the-event-that-it-was-merged-into",
              Severity.NOTICE,
              SideEvent.class)
          .asCaseOf("side-event.mergers-are-consistent")
          .reading(Scope.VALUE)
          .when(MergerRules::isMarkedAsMerged)
          .holds(event -> event.mergedInto().isPresent());

  private static final Rule<SideEvent> IS_MARKED_AS_MERGED =
      Rule.of("side-event.is-marked-as-merged", Severity.WARNING, SideEvent.class)
          .asCaseOf("side-event.mergers-are-consistent")
          .reading(Scope.NAMES)
          .given(
              SideEvent::mergedInto,
              (event, target, record, findings) -> {
                if (!isMarkedAsMerged(event)) {
                  findings.add(Place.of("mergedInto"), record.label(target));
                }
              });

  private static final Rule<SideEvent> IS_MERGED_INTO_ONE_THAT_TAKES_PLACE =
      Rule.of("side-event.is-merged-into-one-that-takes-place", Severity.WARNING, SideEvent.class)
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
              });

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          NAMES_THE_EVENT_THAT_IT_WAS_MERGED_INTO,
          IS_MARKED_AS_MERGED,
          IS_MERGED_INTO_ONE_THAT_TAKES_PLACE);

  private MergerRules() {}

  private static boolean isMarkedAsMerged(SideEvent event) {
    return event.status().filter(SideEventStatus.MERGED::equals).isPresent();
  }

  private static Optional<SideEvent> mergedInto(SideEvent event, RecordView record) {
    return event.mergedInto().flatMap(id -> record.find(SideEvent.class, id));
  }
}
