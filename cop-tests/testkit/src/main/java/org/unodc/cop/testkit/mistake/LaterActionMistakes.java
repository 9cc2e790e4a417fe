package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Mistakes in reservations, denunciations and other actions that go with an instrument. */
final class LaterActionMistakes {
  private static final String ACTIONS = "/treatyActions/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("action.territory-forgotten", "The territory of an action is forgotten.")
              .at(ACTIONS)
              .where(action -> action.has("territory"))
              .where(action -> action.text("kind").startsWith("TERRITORIAL"))
              .change(action -> action.remove("territory"))
              .foundBy("party.territorial-action-names-its-territory"),
          Mistake.of(
                  "action.withdrawal-of-nothing",
                  "A reservation is deleted, but its withdrawal stays.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "RESERVATION"))
              .where(action -> !Treaties.hasOther(action, "RESERVATION"))
              .where(action -> !Treaties.hasOther(action, "SUCCESSION"))
              .where(
                  action ->
                      Treaties.others(action)
                          .anyMatch(
                              other ->
                                  other.is("kind", "RESERVATION_WITHDRAWN")
                                      && Treaties.isKnown(other)))
              .change(RecordPart::delete)
              .foundBy("party.withdrawal-takes-back-something"),
          Mistake.of("action.late-reservation", "A reservation gets the day of its publication.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "RESERVATION") && Treaties.isKnown(action))
              .where(
                  action ->
                      Treaties.treaty(action)
                          .filter(
                              t ->
                                  Treaties.isComplete(
                                      t, action.day("date").plusDays(45).toString()))
                          .isPresent())
              .change(action -> action.moveDay("date", 45))
              .foundBy("party.reservation-comes-with-signature-or-instrument"),
          Mistake.of(
                  "action.objection-to-nothing", "An objection gets a day before all reservations.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "OBJECTION") && Treaties.isKnown(action))
              .change(
                  action ->
                      action.set(
                          "date",
                          Treaties.treaty(action)
                              .flatMap(Treaties::opening)
                              .orElse(action.day("date").minusYears(30))))
              .foundBy("party.objection-follows-a-reservation"),
          Mistake.of(
                  "action.provisional-although-in-force",
                  "A provisional application gets a day on which the treaty is in force for the participant.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "PROVISIONAL_APPLICATION"))
              .where(Treaties::isKnown)
              .where(
                  action ->
                      Treaties.others(action)
                          .anyMatch(
                              other ->
                                  Treaties.isOfKind(other, Treaties.JOINING) && other.has("date")))
              .change(
                  action ->
                      action.set(
                          "date",
                          Treaties.others(action)
                              .filter(other -> Treaties.isOfKind(other, Treaties.JOINING))
                              .findFirst()
                              .orElseThrow()
                              .day("date")
                              .plusYears(1)))
              .foundBy("party.provisional-application-precedes-entry-into-force"),
          Mistake.of(
                  "action.denounced-without-joining",
                  "The instrument of a participant is deleted, but its denunciation stays.")
              .at(ACTIONS)
              .where(
                  action ->
                      action.text("kind").equals("SUCCESSION")
                          || Treaties.isOfKind(action, Treaties.JOINING))
              .where(
                  action ->
                      Treaties.others(action)
                          .noneMatch(
                              other ->
                                  other.is("kind", "SUCCESSION")
                                      || other.text("kind").startsWith("SIMPLIFIED")
                                      || Treaties.isOfKind(other, Treaties.JOINING)))
              .where(
                  action ->
                      Treaties.others(action)
                          .anyMatch(
                              other -> other.is("kind", "DENUNCIATION") && Treaties.isKnown(other)))
              .change(RecordPart::delete)
              .foundBy("party.denunciation-is-by-one-bound"),
          Mistake.of(
                  "action.denunciation-in-effect-at-once",
                  "A denunciation takes effect on its own day.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "DENUNCIATION") && action.has("date"))
              .where(
                  action ->
                      Treaties.treaty(action)
                          .filter(t -> t.has("withdrawal"))
                          .map(t -> t.child("withdrawal"))
                          .filter(c -> c.has("noticeMonths") || c.has("notice"))
                          .isPresent())
              .change(action -> action.set("effectiveDate", action.day("date")))
              .foundBy("party.denunciation-takes-effect-after-its-notice"),
          Mistake.of(
                  "action.protocol-without-convention",
                  "The instrument of a party to a protocol on its convention is deleted.")
              .at(ACTIONS)
              .where(
                  action -> Treaties.isOfKind(action, Treaties.JOINING) && Treaties.isKnown(action))
              .where(
                  action ->
                      Treaties.others(action)
                          .noneMatch(o -> Treaties.isOfKind(o, Treaties.JOINING)))
              .where(LaterActionMistakes::hasProtocolThatNeedsIt)
              .change(RecordPart::delete)
              .foundBy("party.protocol-party-is-party-to-convention"),
          Mistake.of(
                  "action.of-a-state-that-ended",
                  "An accession of a successor is entered for the State that ended.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "ACCESSION") && action.has("date"))
              .where(action -> ended(action).findAny().isPresent())
              .change(
                  action ->
                      action.set("participant", action.oneOf(ended(action).toList()).text("id")))
              .foundBy("party.former-state-acts-while-it-exists"),
          Mistake.of(
                  "action.before-the-state-existed",
                  "An action of a young State gets a year before its first day.")
              .at(ACTIONS)
              .where(action -> action.has("date"))
              .where(action -> Treaties.participant(action).filter(p -> p.has("since")).isPresent())
              .change(
                  action ->
                      action.set(
                          "date",
                          Treaties.participant(action).orElseThrow().day("since").minusDays(40)))
              .foundBy("party.state-acts-from-its-first-day"),
          Mistake.of(
                  "action.of-another-participant",
                  "The declaration of one State is entered for another one.")
              .at(ACTIONS)
              .where(action -> action.is("kind", "DECLARATION"))
              .where(action -> action.all("/participants/*").count() > 1)
              .change(
                  action ->
                      action.set(
                          "participant",
                          action
                              .all("/participants/*")
                              .filter(p -> p.is("type", "state"))
                              .filter(p -> !p.has("since"))
                              .filter(p -> !p.is("id", action.text("participant")))
                              .findFirst()
                              .orElseThrow()
                              .text("id")))
              .notKnowable("Any participant may make a declaration on any day."));

  private LaterActionMistakes() {}

  private static Stream<RecordPart> ended(RecordPart action) {
    return action
        .all("/participants/*")
        .filter(p -> p.has("ended") && p.day("ended").isBefore(action.day("date")));
  }

  private static boolean hasProtocolThatNeedsIt(RecordPart action) {
    return action
        .all("/conventions/*")
        .filter(p -> p.has("requiresParentMembership") && p.is("parent", action.text("instrument")))
        .filter(p -> p.has("enteredIntoForceOn") && p.has("actionsKnownUntil"))
        .flatMap(Treaties::actions)
        .filter(other -> Treaties.isOfKind(other, Treaties.JOINING))
        .filter(other -> !Treaties.hasOther(other, "INSTRUMENT_WITHDRAWN"))
        .anyMatch(other -> other.is("participant", action.text("participant")));
  }
}
