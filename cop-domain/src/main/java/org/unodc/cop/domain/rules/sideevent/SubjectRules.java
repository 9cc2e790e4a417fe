package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.ConsultationSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.DeclarationSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.InitiativeSubject;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about the declarations, consultations and initiatives that a side event follows up. */
public final class SubjectRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("side-event.comes-after-what-it-follows-up", SideEvent.class)
              .asCaseOf("youth.follow-up-comes-afterwards")
              .reading(Scope.SESSION)
              .when(
                  (event, record) ->
                      event.takesPlace()
                          && event.slot().isPresent()
                          && event.followsUp().stream()
                              .anyMatch(subject -> beginOf(subject, record).isPresent()))
              .check(SubjectRules::checkSubjects));

  private SubjectRules() {}

  private static void checkSubjects(SideEvent event, RecordView record, FindingCollector findings) {
    LocalDate held = event.slot().orElseThrow().latest();
    for (int i = 0; i < event.followsUp().size(); i++) {
      SideEventSubject subject = event.followsUp().get(i);
      Optional<LocalDate> begin = beginOf(subject, record).filter(held::isBefore);
      if (begin.isPresent()) {
        findings.add(Place.of("followsUp").at(i), held, record.label(idOf(subject)), begin.get());
      }
    }
  }

  /** {@return the earliest day of a declaration, a consultation or an initiative} */
  private static Optional<LocalDate> beginOf(SideEventSubject subject, RecordView record) {
    Optional<? extends Timing> when =
        subject instanceof DeclarationSubject declaration
            ? record.find(Declaration.class, declaration.declaration()).flatMap(Declaration::date)
            : subject instanceof ConsultationSubject consultation
                ? record
                    .find(YouthConsultation.class, consultation.consultation())
                    .flatMap(YouthConsultation::when)
                : subject instanceof InitiativeSubject initiative
                    ? record
                        .find(Initiative.class, initiative.initiative())
                        .flatMap(Initiative::start)
                    : Optional.empty();
    return when.map(Timing::earliest);
  }

  private static EntityId idOf(SideEventSubject subject) {
    if (subject instanceof DeclarationSubject declaration) {
      return declaration.declaration();
    }
    return subject instanceof ConsultationSubject consultation
        ? consultation.consultation()
        : ((InitiativeSubject) subject).initiative();
  }
}
