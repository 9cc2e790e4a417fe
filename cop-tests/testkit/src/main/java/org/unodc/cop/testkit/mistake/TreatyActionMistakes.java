package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in signatures and instruments. */
final class TreatyActionMistakes {
  private static final String ACTIONS = "/treatyActions/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("action.no-kind", "The kind of an action is forgotten.")
              .at(ACTIONS)
              .change(action -> action.remove("kind"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("action.no-such-day", "An action is dated 31 February.")
              .at(ACTIONS)
              .where(action -> action.has("date"))
              .change(action -> action.set("date", action.text("date").substring(0, 4) + "-02-31"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("action.unknown-participant", "The id of a participant has a typing error.")
              .at(ACTIONS)
              .change(action -> action.set("participant", action.text("participant") + "x"))
              .foundBy("reference.resolves"),
          Mistake.of("action.unknown-treaty", "The id of a treaty has a typing error.")
              .at(ACTIONS)
              .change(action -> action.set("instrument", action.text("instrument") + "x"))
              .foundBy("reference.resolves"),
          Mistake.of("action.twice", "An action is entered twice.")
              .at(ACTIONS)
              .change(RecordPart::duplicate)
              .foundBy("party.same-action-once"),
          Mistake.of("action.two-instruments", "A ratification is entered as an acceptance too.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "RATIFICATION") && action.has("date"))
              .change(action -> action.duplicate().set("kind", "ACCEPTANCE"))
              .foundBy("party.joins-a-treaty-once"),
          Mistake.of("action.signed-again", "A signature is entered again with another day.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "SIGNATURE") && action.has("date"))
              .change(action -> action.duplicate().moveDay("date", 1))
              .foundBy("party.treaty-is-signed-once"),
          Mistake.of("action.joined-again", "An accession is entered again with another year.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "ACCESSION") && action.has("date"))
              .where(Treaties::isKnown)
              .where(
                  action -> Treaties.treaty(action).filter(Treaties::isInForceByClause).isPresent())
              .where(action -> !Treaties.hasOther(action, "DENUNCIATION"))
              .where(action -> !Treaties.hasOther(action, "INSTRUMENT_WITHDRAWN"))
              .change(action -> action.duplicate().remove("effectiveDate").moveDay("date", 365))
              .foundBy("party.joins-a-treaty-once"),
          Mistake.of("action.no-day", "The day of an action is forgotten.")
              .at(ACTIONS)
              .where(action -> action.has("date"))
              .change(action -> action.remove("date"))
              .foundBy("party.action-has-a-day"),
          Mistake.of("action.in-the-future", "The year of an action is 2092.")
              .at(ACTIONS)
              .where(action -> action.has("date"))
              .change(action -> action.set("date", "2092" + action.text("date").substring(4)))
              .foundBy("party.action-is-not-in-the-future"),
          Mistake.of("action.before-opening", "The year of an action is that of another treaty.")
              .at(ACTIONS)
              .where(action -> action.has("date"))
              .where(action -> Treaties.treaty(action).flatMap(Treaties::opening).isPresent())
              .change(
                  action ->
                      action.set(
                          "date",
                          Treaties.treaty(action)
                              .flatMap(Treaties::opening)
                              .orElseThrow()
                              .minusYears(1)))
              .foundBy("party.no-action-before-opening", "party.signature-within-window"),
          Mistake.of("action.signed-too-late", "A signature gets a year after the period for it.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "SIGNATURE") && action.has("date"))
              .where(
                  action ->
                      Treaties.treaty(action)
                          .filter(treaty -> treaty.has("signature"))
                          .filter(treaty -> treaty.child("signature").has("window"))
                          .isPresent())
              .change(
                  action ->
                      action.set(
                          "date",
                          Treaties.treaty(action)
                              .orElseThrow()
                              .child("signature")
                              .child("window")
                              .day("last")
                              .plusDays(1)))
              .foundBy("party.signature-within-window"),
          Mistake.of(
                  "action.exchanged-with-signature",
                  "The days of signature and of ratification are exchanged.")
              .at(ACTIONS)
              .where(action -> Treaties.isOfKind(action, Treaties.CONSENT) && action.has("date"))
              .where(action -> Treaties.treaty(action).filter(t -> t.has("signature")).isPresent())
              .where(
                  action ->
                      Treaties.others(action)
                          .anyMatch(
                              other ->
                                  other.is("kind", "SIGNATURE")
                                      && other.has("date")
                                      && !other.is("date", action.text("date"))))
              .change(
                  action -> {
                    RecordPart signature =
                        Treaties.others(action)
                            .filter(other -> other.is("kind", "SIGNATURE"))
                            .findFirst()
                            .orElseThrow();
                    String day = signature.text("date");
                    signature.set("date", action.text("date"));
                    action.set("date", day);
                  })
              .foundBy("party.instrument-follows-signature", "party.signature-within-window"),
          Mistake.of(
                  "action.ratified-without-signature", "An accession is entered as a ratification.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "ACCESSION") && Treaties.isKnown(action))
              .where(action -> Treaties.treaty(action).filter(t -> t.has("signature")).isPresent())
              .where(action -> !Treaties.hasOther(action, "SIGNATURE"))
              .where(action -> !Treaties.hasOther(action, "SUCCESSION_TO_SIGNATURE"))
              .change(action -> action.set("kind", "RATIFICATION"))
              .foundBy("party.instrument-follows-signature"),
          Mistake.of("action.acceded-after-signature", "A ratification is entered as an accession.")
              .at(ACTIONS)
              .where(action -> Treaties.isOfKind(action, Treaties.CONSENT) && action.has("date"))
              .where(action -> !Treaties.hasOther(action, "DENUNCIATION"))
              .where(
                  action ->
                      Treaties.others(action)
                          .anyMatch(
                              other ->
                                  other.is("kind", "SIGNATURE")
                                      && other.has("date")
                                      && other.text("date").compareTo(action.text("date")) <= 0))
              .change(action -> action.set("kind", "ACCESSION"))
              .foundBy("party.accession-without-signature"),
          Mistake.of(
                  "action.confirmed-by-a-state",
                  "A ratification by a State is entered as a formal confirmation.")
              .at(ACTIONS)
              .where(action -> Treaties.isOfKind(action, Treaties.JOINING))
              .where(
                  action ->
                      Treaties.participant(action).filter(p -> p.is("type", "state")).isPresent())
              .change(action -> action.set("kind", "FORMAL_CONFIRMATION"))
              .foundBy("party.action-fits-its-participant"),
          Mistake.of(
                  "action.succession-to-a-later-treaty",
                  "An accession of a young State to a treaty that is younger than the State is entered as a succession.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "ACCESSION"))
              .where(
                  action ->
                      Treaties.participant(action)
                          .filter(state -> state.has("since"))
                          .flatMap(
                              state ->
                                  Treaties.treaty(action)
                                      .filter(treaty -> treaty.has("adoptedOn"))
                                      .map(
                                          treaty ->
                                              treaty.day("adoptedOn").isAfter(state.day("since"))))
                          .orElse(false))
              .change(action -> action.set("kind", "SUCCESSION"))
              .foundBy("party.succession-is-to-an-earlier-treaty"),
          Mistake.of(
                  "action.succession-with-a-late-effect",
                  "The day of effect of a succession gets another year.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "SUCCESSION") && action.has("date"))
              .change(action -> action.set("effectiveDate", action.day("date").plusYears(1)))
              .foundBy("party.succession-takes-effect-by-its-notification"),
          Mistake.of(
                  "action.in-effect-before-its-day",
                  "The day of effect and the day of deposit are exchanged.")
              .at(ACTIONS)
              .where(action -> Treaties.isOfKind(action, Treaties.JOINING))
              .where(action -> action.has("date") && action.has("effectiveDate"))
              .where(action -> action.day("date").isBefore(action.day("effectiveDate")))
              .change(
                  action -> {
                    String day = action.text("date");
                    action.set("date", action.text("effectiveDate"));
                    action.set("effectiveDate", day);
                  })
              .foundBy(
                  "party.action-takes-effect-from-its-day-on",
                  "party.stated-entry-into-force-equals-computed"),
          Mistake.of(
                  "action.in-effect-too-late",
                  "The day of effect of an accession is a year too late.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "ACCESSION") && Treaties.isKnown(action))
              .where(action -> action.has("effectiveDate"))
              .where(
                  action -> Treaties.treaty(action).filter(Treaties::isInForceByClause).isPresent())
              .where(
                  action ->
                      Treaties.treaty(action)
                          .filter(
                              treaty ->
                                  treaty.text("enteredIntoForceOn").compareTo(action.text("date"))
                                      < 0)
                          .isPresent())
              .change(action -> action.moveDay("effectiveDate", 365))
              .foundBy("party.stated-entry-into-force-equals-computed"),
          Mistake.of(
                  "action.organization-counts",
                  "The instrument of an organization is said to count, against the clause.")
              .at(ACTIONS)
              .where(action -> Treaties.isOfKind(action, Treaties.JOINING))
              .where(
                  action ->
                      Treaties.participant(action)
                          .filter(p -> p.is("type", "regionalOrganization"))
                          .isPresent())
              .where(
                  action ->
                      Treaties.treaty(action)
                          .filter(t -> t.has("entryIntoForce"))
                          .map(t -> t.child("entryIntoForce"))
                          .filter(c -> c.has("regionalOrganizationsCount"))
                          .filter(c -> !c.child("regionalOrganizationsCount").node().asBoolean())
                          .isPresent())
              .change(action -> action.set("countsTowardsEntryIntoForce", true))
              .foundBy("party.counting-agrees-with-the-clause"),
          Mistake.of(
                  "action.signature-counts",
                  "A signature is said to count towards entry into force.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "SIGNATURE"))
              .change(action -> action.set("countsTowardsEntryIntoForce", true))
              .foundBy("party.counting-agrees-with-the-clause"));

  private TreatyActionMistakes() {}
}
