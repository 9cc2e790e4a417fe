package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.DecisionFacts.isDay;
import static org.unodc.cop.testkit.mistake.DecisionFacts.number;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in credentials and in delegations. */
final class DelegationMistakes {
  private static final String CREDENTIALS = "/credentials/*";
  private static final String DELEGATIONS = "/delegations/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("credentials.twice", "Credentials are entered twice.")
              .at(CREDENTIALS)
              .change(RecordPart::duplicate)
              .foundBy("delegation.credentials-are-recorded-once"),
          Mistake.of("credentials.a-year-late", "The year of receipt is one too high.")
              .at(CREDENTIALS)
              .where(credential -> isDay(credential, "received"))
              .where(DecisionFacts::hasSessionDays)
              .change(credential -> DecisionFacts.moveDay(credential, "received", 365))
              .foundBy("delegation.credentials-arrive-near-their-session"),
          Mistake.of("credentials.two-years-early", "The year of receipt is two too low.")
              .at(CREDENTIALS)
              .where(credential -> isDay(credential, "received"))
              .where(DecisionFacts::hasSessionDays)
              .change(credential -> DecisionFacts.moveDay(credential, "received", -731))
              .foundBy("delegation.credentials-arrive-near-their-session"),
          Mistake.of("credentials.in-the-future", "Two digits of the year are exchanged.")
              .at(CREDENTIALS)
              .where(credential -> isDay(credential, "received"))
              .change(credential -> credential.child("received").set("date", "2204-10-14"))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of(
                  "credentials.of-a-state-signed-for-an-organization",
                  "The signatory for an organization is entered for a State.")
              .at(CREDENTIALS)
              .where(DecisionFacts::hasSessionDays)
              .where(credential -> DecisionFacts.isState(credential, "participant"))
              .where(DelegationMistakes::hasIssuers)
              .where(
                  credential -> !credential.is("signedBy", "COMPETENT_AUTHORITY_OF_ORGANIZATION"))
              .change(
                  credential -> credential.set("signedBy", "COMPETENT_AUTHORITY_OF_ORGANIZATION"))
              .foundBy("delegation.credentials-signed-by-one-who-may"),
          Mistake.of("credentials.no-such-participant", "The id of a participant is mistyped.")
              .at(CREDENTIALS)
              .change(
                  credential -> credential.set("participant", credential.text("participant") + "x"))
              .foundBy("reference.resolves"),
          Mistake.of("credentials.without-a-participant", "The participant is left out.")
              .at(CREDENTIALS)
              .change(credential -> credential.remove("participant"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("credentials.a-day-early", "The credentials have the day before.")
              .at(CREDENTIALS)
              .where(credential -> isDay(credential, "received"))
              .where(DecisionFacts::hasSessionDays)
              .where(
                  credential ->
                      DecisionFacts.dayOf(credential, "received")
                          .isAfter(
                              DecisionFacts.sessionOf(credential)
                                  .orElseThrow()
                                  .child("days")
                                  .day("first")
                                  .minusDays(300)))
              .change(credential -> DecisionFacts.moveDay(credential, "received", -1))
              .notKnowable("Credentials may arrive on any day of the months before the session."),
          Mistake.of("delegation.twice", "A delegation is entered twice.")
              .at(DELEGATIONS)
              .change(RecordPart::duplicate)
              .foundBy("delegation.is-recorded-once"),
          Mistake.of(
                  "delegation.head-twice", "The head of the delegation is also listed as a member.")
              .at("/delegations/*/members/*")
              .change(RecordPart::duplicate)
              .foundBy("delegation.names-a-person-once"),
          Mistake.of("delegation.head-not-counted", "The head of the delegation is not counted.")
              .at(DELEGATIONS)
              .where(delegation -> delegation.children("members").count() > 0)
              .where(delegation -> delegation.has("size"))
              .change(
                  delegation ->
                      delegation
                          .child("size")
                          .set("value", delegation.children("members").count() - 1)
                          .set("qualifier", "EXACT"))
              .foundBy("delegation.is-as-large-as-its-list"),
          Mistake.of("delegation.three-zeros", "Three zeros are added to the size.")
              .at(DELEGATIONS)
              .where(delegation -> size(delegation) > 5)
              .where(delegation -> !delegation.child("size").is("qualifier", "AT_MOST"))
              .where(delegation -> !delegation.child("size").is("qualifier", "FEWER_THAN"))
              .change(delegation -> delegation.child("size").set("value", size(delegation) * 1_000))
              .foundBy("delegation.size-is-plausible"),
          Mistake.of("delegation.empty", "The size of a delegation is entered as zero.")
              .at(DELEGATIONS)
              .where(delegation -> size(delegation) > 0)
              .where(delegation -> delegation.child("size").is("qualifier", "EXACT"))
              .change(delegation -> delegation.child("size").set("value", 0))
              .foundBy("delegation.size-is-plausible"),
          Mistake.of(
                  "delegation.member-of-another-state", "A member is entered with another State.")
              .at("/delegations/*/members/*")
              .where(member -> DecisionFacts.isState(member.parent().parent(), "participant"))
              .change(member -> member.set("state", "TUV"))
              .foundBy("delegation.members-are-of-its-state"),
          Mistake.of(
                  "delegation.larger-than-the-attendance",
                  "The attendance of the session is too small for one delegation.")
              .at(DELEGATIONS)
              .where(delegation -> size(delegation) > 1)
              .where(delegation -> delegation.child("size").is("qualifier", "EXACT"))
              .where(delegation -> totals(delegation).size() == 1)
              .where(
                  delegation -> totals(delegation).get(0).child("count").is("qualifier", "EXACT"))
              .change(
                  delegation ->
                      totals(delegation).get(0).child("count").set("value", size(delegation) - 1))
              .foundBy("delegation.sizes-fit-the-attendance"),
          Mistake.of("delegation.two-senders", "A delegation gets a stakeholder as well.")
              .at(DELEGATIONS)
              .where(delegation -> delegation.has("participant"))
              .change(delegation -> delegation.set("stakeholder", "some-organization"))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of(
                  "delegation.of-one-refused",
                  "A delegation gets an organization that was refused.")
              .at(DELEGATIONS)
              .where(delegation -> delegation.has("stakeholder"))
              .where(delegation -> !refused(delegation).isEmpty())
              .change(
                  delegation ->
                      delegation.set("stakeholder", delegation.oneOf(refused(delegation))))
              .foundBy("stakeholder.refused-organization-takes-no-part"),
          Mistake.of("delegation.no-sender", "The sender of a delegation is left out.")
              .at(DELEGATIONS)
              .change(delegation -> delegation.remove("participant").remove("stakeholder"))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("delegation.one-member-more", "A delegation has one member too many.")
              .at(DELEGATIONS)
              .where(delegation -> size(delegation) > 1 && size(delegation) < 100)
              .where(delegation -> totals(delegation).isEmpty())
              .change(delegation -> delegation.child("size").set("value", size(delegation) + 1))
              .notKnowable("A delegation may have any number of members that are not named."));

  private DelegationMistakes() {}

  private static long size(RecordPart delegation) {
    return delegation.has("size") ? number(delegation.child("size"), "value") : 0;
  }

  /** {@return the ids of the organizations that were refused and are not admitted otherwise} */
  private static ImmutableList<String> refused(RecordPart delegation) {
    return accreditations(delegation, "REFUSED")
        .filter(
            id -> accreditations(delegation, "ADMITTED").noneMatch(admitted -> admitted.equals(id)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> accreditations(RecordPart delegation, String step) {
    return delegation
        .all("/accreditations/*")
        .filter(accreditation -> accreditation.is("session", delegation.text("session")))
        .filter(accreditation -> accreditation.children("steps").anyMatch(x -> x.is("kind", step)))
        .map(accreditation -> accreditation.text("stakeholder"));
  }

  /** {@return the published total numbers of participants of the session of a delegation} */
  private static ImmutableList<RecordPart> totals(RecordPart delegation) {
    return DecisionFacts.list(
        DecisionFacts.sessionOf(delegation).stream()
            .flatMap(session -> session.children("publishedFigures"))
            .filter(figure -> figure.is("subject", "PARTICIPANTS") && !figure.has("category"))
            .filter(figure -> !figure.has("unit") || figure.is("unit", "PERSONS")));
  }

  /** {@return whether each version of the rules states who signs credentials} */
  private static boolean hasIssuers(RecordPart credential) {
    ImmutableList<RecordPart> rules = DecisionFacts.list(credential.all("/rulesOfProcedure/*"));
    return !rules.isEmpty()
        && rules.stream()
            .allMatch(
                version ->
                    version.children("credentialIssuers").findAny().isPresent()
                        && (!version.has("validFrom")
                            || !version
                                .day("validFrom")
                                .isAfter(
                                    DecisionFacts.sessionOf(credential)
                                        .orElseThrow()
                                        .child("days")
                                        .day("first"))));
  }
}
