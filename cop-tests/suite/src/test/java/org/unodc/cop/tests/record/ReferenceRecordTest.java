package org.unodc.cop.tests.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.procedure.ObserverRights;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.status.Voters;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

class ReferenceRecordTest {
  private static final Conference RECORD = ReferenceRecords.untoc();

  @Test
  void isWrittenAsShipped() {
    byte[] shipped = Pointers.bytesOf("untoc.json");
    CopJson<Conference> json = CopJson.of(Conference.class);

    assertThat(json.write(json.read(shipped))).isEqualTo(new String(shipped, UTF_8));
    assertThat(json.writeBytes(RECORD)).isEqualTo(shipped);
  }

  @Test
  void hasTheConventionWithItsProtocolsAndTwelveSessions() {
    assertThat(RECORD.conventions())
        .extracting(convention -> convention.id().value())
        .containsExactly("untoc", "untoc-tip", "untoc-som", "untoc-fap");
    assertThat(RECORD.sessions())
        .extracting(Session::ordinal)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).mapToObj(OptionalInt::of).toList());
    assertThat(RECORD.participants()).hasSize(194);
  }

  @ParameterizedTest
  @CsvSource({
    "untoc, 147, 192",
    "untoc-tip, 117, 159",
    "untoc-som, 112, 138",
    "untoc-fap, 52, 109"
  })
  void listsEverySignatureAndEveryInstrument(String treaty, int signatures, int instruments) {
    ImmutableList<TreatyActionKind> kinds =
        RECORD.treatyActions().stream()
            .filter(action -> action.instrument().value().equals(treaty))
            .map(TreatyAction::kind)
            .collect(ImmutableList.toImmutableList());

    assertThat(kinds).filteredOn(TreatyActionKind::isSignature).hasSize(signatures);
    assertThat(kinds).filteredOn(TreatyActionKind::bindsParticipant).hasSize(instruments);
  }

  @ParameterizedTest
  @CsvSource({
    "untoc, 2003-09-29, arm",
    "untoc-tip, 2003-12-25, rwa",
    "untoc-som, 2004-01-28, aze",
    "untoc-fap, 2005-07-03, pol"
  })
  void entersIntoForceByTheFortiethInstrument(String treaty, LocalDate day, String participant) {
    assertThat(status(treaty).entryIntoForce().known()).contains(day);
    assertThat(status(treaty).decisiveInstrument().map(TreatyAction::participant))
        .contains(ParticipantId.of(participant));
  }

  @ParameterizedTest
  @CsvSource({
    "2003-07-07, 40",
    "2004-02-06, 60",
    "2005-03-04, 100",
    "2005-03-08, 100",
    "2008-10-08, 147",
    "2014-10-02, 181",
    "2015-01-31, 185",
    "2015-11-05, 186",
    "2016-06-30, 187",
    "2017-07-12, 188",
    "2018-10-15, 189",
    "2024-05-04, 192"
  })
  void countsTheInstrumentsDepositedByADay(LocalDate day, long instruments) {
    assertThat(status("untoc").partiesByDepositOn(day))
        .isEqualTo(ReportedCount.exactly(instruments));
  }

  @Test
  void distinguishesSignatoriesFromParties() {
    LocalDate day = LocalDate.of(2024, 5, 4);
    assertThat(status("untoc").signatoriesOn(day)).isEqualTo(ReportedCount.exactly(147));
    assertThat(status("untoc").partiesInForceOn(day)).isEqualTo(ReportedCount.exactly(192));
    assertThat(figures(convention(), FigureSubject.SIGNATORIES))
        .extracting(ReportedFigure::count)
        .containsExactly(
            ReportedCount.exactly(147),
            ReportedCount.unqualified(192),
            ReportedCount.unqualified(147));
  }

  @Test
  void countsAMinimumIfTheActionsAreNoLongerKnown() {
    LocalDate day = LocalDate.of(2024, 4, 20);
    assertThat(status("untoc-tip").signatoriesOn(day)).isEqualTo(ReportedCount.exactly(117));
    assertThat(status("untoc-tip").partiesByDepositOn(day)).isEqualTo(ReportedCount.atLeast(0));
    assertThat(status("untoc-tip").partiesOn(day).certain()).isEmpty();
    assertThat(status("untoc-tip").partiesOn(day).isComplete()).isFalse();

    LocalDate beforeANoticeTakesEffect = LocalDate.of(2015, 1, 27);
    assertThat(status("untoc-tip").partiesByDepositOn(beforeANoticeTakesEffect))
        .isEqualTo(ReportedCount.atLeast(159));
  }

  @ParameterizedTest
  @CsvSource({
    "ssd, 2023-11-19",
    "jpn, 2017-08-10",
    "che, 2006-11-26",
    "mne, 2006-06-03",
    "btn, 2023-03-22"
  })
  void entersIntoForceForEachParticipantOnTheStatedDay(String participant, LocalDate day) {
    assertThat(status("untoc").entryIntoForceFor(ParticipantId.of(participant)).known())
        .contains(day);
  }

  @ParameterizedTest
  @CsvSource({"ssd, 2023-11-19", "jpn, 2017-08-10", "che, 2006-11-26", "cri, 2003-09-29"})
  void computesThatDayFromTheInstrumentAlone(String participant, LocalDate day) {
    ImmutableList<TreatyAction> withoutStatedDays =
        RECORD.treatyActions().stream()
            .map(ReferenceRecordTest::withoutStatedDay)
            .collect(ImmutableList.toImmutableList());
    TreatyStatus status =
        TreatyStatus.of(
            convention(), RECORD.conventions(), RECORD.participants(), withoutStatedDays);

    assertThat(status.entryIntoForceFor(ParticipantId.of(participant)).known()).contains(day);
  }

  @Test
  void statesSharesNoMoreExactlyThanTheCounts() {
    Session twelfth =
        RECORD.sessions().stream()
            .filter(session -> session.id().equals(SessionId.of("untoc-cop12")))
            .findFirst()
            .orElseThrow();
    ReportedCount all = figure(twelfth, FigureSubject.PARTICIPANTS, 1400);
    ReportedCount stakeholders = figure(twelfth, FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS, 500);
    ReportedCount events = figure(twelfth, FigureSubject.SIDE_EVENTS, 59);
    ReportedCount ofCivilSociety = figure(twelfth, FigureSubject.SIDE_EVENTS, 26);

    assertThat(ofCivilSociety.shareOf(events).text()).isEqualTo("44 %");
    assertThat(stakeholders.qualifier()).isEqualTo(CountQualifier.MORE_THAN);
    assertThat(stakeholders.shareOf(all).text()).isEqualTo("more than 35.7 %");
    assertThat(stakeholders.shareOf(all).takenAsPrinted()).isTrue();
  }

  @Test
  void onlyPartiesToTheConventionArePartyToItsProtocols() {
    assertThat(RECORD.conventions())
        .filteredOn(treaty -> treaty.parent().isPresent())
        .hasSize(3)
        .extracting(Convention::requiresParentMembership)
        .containsOnly(
            Optional.of(new Citation("UNTOC", "art. 37 (2)", Optional.of(Certainty.STATED))));
  }

  @ParameterizedTest
  @CsvSource({
    "untoc, 2003-09-29, 41, UNTOC art. 40",
    "untoc-tip, 2003-12-25, 20, Trafficking Protocol art. 19",
    "untoc-som, 2004-01-28, 25, Migrants Protocol art. 24",
    "untoc-fap, 2005-07-03, 21, Firearms Protocol art. 20"
  })
  void hasTheFinalClausesOfTheAuthenticTexts(
      String treaty, LocalDate published, int lastArticle, String denunciation) {
    Convention found =
        RECORD.conventions().stream()
            .filter(convention -> convention.id().value().equals(treaty))
            .findFirst()
            .orElseThrow();

    assertThat(found.enteredIntoForceOn()).contains(published);
    assertThat(found.lastArticle()).hasValue(lastArticle);
    assertThat(found.authenticLanguages()).hasSize(6);
    WithdrawalClause clause = found.withdrawal().orElseThrow();
    assertThat(clause.organizationLeavesWithItsMembers()).contains(true);
    assertThat(clause.citation())
        .hasValueSatisfying(
            citation ->
                assertThat(citation.instrument() + " " + citation.provision())
                    .isEqualTo(denunciation));
    assertThat(
            clause.noticeMonths().flatMap(StipulatedNumber::citation).flatMap(Citation::certainty))
        .contains(Certainty.STATED);
  }

  @Test
  void namesNobodyAsElectedBySessionNineWithoutASource() {
    assertThat(RECORD.officers())
        .filteredOn(officer -> officer.session().equals(SessionId.of("untoc-cop9")))
        .singleElement()
        .satisfies(
            officer -> {
              assertThat(officer.person().orElseThrow().name()).isEqualTo("Alessandro Cortese");
              assertThat(officer.electedBySession()).contains(false);
            });
    assertThat(remarkAt("/officers/4/electedBySession").note().orElseThrow())
        .asString()
        .contains("November 2019", "CTOC/COP/2018/13");
  }

  @Test
  void remarksOnARatificationWithoutASignature() {
    assertThat(
            List.of(
                RECORD.treatyActions().get(347).note().orElseThrow().toString(),
                RECORD.treatyActions().get(884).note().orElseThrow().toString()))
        .allMatch(note -> note.contains("only signatories ratify"));
  }

  @Test
  void givesALinkForEverySourceThatAReaderCanFollow() {
    assertThat(
            RECORD.conventions().get(0).publishedFigures().stream()
                .map(figure -> figure.source().orElseThrow())
                .toList())
        .allMatch(source -> source.link().isPresent());
    assertThat(remarkAt("/sessions").note().orElseThrow()).asString().contains("later sessions");
  }

  @Test
  void keepsExpectedFiguresApartFromCountedFigures() {
    for (Session session : RECORD.sessions()) {
      LocalDate opening = session.days().orElseThrow().first();
      assertThat(session.publishedFigures())
          .filteredOn(figure -> published(figure).filter(opening::isAfter).isPresent())
          .allSatisfy(figure -> assertThat(figure.category()).isPresent());
    }
  }

  @Test
  void recordsOnlyTheReadTextOnDraftsByObservers() {
    for (RulesOfProcedure rules : RECORD.rulesOfProcedure()) {
      assertThat(rules.accreditationBases())
          .filteredOn(basis -> basis.rights().flatMap(ObserverRights::tablesDrafts).isPresent())
          .extracting(basis -> basis.id().value())
          .containsExactly(rules.id().value() + "-rule-14");
    }
  }

  @Test
  void hasTheRulesOfProcedureAsAdoptedAndAsAmended() {
    assertThat(RECORD.rulesOfProcedure())
        .extracting(rules -> rules.id().value(), RulesOfProcedure::validFrom)
        .containsExactly(
            tuple("untoc-rop-2004", Optional.of(LocalDate.of(2004, 6, 28))),
            tuple("untoc-rop-2008", Optional.of(LocalDate.of(2008, 10, 17))));
  }

  @Test
  void notesReferToExistingValues() {
    ImmutableSet<String> places = Pointers.withAllAbove(Pointers.valuesOf("untoc.json").keySet());

    assertThat(RECORD.remarks()).extracting(Remark::place).isSubsetOf(places);
    for (int i = 0; i < RECORD.rulesOfProcedure().size(); i++) {
      String rules = "/rulesOfProcedure/" + i;
      assertThat(RECORD.rulesOfProcedure().get(i).remarks())
          .extracting(remark -> rules + remark.place())
          .isSubsetOf(places);
    }
  }

  private static Remark remarkAt(String place) {
    return RECORD.remarks().stream()
        .filter(remark -> remark.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private static TreatyAction withoutStatedDay(TreatyAction action) {
    TreatyAction.Builder copy =
        TreatyAction.builder()
            .participant(action.participant())
            .instrument(action.instrument())
            .kind(action.kind());
    action.date().ifPresent(copy::date);
    return copy.build();
  }

  private static Optional<LocalDate> published(ReportedFigure figure) {
    return figure.asOf().or(() -> figure.source().flatMap(Source::date));
  }

  private static Convention convention() {
    return RECORD.conventions().get(0);
  }

  private static TreatyStatus status(String treaty) {
    return RECORD.treatyStatus(ConventionId.of(treaty)).orElseThrow();
  }

  private static ImmutableList<ReportedFigure> figures(Convention treaty, FigureSubject subject) {
    return treaty.publishedFigures().stream()
        .filter(figure -> figure.subject().equals(subject))
        .collect(ImmutableList.toImmutableList());
  }

  private static ReportedCount figure(Session session, FigureSubject subject, long value) {
    return session.publishedFigures().stream()
        .filter(figure -> figure.subject().equals(subject) && figure.count().value() == value)
        .findFirst()
        .orElseThrow()
        .count();
  }

  @Test
  void theEuropeanUnionVotesWithItsMembersOfTheDay() {
    // Croatia was not yet a member, and Czechia had not yet ratified.
    assertThat(votesOn("2013-06-30", "eu")).isEqualTo(ReportedCount.atLeast(26));
    assertThat(votesOn("2020-01-31", "eu")).isEqualTo(ReportedCount.atLeast(28));
    assertThat(votesOn("2020-02-01", "eu")).isEqualTo(ReportedCount.atLeast(27));
    assertThat(votesOn("2020-01-31", "gbr")).isEqualTo(ReportedCount.exactly(0));
    assertThat(votesOn("2020-02-01", "gbr")).isEqualTo(ReportedCount.exactly(1));
  }

  /** {@return the number of votes of a participant beside the European Union} */
  private static ReportedCount votesOn(String day, String participant) {
    return Voters.on(
            LocalDate.parse(day),
            RECORD.rulesOfProcedure().get(1).votingRights().orElseThrow(),
            RECORD.treatyStatus(ConventionId.of("untoc")).orElseThrow(),
            RECORD.participants())
        .rightOf(ParticipantId.of(participant), Set.of(ParticipantId.of("eu")))
        .votes();
  }
}
