package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.APPROVAL;
import static org.unodc.cop.domain.party.TreatyActionKind.FORMAL_CONFIRMATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayRounding;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.EntryIntoForceClauses;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.convention.StipulatedDay;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/**
 * The final clauses of real treaties give the days that their depositaries published. Instruments
 * that only complete a number are deposited by "a", "b" and so on.
 */
class FinalClauseDaysTest {
  private static final Convention CHEMICAL_WEAPONS =
      with(
          EntryIntoForceClauses.daysAfterInstrumentsNotBefore(3, 180, day("1995-01-13"))
              .laterPartiesAfterEntryIntoForce(Delay.days(30)));

  private static final Convention ROME_STATUTE =
      with(
          EntryIntoForceClauses.firstOfMonthAfterDays(3, 60)
              .laterPartiesAfterDecisiveInstrument(
                  Delay.days(60).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_MONTH)));

  private static final Convention CIVIL_RIGHTS =
      with(
          EntryIntoForceClauses.monthsAfterInstruments(3, 3)
              .laterPartiesAfterDecisiveInstrument(Delay.months(3))
              .onlyStatesCount());

  /**
   * Hungary deposited the 65th instrument. The United States, China and Cuba deposited theirs
   * between it and the entry into force, Cuba on the very day, so that it was a party thirty days
   * later.
   */
  @ParameterizedTest
  @CsvSource({
    "hun, 1997-04-29",
    "usa, 1997-04-29",
    "chn, 1997-04-29",
    "cub, 1997-05-29",
    "irn, 1997-12-03",
    "rus, 1997-12-05"
  })
  void ofTheChemicalWeaponsConvention(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            CHEMICAL_WEAPONS,
            actions()
                .add("a", RATIFICATION, "1993-06-17")
                .add("b", RATIFICATION, "1996-10-30")
                .add("hun", RATIFICATION, "1996-10-31")
                .add("usa", RATIFICATION, "1997-04-25")
                .add("chn", RATIFICATION, "1997-04-25")
                .add("cub", RATIFICATION, "1997-04-29")
                .add("irn", RATIFICATION, "1997-11-03")
                .add("rus", RATIFICATION, "1997-11-05"));

    assertThat(status.entryIntoForce()).contains(day("1997-04-29"));
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("hun"));
    assertThat(status.entryIntoForceFor(participant(party))).contains(expected);
    assertThat(statusOn(status, party, expected.toString())).isEqualTo(ParticipantStatus.PARTY);
    assertThat(statusOn(status, party, expected.minusDays(1).toString()))
        .isNotEqualTo(ParticipantStatus.PARTY);
  }

  /** The treaty enters into force with the instrument of "b", so it does not wait for that one. */
  @ParameterizedTest
  @CsvSource({"a, 1990-02-01", "b, 1990-02-01", "c, 1990-02-01", "d, 1990-03-04"})
  void ofADepositThatBringsTheTreatyIntoForceOnItsDay(String party, LocalDate expected) {
    Actions deposits =
        actions()
            .add("a", RATIFICATION, "1990-01-01")
            .add("b", RATIFICATION, "1990-02-01")
            .add("c", RATIFICATION, "1990-02-01")
            .add("d", RATIFICATION, "1990-02-02");

    for (EntryIntoForceClause.Builder clause :
        List.of(
            EntryIntoForceClauses.onDepositOfInstruments(2),
            EntryIntoForceClauses.onFixedDayIfFulfilled(day("1990-02-01"), 2, 90))) {
      TreatyStatus status =
          status(with(clause.laterPartiesAfterEntryIntoForce(Delay.days(30))), deposits);
      assertThat(status.entryIntoForce()).contains(day("1990-02-01"));
      assertThat(status.entryIntoForceFor(participant(party))).contains(expected);
    }
  }

  @Test
  void doNotLetATreatyEnterIntoForceBeforeItsEarliestDay() {
    TreatyStatus status =
        status(
            CHEMICAL_WEAPONS,
            actions()
                .add("a", RATIFICATION, "1993-06-17")
                .add("b", RATIFICATION, "1993-06-18")
                .add("c", RATIFICATION, "1993-06-19")
                .add("d", RATIFICATION, "1995-01-12")
                .add("e", RATIFICATION, "1995-01-14"));

    assertThat(status.entryIntoForce()).contains(day("1995-01-13"));
    assertThat(status.entryIntoForceFor(participant("d"))).contains(day("1995-01-13"));
    assertThat(status.entryIntoForceFor(participant("e"))).contains(day("1995-02-13"));
  }

  /** Ten States deposited their instruments together on 11 April 2002. */
  @ParameterizedTest
  @CsvSource({
    "cod, 2002-07-01",
    "svk, 2002-07-01",
    "grc, 2002-08-01",
    "hnd, 2002-09-01",
    "col, 2002-11-01",
    "afg, 2003-05-01"
  })
  void ofTheRomeStatute(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            ROME_STATUTE,
            actions()
                .add("a", RATIFICATION, "1999-02-02")
                .add("cod", RATIFICATION, "2002-04-11")
                .add("irl", RATIFICATION, "2002-04-11")
                .add("svk", RATIFICATION, "2002-04-11")
                .add("grc", RATIFICATION, "2002-05-15")
                .add("hnd", RATIFICATION, "2002-07-01")
                .add("col", RATIFICATION, "2002-08-05")
                .add("afg", ACCESSION, "2003-02-10"));

    assertThat(status.entryIntoForce()).contains(day("2002-07-01"));
    assertThat(status.entryIntoForceFor(participant(party))).contains(expected);
  }

  /** Czechoslovakia, which no longer exists, deposited the 35th instrument. */
  @ParameterizedTest
  @CsvSource({"fin, 1976-03-23", "gbr, 1976-08-20", "pol, 1977-06-18"})
  void ofTheCovenantOnCivilAndPoliticalRights(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            CIVIL_RIGHTS,
            List.of(),
            List.of(Treaties.formerState("csk", Optional.of(day("1992-12-31")))),
            actions()
                .add("a", RATIFICATION, "1969-01-23")
                .add("fin", RATIFICATION, "1975-08-19")
                .add("csk", RATIFICATION, "1975-12-23")
                .add("gbr", RATIFICATION, "1976-05-20")
                .add("pol", RATIFICATION, "1977-03-18"));

    assertThat(status.entryIntoForce()).contains(day("1976-03-23"));
    assertThat(status.entryIntoForceFor(participant(party))).contains(expected);
  }

  /** The shares are invented; together they reach two thirds only with the European Community. */
  @ParameterizedTest
  @CsvSource({"usa, 1989-01-01", "eec, 1989-01-01", "mlt, 1989-01-01", "sgp, 1989-04-05"})
  void ofTheMontrealProtocol(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            montreal(),
            List.of(vienna("1988-06-24")),
            List.of(
                new Participant.RegionalOrganization(
                    participant("eec"),
                    LocalizedText.english("European Economic Community"),
                    ImmutableList.of())),
            montrealInstruments());

    assertThat(status.entryIntoForce()).contains(day("1989-01-01"));
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("eec"));
    assertThat(status.entryIntoForceFor(participant(party))).contains(expected);
  }

  @Test
  void ofTheMontrealProtocolIfTheOtherConventionHadComeTooLate() {
    TreatyStatus status =
        status(montreal(), List.of(vienna("1988-10-04")), List.of(), montrealInstruments());

    assertThat(status.entryIntoForce()).contains(day("1989-04-02"));
    assertThat(status.decisiveInstrument()).isEmpty();
  }

  @Test
  void ofTheMineBanConventionAndTheCybercrimeConvention() {
    Convention mineBan = with(EntryIntoForceClauses.firstOfLaterMonth(1, 6));
    Convention cybercrime = with(EntryIntoForceClauses.firstOfMonthAfterMonths(1, 3));

    assertThat(status(mineBan, actions().add("bfa", RATIFICATION, "1998-09-16")).entryIntoForce())
        .contains(day("1999-03-01"));
    assertThat(
            status(cybercrime, actions().add("ltu", RATIFICATION, "2004-03-18")).entryIntoForce())
        .contains(day("2004-07-01"));
  }

  /** Treaty on the Non-Proliferation of Nuclear Weapons, article IX (3), here with one other. */
  @Test
  void waitForTheDepositaries() {
    Convention treaty =
        with(
            EntryIntoForceClauses.onDepositIncludingNamedParticipants(4, ids("gbr", "usa", "sun")));
    Actions without =
        actions()
            .add("irl", RATIFICATION, "1968-07-01")
            .add("gbr", RATIFICATION, "1968-11-27")
            .add("fin", RATIFICATION, "1969-02-05")
            .add("sun", RATIFICATION, "1970-03-05");

    assertThat(status(treaty, without).entryIntoForce()).isEmpty();
    assertThat(
            status(treaty, without.copy().add("usa", RATIFICATION, "1970-03-05")).entryIntoForce())
        .contains(day("1970-03-05"));
  }

  /** Agreement on Part XI of the Convention on the Law of the Sea, article 6 (1). */
  @Test
  void waitForSomeOfTheNamedStates() {
    Convention treaty =
        with(
            EntryIntoForceClauses.daysAfterInstrumentsIncludingSomeOf(
                2, 30, 2, ids("deu", "fra", "jpn")));
    Actions one =
        actions().add("deu", RATIFICATION, "1994-10-14").add("ken", RATIFICATION, "1994-07-29");

    assertThat(status(treaty, one).entryIntoForce()).isEmpty();
    assertThat(status(treaty, one.copy().add("jpn", RATIFICATION, "1996-06-28")).entryIntoForce())
        .contains(day("1996-07-28"));
  }

  @Test
  void nameADayWithoutAnyInstrument() {
    Convention union = with(EntryIntoForceClauses.onFixedDay(day("1966-01-01")));
    TreatyStatus status = status(union, actions().add("che", RATIFICATION, "1965-05-05"));

    assertThat(status(union, actions()).entryIntoForce()).contains(day("1966-01-01"));
    assertThat(status.entryIntoForce()).contains(day("1966-01-01"));
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(statusOn(status, "che", "1965-12-31")).isEqualTo(ParticipantStatus.CONSENTED);
  }

  @Test
  void leaveADayOpenOnWhichBothReadingsDiffer() {
    EntryIntoForceClause silent =
        CHEMICAL_WEAPONS.entryIntoForce().orElseThrow().toBuilder()
            .laterPartyMoment(Optional.<LaterPartyMoment>empty())
            .build();
    Convention treaty = convention().toBuilder().entryIntoForce(silent).build();
    Actions actions =
        actions()
            .add("a", RATIFICATION, "1993-06-17")
            .add("b", RATIFICATION, "1996-10-30")
            .add("hun", RATIFICATION, "1996-10-31")
            .add("vnm", RATIFICATION, "1997-03-30")
            .add("fji", RATIFICATION, "1997-03-31")
            .add("irn", RATIFICATION, "1997-11-03");
    TreatyStatus status = status(treaty, actions);

    assertThat(status.entryIntoForceFor(participant("vnm"))).contains(day("1997-04-29"));
    assertThat(status.entryIntoForceFor(participant("fji"))).isEmpty();
    assertThat(statusOn(status, "fji", "1997-04-28")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(statusOn(status, "fji", "1997-04-29")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(statusOn(status, "fji", "1997-04-30")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.entryIntoForceFor(participant("irn"))).contains(day("1997-12-03"));
  }

  @Test
  void doNotCountAnOrganizationOnWhichTheyAreSilent() {
    Participant organization =
        new Participant.InternationalOrganization(
            participant("org"), LocalizedText.english("Organization of Examples"));
    Actions actions =
        actions()
            .add("aut", RATIFICATION, "2003-05-01")
            .add("org", FORMAL_CONFIRMATION, "2003-06-01")
            .add("bra", RATIFICATION, "2003-07-01");
    EntryIntoForceClause.Builder silent = Treaties.threeInstruments().toBuilder();

    assertThat(dayWith(silent, organization, actions)).isEmpty();
    assertThat(dayWith(silent.internationalOrganizationsCount(true), organization, actions))
        .contains(day("2003-09-29"));
    actions.add("che", RATIFICATION, "2004-01-01");
    assertThat(dayWith(silent.internationalOrganizationsCount(false), organization, actions))
        .contains(day("2004-03-31"));
    assertThat(
            dayWith(
                silent.internationalOrganizationsCount(Optional.<Boolean>empty()),
                organization,
                actions))
        .isEmpty();
  }

  @Test
  void followTheChangesOfShares() {
    MeasuredShare half =
        ObstacleSamples.halfOfTheTonnage(
            new ParticipantShare(
                participant("lbr"),
                new BigDecimal("40"),
                Optional.empty(),
                Optional.of(day("2004-12-31"))),
            new ParticipantShare(
                participant("lbr"),
                new BigDecimal("55"),
                Optional.of(day("2005-01-01")),
                Optional.empty()),
            ObstacleSamples.share("pan", "30"),
            ObstacleSamples.share("jpn", "15"),
            new ParticipantShare(
                participant("pan"),
                new BigDecimal("15"),
                Optional.empty(),
                Optional.of(day("2004-12-31"))));
    Convention treaty = ObstacleSamples.with(half);
    TreatyStatus status =
        status(treaty, actions().threeInstruments().add("lbr", RATIFICATION, "2003-08-01"));

    assertThat(status.entryIntoForce()).contains(day("2005-04-01"));
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(
            status(
                    treaty,
                    actions()
                        .threeInstruments()
                        .add("lbr", RATIFICATION, "2003-08-01")
                        .add("pan", RATIFICATION, "2004-08-01"))
                .entryIntoForce())
        .contains(day("2004-10-30"));
  }

  @Test
  void doNotGuessTheShareOfAParticipantThatIsNotListed() {
    Actions actions = actions().threeInstruments().add("lbr", APPROVAL, "2003-08-01");

    assertThat(dayWith(ObstacleSamples.share("aut", "10"), actions)).isEmpty();
    assertThat(dayWith(ObstacleSamples.share("aut", "50"), actions)).contains(day("2003-09-29"));
    assertThat(
            status(
                    ObstacleSamples.with(
                        ObstacleSamples.halfOfTheTonnage(
                            ObstacleSamples.share("aut", "10"),
                            ObstacleSamples.share("jpn", "51"))),
                    actions)
                .explainObstaclesToEntryIntoForce())
        .extracting(Object::toString)
        .containsExactly(
            "The participants that are bound do"
                + " not account for the required share (gross tonnage): 10 %, required 50 %.");
  }

  @Test
  void allowForInstrumentsOnAnotherTreatyThatTheRecordLacks() {
    Convention vienna = vienna("1988-06-24");
    Convention early = vienna.toBuilder().actionsKnownUntil(day("1988-10-01")).build();
    Convention waiting =
        with(
            EntryIntoForceClauses.daysAfterInstruments(1, 0)
                .addConditions(new OtherTreatyInForce(vienna.id(), Optional.empty())));
    Actions actions =
        actions()
            .add("aut", RATIFICATION, "1988-03-01")
            .add(
                TreatyAction.builder()
                    .participant(participant("aut"))
                    .instrument(vienna.id())
                    .kind(RATIFICATION)
                    .date(day("1989-08-19"))
                    .build());

    TreatyStatus complete = status(waiting, List.of(vienna), actions);
    TreatyStatus incomplete = status(waiting, List.of(early), actions);
    assertThat(complete.entryIntoForce()).contains(day("1989-11-17"));
    assertThat(statusOn(complete, "aut", "1989-11-16")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(incomplete.entryIntoForce()).contains(day("1989-11-17"));
    assertThat(statusOn(incomplete, "aut", "1988-12-30")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(statusOn(incomplete, "aut", "1988-12-31")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(statusOn(incomplete, "aut", "1989-11-17")).isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void haveAtMostAHundredConditions() {
    EntryIntoForceClause.Builder clause = EntryIntoForceClause.builder();
    for (int i = 0; i < 101; i++) {
      clause.addConditions(ObstacleSamples.OTHER_TREATY);
    }

    assertThatThrownBy(clause::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a clause has at most 100 conditions, but this one has 101");
  }

  @Test
  void nameTheNumbersOfWhatIsMissing() {
    assertThat(
            status(
                    ObstacleSamples.with(
                        ObstacleSamples.named(OptionalInt.empty(), "aut", "jpn", "chn")),
                    actions().add("aut", RATIFICATION, "2003-05-01"))
                .explainObstaclesToEntryIntoForce())
        .extracting(Object::toString)
        .containsExactly(
            "Of the instruments that are"
                + " required for entry into force, the record has 1 of 3.",
            "Of the participants that the"
                + " clause names, 1 of 3 required are bound; not bound: jpn, chn.");
  }

  @Test
  void nameTheParticipantsThatTheRecordDescribes() {
    assertThat(
            status(
                    ObstacleSamples.with(
                        ObstacleSamples.named(OptionalInt.empty(), "aut", "eu", "chn")),
                    actions().threeInstruments())
                .explainObstaclesToEntryIntoForce())
        .extracting(Object::toString)
        .containsExactly(
            "Of the participants that the clause names, 1 of 3 required are bound; not bound:"
                + " participant \"European Union\" (eu), chn.");
  }

  private static Optional<LocalDate> dayWith(ParticipantShare share, Actions actions) {
    return status(ObstacleSamples.with(ObstacleSamples.halfOfTheTonnage(share)), actions)
        .entryIntoForce();
  }

  private static Optional<LocalDate> dayWith(
      EntryIntoForceClause.Builder clause, Participant participant, Actions actions) {
    return status(
            convention().toBuilder().entryIntoForce(clause.build()).build(),
            List.of(),
            List.of(participant),
            actions)
        .entryIntoForce();
  }

  private static Convention montreal() {
    return with(
        EntryIntoForceClauses.onFixedDayIfFulfilled(day("1989-01-01"), 3, 90)
            .addConditions(
                new MeasuredShare(
                    ShareMeasure.CONSUMPTION,
                    new BigDecimal("66.7"),
                    ImmutableList.of(
                        ObstacleSamples.share("usa", "30"),
                        ObstacleSamples.share("jpn", "15"),
                        ObstacleSamples.share("eec", "35"),
                        ObstacleSamples.share("mlt", "1"),
                        ObstacleSamples.share("sgp", "1"),
                        ObstacleSamples.share("chn", "18")),
                    Optional.empty()),
                new OtherTreatyInForce(ConventionId.of("vienna"), Optional.empty()))
            .laterPartiesAfterEntryIntoForce(Delay.days(90))
            .regionalOrganizationsCount(false));
  }

  private static Actions montrealInstruments() {
    return actions()
        .add("usa", RATIFICATION, "1988-04-21")
        .add("jpn", ACCESSION, "1988-09-30")
        .add("a", RATIFICATION, "1988-10-17")
        .add("eec", APPROVAL, "1988-12-16")
        .add("mlt", ACCESSION, "1988-12-29")
        .add("sgp", ACCESSION, "1989-01-05")
        .add(
            TreatyAction.builder()
                .participant(participant("aut"))
                .instrument(ConventionId.of("vienna"))
                .kind(RATIFICATION)
                .date(day("1987-08-19"))
                .build());
  }

  /** {@return the Vienna Convention, which entered into force on 22 September 1988} */
  private static Convention vienna(String decisive) {
    return with(EntryIntoForceClauses.daysAfterInstruments(1, 90)).toBuilder()
        .id(ConventionId.of("vienna"))
        .entryIntoForce(
            EntryIntoForceClauses.daysAfterInstruments(1, 90)
                .notBefore(new StipulatedDay(day(decisive).plusDays(90), Optional.empty()))
                .build())
        .build();
  }

  private static ImmutableList<ParticipantId> ids(String... ids) {
    return ImmutableList.copyOf(ids).stream()
        .map(ParticipantId::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Convention with(EntryIntoForceClause.Builder clause) {
    return convention().toBuilder().entryIntoForce(clause.build()).build();
  }
}
