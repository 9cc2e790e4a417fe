package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.AccreditationRoute;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/** Rules about lists of organizations circulated before a session, with objections to them. */
public final class OrganizationListRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("stakeholder.list-circulated-in-time", Accreditation.class)
              .reading(Scope.SESSION)
              .when(
                  (accreditation, record) ->
                      firstListed(accreditation).isPresent()
                          && lastDayForLists(accreditation, record).isPresent())
              .check(OrganizationListRules::checkList),
          Rule.notice("stakeholder.objection-is-decided", Accreditation.class)
              .asToDo()
              .reading(Scope.SESSION)
              .when(
                  (accreditation, record) ->
                      lastObjection(accreditation).isPresent()
                          && lastDay(accreditation, record)
                              .filter(record.day()::isAfter)
                              .isPresent())
              .check(OrganizationListRules::checkObjection));

  private OrganizationListRules() {}

  private static void checkList(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    int index = firstListed(accreditation).orElseThrow();
    LocalDate listed = dayOf(accreditation.steps().get(index)).orElseThrow();
    DueDate due = lastDayForLists(accreditation, record).orElseThrow();
    if (listed.isAfter(due.latestDay())) {
      findings.addCiting(
          due.citation(),
          Place.of("steps").at(index).at("date"),
          record.label(accreditation.stakeholder()),
          record.label(accreditation.session()),
          listed,
          due.latestDay());
    }
  }

  private static void checkObjection(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    int index = lastObjection(accreditation).orElseThrow();
    Optional<LocalDate> objected = dayOf(accreditation.steps().get(index));
    LocalDate end = lastDay(accreditation, record).orElseThrow();
    boolean isSettled =
        accreditation.steps().stream()
            .filter(OrganizationListRules::settlesAnObjection)
            .map(AccreditationStep::date)
            .anyMatch(
                day ->
                    day.filter(end::isBefore).isEmpty()
                        && day.filter(settled -> objected.filter(settled::isBefore).isPresent())
                            .isEmpty());
    if (!isSettled) {
      findings.addCiting(
          record
              .find(AccreditationBasis.class, accreditation.basis())
              .flatMap(AccreditationBasis::citation),
          Place.of("steps").at(index).at("kind"),
          record.label(accreditation.stakeholder()),
          record.label(accreditation.session()));
    }
  }

  /**
   * {@return whether a step settles an objection; an admission, refusal or withdrawal does, too}
   */
  private static boolean settlesAnObjection(AccreditationStep step) {
    return switch (step.kind()) {
      case OBJECTION_DECIDED, ADMITTED, REFUSED, WITHDRAWN -> true;
      case NOTIFIED, APPLIED, LISTED, OBJECTED, REGISTERED, ATTENDED -> false;
    };
  }

  private static Optional<Integer> firstListed(Accreditation accreditation) {
    return IntStream.range(0, accreditation.steps().size())
        .boxed()
        .filter(index -> isOf(accreditation, index, AccreditationStepKind.LISTED))
        .filter(index -> dayOf(accreditation.steps().get(index)).isPresent())
        .min(Comparator.comparing(index -> dayOf(accreditation.steps().get(index)).orElseThrow()));
  }

  private static Optional<Integer> lastObjection(Accreditation accreditation) {
    return IntStream.range(0, accreditation.steps().size())
        .boxed()
        .filter(index -> isOf(accreditation, index, AccreditationStepKind.OBJECTED))
        .max(
            Comparator.comparing(
                index -> dayOf(accreditation.steps().get(index)).orElse(LocalDate.MIN)));
  }

  private static boolean isOf(Accreditation accreditation, int index, AccreditationStepKind kind) {
    return accreditation.steps().get(index).kind() == kind;
  }

  private static Optional<LocalDate> dayOf(AccreditationStep step) {
    return step.date();
  }

  /** {@return the binding last day for the list of organizations without consultative status} */
  private static Optional<DueDate> lastDayForLists(Accreditation accreditation, RecordView record) {
    return record
        .find(AccreditationBasis.class, accreditation.basis())
        .filter(basis -> basis.route().equals(Optional.of(AccreditationRoute.APPLICATION)))
        .flatMap(AccreditationBasis::needsConsultativeStatus)
        .filter(needsStatus -> !needsStatus)
        .flatMap(without -> record.find(Session.class, accreditation.session()))
        .flatMap(
            session ->
                SessionProcedure.deadlinesOf(session, record)
                    .due(Preparation.LIST_OF_ORGANIZATIONS)
                    .filter(DueDate::isBinding));
  }

  private static Optional<LocalDate> lastDay(Accreditation accreditation, RecordView record) {
    return record
        .find(Session.class, accreditation.session())
        .flatMap(Session::days)
        .map(DateRange::last);
  }
}
