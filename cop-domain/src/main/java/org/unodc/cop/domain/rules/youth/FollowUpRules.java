package org.unodc.cop.domain.rules.youth;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.ConsultationSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.DeclarationSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.InitiativeSubject;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about what side events, consultations and declarations refer to, and in which order. */
public final class FollowUpRules {
  private static final Rule<SideEvent> COMES_AFTER_WHAT_IT_FOLLOWS_UP =
      Rule.of("side-event.comes-after-what-it-follows-up", Severity.WARNING, SideEvent.class)
          .reading(Scope.SESSION)
          .when(
              (event, record) ->
                  event.takesPlace()
                      && event.slot().isPresent()
                      && event.followsUp().stream()
                          .anyMatch(subject -> beginOf(subject, record).isPresent()))
          .check(FollowUpRules::checkSubjects);

  private static final Rule<Declaration> LAUNCH_EVENT_TAKES_PLACE =
      Rule.of("declaration.launch-event-takes-place", Severity.WARNING, Declaration.class)
          .reading(Scope.SESSION)
          .when((declaration, record) -> launchOf(declaration, record).isPresent())
          .check(
              (declaration, record, findings) -> {
                SideEvent event = launchOf(declaration, record).orElseThrow();
                if (!event.takesPlace()) {
                  findings.add(
                      Place.of("launchedAt"), EntityLabel.of(event), event.status().orElseThrow());
                }
              });

  private static final Rule<YouthConsultation> OUTCOME_IS_STATED_AT_ITS_SESSION =
      Rule.of("youth.outcome-is-stated-at-its-session", Severity.WARNING, YouthConsultation.class)
          .reading(Scope.SESSION)
          .when(
              (consultation, record) ->
                  consultation.session().isPresent()
                      && outcomeOf(consultation, record).flatMap(Statement::session).isPresent())
          .check(
              (consultation, record, findings) -> {
                Statement statement = outcomeOf(consultation, record).orElseThrow();
                if (!statement.session().equals(consultation.session())) {
                  findings.add(
                      Place.of("outcomeStatement"),
                      EntityLabel.of(statement),
                      record.label(statement.session().orElseThrow()),
                      record.label(consultation.session().orElseThrow()));
                }
              });

  private static final Rule<YouthConsultation> RECOMMENDATIONS_ARE_TAKEN_UP_AFTERWARDS =
      Rule.of(
              "youth.recommendations-are-taken-up-afterwards",
              Severity.WARNING,
              YouthConsultation.class)
          .reading(Scope.SESSION)
          .when(
              (consultation, record) ->
                  consultation.when().isPresent()
                      && consultation.recommendations().stream()
                          .anyMatch(advice -> isTakenUp(advice, record)))
          .check(FollowUpRules::checkRecommendations);

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          COMES_AFTER_WHAT_IT_FOLLOWS_UP,
          LAUNCH_EVENT_TAKES_PLACE,
          OUTCOME_IS_STATED_AT_ITS_SESSION,
          RECOMMENDATIONS_ARE_TAKEN_UP_AFTERWARDS);

  private FollowUpRules() {}

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

  private static Optional<SideEvent> launchOf(Declaration declaration, RecordView record) {
    return declaration.launchedAt().flatMap(id -> record.find(SideEvent.class, id));
  }

  private static Optional<Statement> outcomeOf(YouthConsultation consultation, RecordView record) {
    return consultation.outcomeStatement().flatMap(id -> record.find(Statement.class, id));
  }

  private static boolean isTakenUp(Recommendation advice, RecordView record) {
    return advice.takenUpInStatements().stream().anyMatch(id -> lastDayOf(id, record).isPresent())
        || advice.takenUpInOutcomes().stream().anyMatch(id -> lastDayOf(id, record).isPresent());
  }

  private static void checkRecommendations(
      YouthConsultation consultation, RecordView record, FindingCollector findings) {
    LocalDate held = consultation.when().orElseThrow().earliest();
    for (int i = 0; i < consultation.recommendations().size(); i++) {
      Recommendation advice = consultation.recommendations().get(i);
      Place place = Place.of("recommendations").at(i);
      checkTexts(
          advice.takenUpInStatements(), place.at("takenUpInStatements"), held, record, findings);
      checkTexts(advice.takenUpInOutcomes(), place.at("takenUpInOutcomes"), held, record, findings);
    }
  }

  private static void checkTexts(
      ImmutableList<? extends EntityId> texts,
      Place place,
      LocalDate held,
      RecordView record,
      FindingCollector findings) {
    for (int i = 0; i < texts.size(); i++) {
      Optional<LocalDate> made = lastDayOf(texts.get(i), record).filter(held::isAfter);
      if (made.isPresent()) {
        findings.add(place.at(i), record.label(texts.get(i)), made.get(), held);
      }
    }
  }

  /**
   * {@return the latest possible day of a statement or an outcome: its own, or else the last of its
   * session}
   */
  private static Optional<LocalDate> lastDayOf(EntityId text, RecordView record) {
    if (text instanceof StatementId id) {
      Optional<Statement> statement = record.find(Statement.class, id);
      return lastDay(
          statement.flatMap(Statement::when), statement.flatMap(Statement::session), record);
    }
    Optional<Outcome> outcome = record.find(Outcome.class, text);
    return lastDay(outcome.flatMap(Outcome::adopted), outcome.flatMap(Outcome::session), record);
  }

  private static Optional<LocalDate> lastDay(
      Optional<Timing> when, Optional<SessionId> session, RecordView record) {
    return when.map(Timing::latest)
        .or(
            () ->
                session
                    .flatMap(id -> record.find(Session.class, id))
                    .flatMap(Session::days)
                    .map(DateRange::last));
  }
}
