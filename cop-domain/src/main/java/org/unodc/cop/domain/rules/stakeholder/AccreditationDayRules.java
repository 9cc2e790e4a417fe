package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.AccreditationRoute;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.ConsultativeStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * Rules that compare the days of an accreditation with those of its session. An accreditation has
 * no id, so that each message names the stakeholder and the session first.
 */
public final class AccreditationDayRules {
  private static final ImmutableSet<AccreditationStepKind> RENEWALS =
      Sets.immutableEnumSet(
          AccreditationStepKind.NOTIFIED,
          AccreditationStepKind.APPLIED,
          AccreditationStepKind.LISTED,
          AccreditationStepKind.ADMITTED);

  private static final Parameter DAYS = new Parameter("days", 1096, 30, 3660);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("stakeholder.accreditation-steps-fit-their-session", Accreditation.class)
              .reading(Scope.SESSION)
              .with(DAYS)
              .when(
                  accreditation ->
                      accreditation.steps().stream().anyMatch(step -> step.date().isPresent()))
              .given(AccreditationDayRules::daysOfSession, AccreditationDayRules::checkDays),
          Rule.warning("stakeholder.status-is-held-at-the-session", Accreditation.class)
              .reading(Scope.SESSION)
              .when(
                  (accreditation, record) ->
                      basis(accreditation, record)
                              .flatMap(AccreditationBasis::needsConsultativeStatus)
                              .orElse(false)
                          && yearOfStatus(accreditation, record).isPresent()
                          && daysOfSession(accreditation, record).isPresent())
              .check(AccreditationDayRules::checkStatus),
          // The rule stakeholder.attended-after-admission checks the other routes to a session.
          Rule.warning("stakeholder.withdrawn-organization-does-not-attend", Accreditation.class)
              .reading(Scope.SESSION)
              .when(
                  (accreditation, record) ->
                      basis(accreditation, record)
                              .flatMap(AccreditationBasis::route)
                              .filter(AccreditationRoute.NOTICE::equals)
                              .isPresent()
                          && has(accreditation, AccreditationStepKind.ATTENDED))
              .check(AccreditationDayRules::checkWithdrawal),
          Rule.notice("stakeholder.objection-is-by-a-party", Accreditation.class)
              .asCaseOf("quorum.parties-are-parties")
              .reading(Scope.SESSION)
              .when(
                  (accreditation, record) ->
                      accreditation.steps().stream()
                          .anyMatch(
                              step -> statusOfObjector(step, accreditation, record).isPresent()))
              .check(AccreditationDayRules::checkObjections));

  private AccreditationDayRules() {}

  private static void checkDays(
      Accreditation accreditation,
      DateRange session,
      RecordView record,
      FindingCollector findings) {
    LocalDate expected = session.first().minusDays(findings.value(DAYS));
    boolean isStanding = isStanding(accreditation, expected);
    for (int i = 0; i < accreditation.steps().size(); i++) {
      AccreditationStep step = accreditation.steps().get(i);
      LocalDate from = step.kind() == AccreditationStepKind.ATTENDED ? session.first() : expected;
      if (step.date().isPresent()
          && ((step.date().get().isBefore(from) && !(isStanding && isOfAdmission(step)))
              || step.date().get().isAfter(session.last()))) {
        findings.add(
            Place.of("steps").at(i).at("date"),
            record.label(accreditation.stakeholder()),
            record.label(accreditation.session()),
            step.kind(),
            step.date().get(),
            from,
            session.last());
      }
    }
  }

  /** Some conferences admit an organization once, for all later sessions. */
  private static boolean isStanding(Accreditation accreditation, LocalDate expected) {
    return has(accreditation, AccreditationStepKind.ADMITTED)
        && accreditation.steps().stream()
            .filter(AccreditationDayRules::isOfAdmission)
            .allMatch(step -> step.date().filter(expected::isAfter).isPresent());
  }

  private static boolean isOfAdmission(AccreditationStep step) {
    return step.kind() != AccreditationStepKind.REGISTERED
        && step.kind() != AccreditationStepKind.ATTENDED;
  }

  private static void checkStatus(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    int year = yearOfStatus(accreditation, record).orElseThrow();
    DateRange session = daysOfSession(accreditation, record).orElseThrow();
    if (year > session.last().getYear()) {
      findings.addCiting(
          basis(accreditation, record).flatMap(AccreditationBasis::citation),
          Place.of("basis"),
          record.label(accreditation.stakeholder()),
          record.label(accreditation.session()),
          String.valueOf(year),
          session.last());
    }
  }

  private static OptionalInt yearOfStatus(Accreditation accreditation, RecordView record) {
    return record
        .find(Stakeholder.class, accreditation.stakeholder())
        .flatMap(Stakeholder::consultativeStatus)
        .map(ConsultativeStatus::year)
        .orElse(OptionalInt.empty());
  }

  private static void checkWithdrawal(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    Optional<LocalDate> withdrawn =
        accreditation.steps().stream()
            .filter(step -> step.kind() == AccreditationStepKind.WITHDRAWN)
            .flatMap(step -> step.date().stream())
            .max(LocalDate::compareTo);
    if (withdrawn.isEmpty() || isRenewedSince(withdrawn.get(), accreditation)) {
      return;
    }
    IntStream.range(0, accreditation.steps().size())
        .filter(index -> isAttendanceAfter(withdrawn.get(), index, accreditation, record))
        .findFirst()
        .ifPresent(
            index ->
                findings.addCiting(
                    basis(accreditation, record).flatMap(AccreditationBasis::citation),
                    Place.of("steps").at(index),
                    record.label(accreditation.stakeholder()),
                    record.label(accreditation.session()),
                    withdrawn.get()));
  }

  private static boolean isRenewedSince(LocalDate day, Accreditation accreditation) {
    return accreditation.steps().stream()
        .filter(step -> RENEWALS.contains(step.kind()))
        .anyMatch(step -> step.date().filter(day::isAfter).isEmpty());
  }

  /**
   * {@return whether a step is an attendance on a later day, or without a day at a later session}
   */
  private static boolean isAttendanceAfter(
      LocalDate day, int index, Accreditation accreditation, RecordView record) {
    AccreditationStep step = accreditation.steps().get(index);
    Optional<LocalDate> attended =
        step.date().or(() -> daysOfSession(accreditation, record).map(DateRange::first));
    return step.kind() == AccreditationStepKind.ATTENDED
        && attended.filter(day::isBefore).isPresent();
  }

  private static void checkObjections(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    for (int i = 0; i < accreditation.steps().size(); i++) {
      AccreditationStep step = accreditation.steps().get(i);
      if (statusOfObjector(step, accreditation, record)
          .filter(status -> status != ParticipantStatus.PARTY)
          .isPresent()) {
        findings.addCiting(
            basis(accreditation, record).flatMap(AccreditationBasis::citation),
            Place.of("steps").at(i).at("by"),
            record.label(accreditation.stakeholder()),
            record.label(accreditation.session()),
            record.label(step.by().orElseThrow()),
            dayOf(step, accreditation, record).orElseThrow());
      }
    }
  }

  /**
   * {@return the status, on the day of an objection, of the participant that made it; empty if the
   * record does not show it}
   *
   * <p>If the day of the objection is not known, a participant that has joined by the end of the
   * session may have been a party, and one that has not was none.
   */
  private static Optional<ParticipantStatus> statusOfObjector(
      AccreditationStep step, Accreditation accreditation, RecordView record) {
    Optional<LocalDate> day = dayOf(step, accreditation, record);
    if (step.kind() != AccreditationStepKind.OBJECTED || step.by().isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return record
        .find(Session.class, accreditation.session())
        .flatMap(session -> SessionProcedure.statusFor(session, record))
        .map(treaty -> treaty.statusOf(step.by().get(), day.get()))
        .filter(status -> status != ParticipantStatus.UNKNOWN)
        .filter(
            status ->
                step.date().isPresent()
                    || status == ParticipantStatus.NONE
                    || status == ParticipantStatus.SIGNATORY);
  }

  /** {@return the day of an objection, which was made by the end of its session} */
  private static Optional<LocalDate> dayOf(
      AccreditationStep step, Accreditation accreditation, RecordView record) {
    return step.date().or(() -> daysOfSession(accreditation, record).map(DateRange::last));
  }

  private static boolean has(Accreditation accreditation, AccreditationStepKind kind) {
    return accreditation.steps().stream().anyMatch(step -> step.kind() == kind);
  }

  private static Optional<DateRange> daysOfSession(Accreditation accreditation, RecordView record) {
    return record.find(Session.class, accreditation.session()).flatMap(Session::days);
  }

  private static Optional<AccreditationBasis> basis(
      Accreditation accreditation, RecordView record) {
    return record.find(AccreditationBasis.class, accreditation.basis());
  }
}
