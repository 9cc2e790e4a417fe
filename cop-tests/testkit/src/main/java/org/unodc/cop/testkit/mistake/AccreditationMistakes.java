package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the accreditation of organizations. */
final class AccreditationMistakes {
  private static final String ACCREDITATIONS = "/accreditations/*";
  private static final String STEPS = "/accreditations/*/steps/*";
  private static final String BASES = "/rulesOfProcedure/*/accreditationBases/*";

  private static final ImmutableSet<String> RENEWALS =
      ImmutableSet.of("NOTIFIED", "APPLIED", "LISTED", "ADMITTED");

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("accreditation.entered-twice", "An accreditation is entered again.")
              .at(ACCREDITATIONS)
              .change(RecordPart::duplicate)
              .foundBy("stakeholder.accreditation-is-recorded-once"),
          Mistake.of(
                  "accreditation.begun-anew",
                  "An accreditation is entered again without its rule or its steps.")
              .at(ACCREDITATIONS)
              .where(accreditation -> accreditation.has("basis"))
              .change(accreditation -> accreditation.duplicate().remove("basis").remove("steps"))
              .foundBy("stakeholder.accreditation-is-recorded-once"),
          Mistake.of("accreditation.of-nobody", "The organization is one that nobody entered.")
              .at(ACCREDITATIONS)
              .change(accreditation -> accreditation.set("stakeholder", "nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of("accreditation.for-no-session", "The session is one that nobody entered.")
              .at(ACCREDITATIONS)
              .change(accreditation -> accreditation.set("session", "no-such-session"))
              .foundBy("reference.resolves"),
          Mistake.of("accreditation.under-no-rule", "The rule is one that nobody entered.")
              .at(ACCREDITATIONS)
              .where(accreditation -> accreditation.has("basis"))
              .change(accreditation -> accreditation.set("basis", "no-such-rule"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "accreditation.under-the-rule-of-others",
                  "One with status is accredited under the rule for those without, or inversely.")
              .at(ACCREDITATIONS)
              .where(accreditation -> otherBasis(accreditation).isPresent())
              .where(AccreditationMistakes::hasAKnownStatus)
              .change(
                  accreditation ->
                      accreditation.set("basis", otherBasis(accreditation).get().text("id")))
              .foundBy("stakeholder.basis-fits-its-status"),
          Mistake.of("accreditation.for-another-session", "The session is another one.")
              .at(ACCREDITATIONS)
              .where(AccreditationMistakes::endsWithItsSession)
              .where(accreditation -> !otherSessions(accreditation).isEmpty())
              .change(
                  accreditation ->
                      accreditation.set(
                          "session", accreditation.oneOf(otherSessions(accreditation)).text("id")))
              .foundBy(
                  "stakeholder.accreditation-steps-fit-their-session",
                  "stakeholder.accreditation-is-recorded-once"),
          Mistake.of("accreditation.step-in-the-future", "A step is dated decades too late.")
              .at(STEPS)
              .where(step -> step.has("date"))
              .change(step -> step.set("date", step.day("date").plusYears(50)))
              .foundBy("stakeholder.accreditation-steps-are-not-in-the-future"),
          Mistake.of("accreditation.step-after-the-session", "A step is dated half a year late.")
              .at(STEPS)
              .where(step -> isWithin(step, -170, 0))
              .change(step -> step.set("date", step.day("date").plusDays(180)))
              .foundBy("stakeholder.accreditation-steps-fit-their-session"),
          Mistake.of("accreditation.step-a-decade-early", "A step is dated ten years too early.")
              .at(STEPS)
              .where(step -> isWithin(step, -700, 100))
              .where(AccreditationMistakes::isNoStandingAdmission)
              .change(step -> step.set("date", step.day("date").minusYears(10)))
              .foundBy("stakeholder.accreditation-steps-fit-their-session"),
          Mistake.of(
                  "accreditation.attended-before-the-session",
                  "An organization attends a month before the session.")
              .at(STEPS)
              .where(step -> step.is("kind", "ATTENDED") && isWithin(step, -20, 0))
              .change(step -> step.moveDay("date", -30))
              .foundBy("stakeholder.accreditation-steps-fit-their-session"),
          Mistake.of("accreditation.step-entered-twice", "A step is entered again.")
              .at(STEPS)
              .change(RecordPart::duplicate)
              .foundBy("stakeholder.accreditation-steps-are-recorded-once"),
          Mistake.of("accreditation.listed-before-applied", "The list is older than the request.")
              .at(STEPS)
              .where(step -> step.is("kind", "LISTED") && onlyApplication(step).isPresent())
              .change(step -> step.set("date", onlyApplication(step).get().minusDays(3)))
              .foundBy("stakeholder.accreditation-steps-follow-their-order"),
          Mistake.of(
                  "accreditation.registered-before-the-request",
                  "Representatives register before the request of their organization.")
              .at(STEPS)
              .where(step -> step.is("kind", "REGISTERED") && onlyApplication(step).isPresent())
              .change(step -> step.set("date", onlyApplication(step).get().minusDays(3)))
              .foundBy("stakeholder.accreditation-steps-follow-their-order"),
          Mistake.of(
                  "accreditation.admitted-before-the-request",
                  "An organization is admitted before it asked to be.")
              .at(STEPS)
              .where(step -> step.is("kind", "ADMITTED") && onlyApplication(step).isPresent())
              .change(step -> step.set("date", onlyApplication(step).get().minusDays(3)))
              .foundBy("stakeholder.accreditation-steps-follow-their-order"),
          Mistake.of(
                  "accreditation.admitted-and-refused", "An admission is entered as refused too.")
              .at(STEPS)
              .where(step -> step.is("kind", "ADMITTED") && step.has("date"))
              .where(step -> siblings(step, "REFUSED").findAny().isEmpty())
              .change(step -> step.duplicate().set("kind", "REFUSED"))
              .foundBy("stakeholder.accreditation-has-one-result"),
          Mistake.of("accreditation.attended-though-refused", "One that attended was refused.")
              .at(STEPS)
              .where(step -> step.is("kind", "ADMITTED") && !isByNotice(step))
              .where(step -> siblings(step, "ATTENDED").findAny().isPresent())
              .where(step -> siblings(step, "ADMITTED").findAny().isEmpty())
              .change(step -> step.set("kind", "REFUSED"))
              .foundBy("stakeholder.attended-after-admission"),
          Mistake.of("accreditation.attended-after-withdrawing", "One that attended had withdrawn.")
              .at(STEPS)
              .where(step -> step.is("kind", "ATTENDED") && step.has("date"))
              .where(step -> siblings(step, "ATTENDED").findAny().isEmpty())
              .where(AccreditationMistakes::isLongAfterItsRequest)
              .change(
                  step ->
                      step.duplicate()
                          .set("kind", "WITHDRAWN")
                          .set("date", step.day("date").minusDays(1)))
              .foundBy(
                  "stakeholder.attended-after-admission",
                  "stakeholder.withdrawn-organization-does-not-attend"),
          Mistake.of("accreditation.objection-left-open", "Nobody enters how an objection ended.")
              .at(STEPS)
              .where(step -> step.is("kind", "OBJECTED") && isWithin(step, -3650, 0))
              .change(
                  step -> {
                    List<RecordPart> later =
                        step.siblings()
                            .filter(
                                other ->
                                    ImmutableSet.of(
                                            "OBJECTION_DECIDED", "ADMITTED", "REFUSED", "WITHDRAWN")
                                        .contains(other.text("kind")))
                            .toList();
                    ImmutableList.copyOf(later).reverse().forEach(RecordPart::delete);
                  })
              .foundBy("stakeholder.objection-is-decided"),
          Mistake.of("accreditation.objection-by-nobody", "One that nobody entered objects.")
              .at(STEPS)
              .where(step -> step.is("kind", "OBJECTED"))
              .change(step -> step.set("by", "nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of("accreditation.step-without-kind", "A step is entered without its kind.")
              .at(STEPS)
              .change(step -> step.remove("kind"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("accreditation.step-misspelt", "The kind of a step is not on the list.")
              .at(STEPS)
              .change(step -> step.set("kind", "accepted"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("accreditation.day-of-no-month", "A step is dated on the 31st of February.")
              .at(STEPS)
              .change(step -> step.set("date", "2024-02-31"))
              .refusedAs(ProblemCode.INVALID_VALUE));

  private AccreditationMistakes() {}

  private static RecordPart accreditation(RecordPart step) {
    return step.parent().parent();
  }

  private static Optional<RecordPart> days(RecordPart accreditation) {
    return accreditation
        .referred("session", "/sessions/*")
        .filter(session -> session.has("days"))
        .map(session -> session.child("days"));
  }

  /** {@return whether a step has a day that is so far from the last day of the session} */
  private static boolean isWithin(RecordPart step, int from, int to) {
    return step.has("date")
        && days(accreditation(step))
            .map(days -> days.day("last"))
            .filter(last -> !step.day("date").isBefore(last.plusDays(from)))
            .filter(last -> !step.day("date").isAfter(last.plusDays(to)))
            .isPresent();
  }

  private static Stream<RecordPart> siblings(RecordPart step, String kind) {
    return step.siblings().filter(other -> other.is("kind", kind));
  }

  /** {@return the day of the only notice or application; empty if there are several or no day} */
  private static Optional<LocalDate> onlyApplication(RecordPart step) {
    List<RecordPart> requests =
        step.siblings()
            .filter(other -> other.is("kind", "APPLIED") || other.is("kind", "NOTIFIED"))
            .toList();
    return requests.size() == 1 && requests.get(0).has("date")
        ? Optional.of(requests.get(0).day("date"))
        : Optional.empty();
  }

  private static boolean isByNotice(RecordPart step) {
    return accreditation(step)
        .referred("basis", BASES)
        .filter(basis -> basis.is("route", "NOTICE"))
        .isPresent();
  }

  /** {@return whether all requests, lists and admissions have days before that of an attendance} */
  private static boolean isLongAfterItsRequest(RecordPart attendance) {
    return attendance
        .siblings()
        .filter(step -> RENEWALS.contains(step.text("kind")))
        .allMatch(
            step ->
                step.has("date") && step.day("date").isBefore(attendance.day("date").minusDays(1)));
  }

  /** Where all steps are those of an admission years ago, it may hold for all later sessions. */
  private static boolean isNoStandingAdmission(RecordPart step) {
    boolean isAdmission =
        step.is("kind", "ADMITTED") || siblings(step, "ADMITTED").findAny().isPresent();
    return !isAdmission
        || step.siblings()
            .anyMatch(other -> !other.is("kind", "REGISTERED") && !other.is("kind", "ATTENDED"));
  }

  private static boolean endsWithItsSession(RecordPart accreditation) {
    return accreditation.children("steps").anyMatch(step -> step.is("kind", "ATTENDED"))
        && accreditation
            .children("steps")
            .filter(step -> step.is("kind", "ATTENDED"))
            .allMatch(step -> isWithin(step, -20, 0));
  }

  private static List<RecordPart> otherSessions(RecordPart accreditation) {
    return accreditation
        .all("/sessions/*")
        .filter(session -> session.has("days"))
        .filter(session -> !accreditation.is("session", session.text("id")))
        .toList();
  }

  private static Optional<Boolean> needsStatus(RecordPart basis) {
    return Optional.of(basis)
        .filter(part -> part.has("needsConsultativeStatus"))
        .map(part -> part.child("needsConsultativeStatus").node().asBoolean());
  }

  private static Optional<RecordPart> otherBasis(RecordPart accreditation) {
    Optional<Boolean> needs =
        accreditation.referred("basis", BASES).flatMap(AccreditationMistakes::needsStatus);
    return accreditation
        .all(BASES)
        .filter(basis -> needs.isPresent() && needsStatus(basis).isPresent())
        .filter(basis -> !needsStatus(basis).equals(needs))
        .findFirst();
  }

  /** {@return whether the record shows at that session that one has, or does not have, a status} */
  private static boolean hasAKnownStatus(RecordPart accreditation) {
    return accreditation
        .referred("stakeholder", "/stakeholders/*")
        .filter(
            organization ->
                organization.has("consultativeStatus")
                    ? organization.child("consultativeStatus").has("year")
                        && days(accreditation)
                            .filter(
                                days ->
                                    organization
                                            .child("consultativeStatus")
                                            .child("year")
                                            .node()
                                            .asInt()
                                        < days.day("first").getYear())
                            .isPresent()
                    : organization.has("withoutConsultativeStatus")
                        && organization.child("withoutConsultativeStatus").node().asBoolean())
        .isPresent();
  }
}
