package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Mistakes in the consultative status of organizations. */
final class ConsultativeStatusMistakes {
  private static final String STAKEHOLDERS = "/stakeholders/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("status.year-negative", "The year of a status is -1, for one not known.")
              .at("/stakeholders/*/consultativeStatus")
              .change(status -> status.set("year", -1))
              .foundBy("stakeholder.consultative-status-year-is-possible"),
          Mistake.of("status.year-zero", "The year of a status is 0, for one not known.")
              .at("/stakeholders/*/consultativeStatus")
              .change(status -> status.set("year", 0))
              .foundBy("stakeholder.consultative-status-year-is-possible"),
          Mistake.of("status.before-the-council", "The year of a status is a century too early.")
              .at("/stakeholders/*/consultativeStatus")
              .where(status -> status.has("year") && year(status) < 2046)
              .where(status -> year(status) >= 1946)
              .change(status -> status.set("year", year(status) - 100))
              .foundBy("stakeholder.consultative-status-year-is-possible"),
          Mistake.of("status.year-in-the-future", "The year of a status is a century too late.")
              .at("/stakeholders/*/consultativeStatus")
              .where(status -> status.has("year") && year(status) >= 1946)
              .change(status -> status.set("year", year(status) + 100))
              .foundBy("stakeholder.consultative-status-year-is-possible"),
          Mistake.of("status.year-of-two-digits", "The year of a status has two digits only.")
              .at("/stakeholders/*/consultativeStatus")
              .where(status -> status.has("year") && year(status) >= 1946)
              .change(status -> status.set("year", year(status) % 100))
              .foundBy("stakeholder.consultative-status-year-is-possible"),
          Mistake.of(
                  "status.after-the-session",
                  "An organization gets its status only after a session that it joined with it.")
              .at(STAKEHOLDERS)
              .where(organization -> organization.has("consultativeStatus"))
              .where(
                  organization ->
                      sessionsWithStatus(organization)
                          .anyMatch(session -> session.child("days").day("last").getYear() < 2026))
              .change(organization -> organization.child("consultativeStatus").set("year", 2026))
              .foundBy("stakeholder.status-is-held-at-the-session"),
          Mistake.of("status.of-an-igo", "One with status is entered as intergovernmental.")
              .at(STAKEHOLDERS)
              .where(
                  organization ->
                      organization.has("consultativeStatus") && !organization.is("kind", "IGO"))
              .change(organization -> organization.set("kind", "IGO"))
              .foundBy("stakeholder.consultative-status-fits-its-kind"),
          Mistake.of("status.of-a-body-of-the-united-nations", "A body of the UN gets a status.")
              .at(STAKEHOLDERS)
              .where(organization -> !organization.has("consultativeStatus"))
              .change(
                  organization -> {
                    organization.set("kind", "UN_ENTITY").remove("withoutConsultativeStatus");
                    organization.set("consultativeStatus", JsonNodeFactory.instance.objectNode());
                    organization.child("consultativeStatus").set("category", "SPECIAL");
                  })
              .foundBy("stakeholder.consultative-status-fits-its-kind"),
          Mistake.of("status.stated-and-denied", "One with status is marked as without it too.")
              .at(STAKEHOLDERS)
              .where(organization -> organization.has("consultativeStatus"))
              .change(organization -> organization.set("withoutConsultativeStatus", true))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("status.lost", "One that joined with its status is entered as without it.")
              .at(STAKEHOLDERS)
              .where(organization -> organization.has("consultativeStatus"))
              .where(organization -> sessionsWithStatus(organization).findAny().isPresent())
              .change(
                  organization ->
                      organization
                          .remove("consultativeStatus")
                          .set("withoutConsultativeStatus", true))
              .foundBy("stakeholder.basis-fits-its-status"),
          Mistake.of("status.category-misspelt", "The category of a status is not on the list.")
              .at("/stakeholders/*/consultativeStatus")
              .change(status -> status.set("category", "Speciale"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("status.another-category", "The category of a status is another one.")
              .at("/stakeholders/*/consultativeStatus")
              .change(
                  status ->
                      status.set(
                          "category", status.is("category", "ROSTER") ? "GENERAL" : "ROSTER"))
              .notKnowable("Only the list of the Council states the category of a status."));

  private ConsultativeStatusMistakes() {}

  private static int year(RecordPart status) {
    return status.child("year").node().asInt();
  }

  /** {@return the sessions to which an organization was accredited because of its status} */
  private static Stream<RecordPart> sessionsWithStatus(RecordPart organization) {
    return organization
        .all("/accreditations/*")
        .filter(accreditation -> accreditation.is("stakeholder", organization.text("id")))
        .filter(ConsultativeStatusMistakes::needsStatus)
        .flatMap(accreditation -> accreditation.referred("session", "/sessions/*").stream())
        .filter(session -> session.has("days"));
  }

  private static boolean needsStatus(RecordPart accreditation) {
    return accreditation
        .referred("basis", "/rulesOfProcedure/*/accreditationBases/*")
        .filter(basis -> basis.has("needsConsultativeStatus"))
        .filter(basis -> basis.child("needsConsultativeStatus").node().asBoolean())
        .isPresent();
  }
}
