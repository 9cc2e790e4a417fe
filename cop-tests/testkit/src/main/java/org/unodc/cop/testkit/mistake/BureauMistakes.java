package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the bureaux of sessions and in the credentials of representatives. */
final class BureauMistakes {
  private static final String OFFICERS = "/officers/*";
  private static final String CREDENTIALS = "/credentials/*";
  private static final ImmutableSet<String> OFFICES =
      ImmutableSet.of("PRESIDENT", "VICE_PRESIDENT", "RAPPORTEUR");

  /** States that no record of the testkit has among its officers. */
  private static final ImmutableMap<RegionalGroup, String> STATES =
      ImmutableMap.of(
          RegionalGroup.AFRICAN, "TZA",
          RegionalGroup.ASIA_PACIFIC, "MNG",
          RegionalGroup.EASTERN_EUROPEAN, "EST",
          RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN, "URY",
          RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS, "ISL");

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("bureau.two-presidents", "A second President is entered for a session.")
              .at(OFFICERS)
              .where(officer -> officer.is("role", "PRESIDENT") && officer.has("state"))
              .where(officer -> !tookOver(officer) && states(officer, "presidents", 1))
              .change(officer -> officer.duplicate().set("state", "MCO").remove("person"))
              .foundBy("bureau.officers-complete"),
          Mistake.of("bureau.three-of-one-group", "A State of another group is entered.")
              .at(OFFICERS)
              .where(officer -> officer.is("role", "VICE_PRESIDENT") && officer.has("state"))
              .where(BureauMistakes::isInABureauWithoutSpareSeats)
              .where(officer -> otherGroup(officer).isPresent())
              .change(officer -> officer.set("state", aStateOf(otherGroup(officer))))
              .foundBy("bureau.officers-complete"),
          Mistake.of(
                  "bureau.president-of-the-same-group",
                  "The President gets a State of the group of the President before.")
              .at(OFFICERS)
              .where(officer -> officer.is("role", "PRESIDENT") && officer.has("state"))
              .where(BureauMistakes::rotates)
              .where(officer -> presidentBefore(officer).flatMap(BureauMistakes::group).isPresent())
              .change(
                  officer ->
                      officer.set(
                          "state",
                          aStateOf(presidentBefore(officer).flatMap(BureauMistakes::group))))
              .foundBy("bureau.presidency-rotates"),
          Mistake.of("bureau.officer-entered-twice", "An officer is entered twice.")
              .at(OFFICERS)
              .where(officer -> OFFICES.contains(officer.text("role")))
              .where(officer -> officer.has("state") || officer.has("person"))
              .change(RecordPart::duplicate)
              .foundBy("bureau.seat-has-one-officer-at-a-time"),
          Mistake.of(
                  "bureau.successor-without-a-word",
                  "A successor from the same State is entered beside the officer.")
              .at(OFFICERS)
              .where(officer -> OFFICES.contains(officer.text("role")))
              .where(officer -> officer.has("state") && officer.has("person") && !tookOver(officer))
              .change(
                  officer -> officer.duplicate().child("person").set("name", "Ada Nachfolgerin"))
              .foundBy("bureau.seat-has-one-officer-at-a-time"),
          Mistake.of("bureau.elected-a-year-before", "An officer is elected in the year before.")
              .at(OFFICERS)
              .where(officer -> officer.has("electedOn") && days(officer).isPresent())
              .change(officer -> officer.moveDay("electedOn", -365))
              .foundBy("bureau.officers-are-elected-during-their-session"),
          Mistake.of("bureau.elected-after-the-session", "An officer is elected a month later.")
              .at(OFFICERS)
              .where(officer -> officer.has("electedOn") && days(officer).isPresent())
              .where(officer -> !tookOver(officer))
              .change(
                  officer ->
                      officer.set(
                          "electedOn", days(officer).orElseThrow().day("last").plusDays(30)))
              .foundBy("bureau.officers-are-elected-during-their-session"),
          Mistake.of("bureau.term-before-its-session", "A term begins two years too early.")
              .at(OFFICERS)
              .where(officer -> officer.has("term") && days(officer).isPresent())
              .change(officer -> officer.child("term").moveDay("first", -730))
              .foundBy("bureau.term-of-office-fits-its-session"),
          Mistake.of("bureau.term-of-a-century", "A term ends in the next century.")
              .at(OFFICERS)
              .where(officer -> officer.has("term") && days(officer).isPresent())
              .change(officer -> officer.child("term").moveDay("last", 36_525))
              .foundBy("bureau.term-of-office-fits-its-session"),
          Mistake.of("bureau.term-exchanged", "The first and the last day of a term are exchanged.")
              .at(OFFICERS)
              .where(officer -> officer.has("term"))
              .where(
                  officer ->
                      officer
                          .child("term")
                          .day("first")
                          .isBefore(officer.child("term").day("last")))
              .change(
                  officer -> {
                    RecordPart term = officer.child("term");
                    String first = term.text("first");
                    term.set("first", term.text("last")).set("last", first);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("bureau.unknown-state", "An officer comes from a State with a wrong code.")
              .at(OFFICERS)
              .where(officer -> officer.has("state"))
              .change(officer -> officer.set("state", "XQX"))
              .foundBy("bureau.officer-state-is-known"),
          Mistake.of("bureau.name-of-the-state", "The name of a State stands where its code does.")
              .at(OFFICERS)
              .where(officer -> officer.has("state"))
              .change(officer -> officer.set("state", "Kenya"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("bureau.state-of-the-president", "An officer gets the State of the President.")
              .at(OFFICERS)
              .where(officer -> officer.is("role", "VICE_PRESIDENT") && !tookOver(officer))
              .where(officer -> president(officer).isPresent())
              .change(
                  officer -> officer.set("state", president(officer).orElseThrow().text("state")))
              .foundBy("bureau.officers-hold-one-office"),
          Mistake.of(
                  "bureau.person-of-another-officer",
                  "An officer gets the person of another officer of the session.")
              .at(OFFICERS)
              .where(BureauMistakes::holdsAnOfficeWithPersonAndState)
              .where(officer -> !colleagues(officer).isEmpty())
              .change(
                  officer ->
                      officer.set(
                          "person", officer.oneOf(colleagues(officer)).child("person").node()))
              .foundBy(
                  "bureau.officers-hold-one-office", "bureau.officer-has-the-state-of-the-person"),
          Mistake.of("bureau.state-left-from-another-row", "The person keeps the State of the row.")
              .at(OFFICERS)
              .where(officer -> officer.has("state") && officer.has("person"))
              .change(
                  officer ->
                      officer
                          .child("person")
                          .set("state", officer.is("state", "MCO") ? "LIE" : "MCO"))
              .foundBy("bureau.officer-has-the-state-of-the-person"),
          Mistake.of("bureau.office-misspelled", "An office has a slip of the keyboard.")
              .at(OFFICERS)
              .change(officer -> officer.set("role", "VICE_PRESDIENT"))
              .foundBy("bureau.officers-hold-known-offices"),
          Mistake.of("bureau.office-missing", "An officer is entered without the office.")
              .at(OFFICERS)
              .change(officer -> officer.remove("role"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("bureau.of-an-unknown-session", "An officer of a session nobody entered.")
              .at(OFFICERS)
              .change(officer -> officer.set("session", "session-that-nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "bureau.of-another-session", "A Vice-President is entered for the next session.")
              .at(OFFICERS)
              .where(officer -> officer.is("role", "VICE_PRESIDENT") && officer.has("state"))
              .where(officer -> officer.has("electedOn") && !tookOver(officer))
              .where(officer -> !otherSessions(officer).isEmpty())
              .change(
                  officer ->
                      officer.set("session", officer.oneOf(otherSessions(officer)).text("id")))
              .foundBy(
                  "bureau.officers-are-elected-during-their-session", "bureau.officers-complete"),
          Mistake.of("bureau.name-without-basis", "The basis for naming an officer is left out.")
              .at(OFFICERS)
              .where(officer -> officer.has("person") && officer.child("person").has("basis"))
              .change(officer -> officer.child("person").remove("basis"))
              .foundBy("privacy.person-has-a-naming-basis"),
          Mistake.of("bureau.another-person", "An officer has the name of a colleague at home.")
              .at(OFFICERS)
              .where(officer -> officer.has("person"))
              .change(officer -> officer.child("person").set("name", "Ada Kollegin"))
              .notKnowable("A record does not say who works for a State."),
          Mistake.of(
                  "credential.of-an-organization-for-a-state",
                  "The authority of an organization is entered for a State.")
              .at(CREDENTIALS)
              .where(credential -> credential.has("signedBy"))
              .where(
                  credential -> !credential.is("signedBy", "COMPETENT_AUTHORITY_OF_ORGANIZATION"))
              .where(
                  credential ->
                      credential
                          .all("/rulesOfProcedure/*/credentialIssuers/*")
                          .findAny()
                          .isPresent())
              .where(credential -> SessionPlaces.sessionOf(credential).isPresent())
              .where(
                  credential ->
                      credential
                          .referred("participant", "/participants/*")
                          .filter(participant -> participant.is("type", "state"))
                          .isPresent())
              .change(
                  credential -> credential.set("signedBy", "COMPETENT_AUTHORITY_OF_ORGANIZATION"))
              .foundBy("delegation.credentials-signed-by-one-who-may"),
          Mistake.of("credential.of-nobody", "Credentials name a participant nobody entered.")
              .at(CREDENTIALS)
              .change(credential -> credential.set("participant", "nobody-entered"))
              .foundBy("reference.resolves"));

  private BureauMistakes() {}

  private static String aStateOf(Optional<RegionalGroup> group) {
    return group.map(STATES::get).orElseThrow();
  }

  private static boolean tookOver(RecordPart officer) {
    return officer.has("electedBySession") && !officer.child("electedBySession").node().asBoolean();
  }

  private static Optional<RecordPart> days(RecordPart officer) {
    return SessionPlaces.sessionOf(officer)
        .filter(session -> session.has("days"))
        .map(session -> session.child("days"));
  }

  /** Returns whether the only rules of procedure, in force at the session, state a number. */
  private static boolean states(RecordPart officer, String member, int number) {
    return bureau(officer)
        .filter(bureau -> bureau.has(member))
        .map(bureau -> bureau.child(member).child("number").node().asInt())
        .filter(stated -> stated == number)
        .isPresent();
  }

  private static Optional<RecordPart> bureau(RecordPart officer) {
    List<RecordPart> rules = officer.all("/rulesOfProcedure/*").toList();
    return rules.size() == 1
            && rules.get(0).has("bureau")
            && rules.get(0).has("validFrom")
            && days(officer)
                .filter(days -> !days.day("first").isBefore(rules.get(0).day("validFrom")))
                .isPresent()
        ? Optional.of(rules.get(0).child("bureau"))
        : Optional.empty();
  }

  private static boolean rotates(RecordPart officer) {
    return bureau(officer)
        .filter(bureau -> bureau.has("rotatesAmongGroups"))
        .filter(bureau -> bureau.child("rotatesAmongGroups").node().asBoolean())
        .isPresent();
  }

  /** Returns whether two officers of each group, all of them elected, fill a bureau of ten. */
  private static boolean isInABureauWithoutSpareSeats(RecordPart officer) {
    return states(officer, "perRegionalGroup", 2)
        && states(officer, "vicePresidents", 8)
        && states(officer, "presidents", 1)
        && ofTheSession(officer).filter(other -> !tookOver(other)).count() == 10
        && !tookOver(officer);
  }

  private static Optional<RegionalGroup> otherGroup(RecordPart officer) {
    return president(officer)
        .flatMap(BureauMistakes::group)
        .filter(group -> !Optional.of(group).equals(group(officer)));
  }

  private static Optional<RegionalGroup> group(RecordPart officer) {
    return States.find(StateCode.of(officer.text("state"))).flatMap(State::regionalGroup);
  }

  private static Stream<RecordPart> ofTheSession(RecordPart officer) {
    return officer.all(OFFICERS).filter(other -> other.is("session", officer.text("session")));
  }

  private static Optional<RecordPart> president(RecordPart officer) {
    return ofTheSession(officer)
        .filter(other -> other.is("role", "PRESIDENT") && other.has("state") && !tookOver(other))
        .findFirst();
  }

  private static Optional<RecordPart> presidentBefore(RecordPart officer) {
    return SessionPlaces.sessionOf(officer)
        .filter(SessionPlaces::isRegular)
        .flatMap(session -> SessionPlaces.withOrdinal(session, -1))
        .flatMap(
            session ->
                officer
                    .all(OFFICERS)
                    .filter(other -> other.is("session", session.text("id")))
                    .filter(other -> other.is("role", "PRESIDENT") && other.has("state"))
                    .findFirst());
  }

  private static boolean holdsAnOfficeWithPersonAndState(RecordPart officer) {
    return OFFICES.contains(officer.text("role"))
        && officer.has("person")
        && officer.has("state")
        && !tookOver(officer);
  }

  private static List<RecordPart> colleagues(RecordPart officer) {
    return ofTheSession(officer)
        .filter(other -> !other.key().equals(officer.key()))
        .filter(BureauMistakes::holdsAnOfficeWithPersonAndState)
        .filter(other -> !other.is("state", officer.text("state")))
        .toList();
  }

  private static List<RecordPart> otherSessions(RecordPart officer) {
    return officer
        .all(SessionPlaces.SESSIONS)
        .filter(SessionPlaces::isRegular)
        .filter(session -> !officer.is("session", session.text("id")))
        .toList();
  }
}
