package org.unodc.cop.domain.rules.declaration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject.DeclarationSubject;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.youth.YouthConsultation;

/**
 * Rules about the contributions of civil society, young people and pilot countries: statements,
 * consultations, declarations, initiatives and side events.
 */
public final class ContributionRules {
  private static final Rule<YouthConsultation> YOUTH_STATEMENT_STEMS_FROM_A_CONSULTATION =
      Rule.of(
              "statement.youth-statement-stems-from-a-consultation",
              Severity.WARNING,
              YouthConsultation.class)
          .reading(Scope.SESSION)
          .when((consultation, record) -> outcomeOf(consultation, record).isPresent())
          .check(
              (consultation, record, findings) -> {
                Statement statement = outcomeOf(consultation, record).orElseThrow();
                if (!statement.stemsFrom().equals(Optional.of(consultation.id()))) {
                  findings.add(Place.of("outcomeStatement"), EntityLabel.of(statement));
                }
              });

  private static final Rule<YouthConsultation> OUTCOME_IS_DELIVERED_IN_PLENARY =
      Rule.of("youth.outcome-is-delivered-in-plenary", Severity.NOTICE, YouthConsultation.class)
          .reading(Scope.SESSION)
          .when(
              (consultation, record) ->
                  outcomeOf(consultation, record)
                      .filter(statement -> wasHeardInPlenary(statement, record) != Answer.UNKNOWN)
                      .isPresent())
          .check(
              (consultation, record, findings) -> {
                Statement statement = outcomeOf(consultation, record).orElseThrow();
                if (wasHeardInPlenary(statement, record) == Answer.NO) {
                  findings.add(Place.of("outcomeStatement"), EntityLabel.of(statement));
                }
              });

  private static final Rule<YouthConsultation> OUTCOME_FOLLOWS_ITS_CONSULTATION =
      Rule.of("youth.outcome-follows-its-consultation", Severity.WARNING, YouthConsultation.class)
          .reading(Scope.SESSION)
          .when(
              (consultation, record) ->
                  consultation.when().isPresent()
                      && outcomeOf(consultation, record).flatMap(Statement::when).isPresent())
          .check(
              (consultation, record, findings) -> {
                Statement statement = outcomeOf(consultation, record).orElseThrow();
                LocalDate made = statement.when().orElseThrow().latest();
                LocalDate held = consultation.when().orElseThrow().earliest();
                if (made.isBefore(held)) {
                  findings.add(Place.of("outcomeStatement"), EntityLabel.of(statement), made, held);
                }
              });

  private static final Rule<Declaration> LAUNCH_EVENT_PRESENTS_IT =
      Rule.of("declaration.launch-event-presents-it", Severity.NOTICE, Declaration.class)
          .reading(Scope.SESSION)
          .when((declaration, record) -> launchEventOf(declaration, record).isPresent())
          .check(
              (declaration, record, findings) -> {
                SideEvent event = launchEventOf(declaration, record).orElseThrow();
                if (!PresentedDeclarations.at(event, record).contains(declaration.id())) {
                  findings.add(Place.of("launchedAt"), EntityLabel.of(event));
                }
              });

  private static final Rule<Declaration> LAUNCHED_NOT_BEFORE_ITS_DATE =
      Rule.of("declaration.launched-not-before-its-date", Severity.WARNING, Declaration.class)
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
              });

  private static final Rule<NationalPilot> PILOT_STATE_IS_PARTY =
      Rule.of("initiative.pilot-state-is-party", Severity.NOTICE, NationalPilot.class)
          .reading(Scope.TREATIES)
          .when(
              (pilot, record) ->
                  statusIn(record)
                      .filter(status -> status.isKnownOn(dayOf(pilot, record)))
                      .isPresent())
          .check(ContributionRules::checkPilot);

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          YOUTH_STATEMENT_STEMS_FROM_A_CONSULTATION,
          OUTCOME_IS_DELIVERED_IN_PLENARY,
          OUTCOME_FOLLOWS_ITS_CONSULTATION,
          LAUNCH_EVENT_PRESENTS_IT,
          LAUNCHED_NOT_BEFORE_ITS_DATE,
          PILOT_STATE_IS_PARTY);

  private ContributionRules() {}

  private static Optional<Statement> outcomeOf(YouthConsultation consultation, RecordView record) {
    return consultation.outcomeStatement().flatMap(id -> record.find(Statement.class, id));
  }

  /** {@return whether a statement was delivered in plenary; unknown if the record lacks this} */
  private static Answer wasHeardInPlenary(Statement statement, RecordView record) {
    if (statement.delivery().filter(Delivery.SUBMITTED_ONLY::equals).isPresent()) {
      return Answer.NO;
    }
    Optional<StatementOccasion> occasion = statement.occasion();
    if (occasion.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (occasion.get() instanceof StatementOccasion.AtSomeMeeting atSomeMeeting) {
      return Answer.of(atSomeMeeting.kind() == MeetingKind.PLENARY);
    }
    return occasion.get() instanceof StatementOccasion.AtMeeting atMeeting
        ? Answer.of(
            record
                .find(Meeting.class, atMeeting.meeting())
                .flatMap(Meeting::kind)
                .map(MeetingKind.PLENARY::equals))
        : Answer.NO;
  }

  private static Optional<SideEvent> launchEventOf(Declaration declaration, RecordView record) {
    return declaration.launchedAt().flatMap(id -> record.find(SideEvent.class, id));
  }

  /** The declarations that a side event presents, computed once for each event. */
  private record PresentedDeclarations(ImmutableSet<DeclarationId> ids) {
    /** {@return the ids of the declarations that a side event presents} */
    static ImmutableSet<DeclarationId> at(SideEvent event, RecordView record) {
      return record
          .computedOnce(
              PresentedDeclarations.class,
              event.id(),
              () ->
                  new PresentedDeclarations(
                      event.presents().stream()
                          .filter(DeclarationSubject.class::isInstance)
                          .map(subject -> ((DeclarationSubject) subject).declaration())
                          .collect(ImmutableSet.toImmutableSet())))
          .ids();
    }
  }

  private static Optional<TimeSlot> launchOf(Declaration declaration, RecordView record) {
    return launchEventOf(declaration, record).flatMap(SideEvent::slot);
  }

  private static Optional<TreatyStatus> statusIn(RecordView record) {
    Optional<ConventionId> convention = record.all(Conference.class).get(0).convention();
    return convention.flatMap(id -> TreatyStatus.in(record, id));
  }

  /**
   * {@return the latest possible first day of a pilot; the day of validation if none is recorded}
   */
  private static LocalDate dayOf(NationalPilot pilot, RecordView record) {
    return pilot.start().map(Timing::latest).orElse(record.day());
  }

  private static void checkPilot(
      NationalPilot pilot, RecordView record, FindingCollector findings) {
    LocalDate day = dayOf(pilot, record);
    ParticipantId state = pilot.participant();
    if (statusIn(record).orElseThrow().statusOf(state, day).isParty() == Answer.NO) {
      findings.add(Place.of("participant"), record.label(state), day);
    }
  }
}
