package org.unodc.cop.domain.rules.declaration;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.OnceForEach;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject.DeclarationSubject;

/** Rules about the side event at which a declaration was launched. */
public final class LaunchRules {
  /** The declarations that a side event presents. */
  private static final OnceForEach<SideEvent, ImmutableSet<DeclarationId>> PRESENTED =
      OnceForEach.of(
          event ->
              event.presents().stream()
                  .filter(DeclarationSubject.class::isInstance)
                  .map(subject -> ((DeclarationSubject) subject).declaration())
                  .collect(toImmutableSet()));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("declaration.launch-event-presents-it", Declaration.class)
              .reading(Scope.SESSION)
              .given(
                  LaunchRules::launchEventOf,
                  (declaration, event, record, findings) -> {
                    if (!PRESENTED.of(event, record).contains(declaration.id())) {
                      findings.add(Place.of("launchedAt"), EntityLabel.of(event));
                    }
                  }),
          Rule.warning("declaration.launched-not-before-its-date", Declaration.class)
              .reading(Scope.SESSION)
              .when(
                  (declaration, record) ->
                      declaration.date().isPresent() && launchOf(declaration, record).isPresent())
              .check(
                  (declaration, record, findings) -> {
                    LocalDate launched = launchOf(declaration, record).orElseThrow().latest();
                    LocalDate dated = declaration.date().orElseThrow().earliest();
                    if (launched.isBefore(dated)) {
                      findings.add(Place.of("launchedAt"), launched, dated);
                    }
                  }),
          Rule.warning("declaration.launch-event-takes-place", Declaration.class)
              .reading(Scope.SESSION)
              .given(
                  LaunchRules::launchEventOf,
                  (declaration, event, record, findings) -> {
                    if (!event.takesPlace()) {
                      findings.add(
                          Place.of("launchedAt"),
                          EntityLabel.of(event),
                          event.status().orElseThrow());
                    }
                  }));

  private LaunchRules() {}

  private static Optional<SideEvent> launchEventOf(Declaration declaration, RecordView record) {
    return record.find(SideEvent.class, declaration.launchedAt());
  }

  private static Optional<TimeSlot> launchOf(Declaration declaration, RecordView record) {
    return launchEventOf(declaration, record).flatMap(SideEvent::slot);
  }
}
