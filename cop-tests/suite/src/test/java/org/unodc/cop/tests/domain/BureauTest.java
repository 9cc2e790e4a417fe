package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.place.RegionalGroup.AFRICAN;
import static org.unodc.cop.domain.place.RegionalGroup.ASIA_PACIFIC;
import static org.unodc.cop.domain.place.RegionalGroup.EASTERN_EUROPEAN;
import static org.unodc.cop.domain.place.RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN;
import static org.unodc.cop.domain.place.RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.overview.Bureau;
import org.unodc.cop.domain.overview.OfficeHolding;
import org.unodc.cop.domain.overview.Rotation;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.OfficeRule;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.sdk.reference.ReferenceRecords;

class BureauTest {
  private static final SessionId FIRST = SessionId.of("example-cop1");
  private static final String RULE_22 =
      "Rules of procedure of the Conference of the Parties to UNTOC, rule 22";

  @Test
  void groupsTheOfficersAndCountsMissingOnes() {
    Officer president = officer(FIRST, OfficerRole.PRESIDENT, "SVK");
    Officer rapporteur = officer(FIRST, OfficerRole.RAPPORTEUR, "ROU");
    Officer kenya = officer(FIRST, OfficerRole.VICE_PRESIDENT, "KEN");
    Officer unknown = Officer.builder().session(FIRST).role(OfficerRole.VICE_PRESIDENT).build();
    Bureau bureau = Bureau.of(conference(president, kenya, rapporteur, unknown).build(), FIRST);

    assertThat(bureau.byGroup().get(EASTERN_EUROPEAN)).containsExactly(president, rapporteur);
    assertThat(bureau.withoutGroup()).containsExactly(unknown);
    assertThat(bureau.holding(OfficerRole.VICE_PRESIDENT)).containsExactly(kenya, unknown);
    assertThat(bureau.missingFrom(EASTERN_EUROPEAN)).hasValue(0);
    assertThat(bureau.missingFrom(AFRICAN)).hasValue(1);
    assertThat(bureau.missingFrom(ASIA_PACIFIC)).hasValue(2);
    assertThat(bureau.missing(OfficerRole.PRESIDENT)).hasValue(0);
    assertThat(bureau.missing(OfficerRole.VICE_PRESIDENT)).hasValue(6);
    assertThat(bureau.citation()).map(Object::toString).contains(RULE_22);
  }

  @Test
  void countsASuccessorFromTheSameStateOnce() {
    Officer kenya = officer(FIRST, OfficerRole.VICE_PRESIDENT, "KEN");
    Officer successor = kenya.toBuilder().electedOn(LocalDate.of(2031, 2, 1)).build();
    Bureau bureau = Bureau.of(conference(kenya, successor).build(), FIRST);

    assertThat(bureau.byGroup().get(AFRICAN)).containsExactly(kenya, successor);
    assertThat(bureau.missingFrom(AFRICAN)).hasValue(1);
    assertThat(bureau.missing(OfficerRole.VICE_PRESIDENT)).hasValue(7);
  }

  @Test
  void requiresNothingWithoutARule() {
    Conference conference =
        conference(officer(FIRST, OfficerRole.PRESIDENT, "SVK"))
            .rulesOfProcedure(List.of())
            .build();

    Bureau bureau = Bureau.of(conference, FIRST);

    assertThat(bureau.missingFrom(AFRICAN)).isEmpty();
    assertThat(bureau.missing(OfficerRole.RAPPORTEUR)).isEmpty();
    assertThat(bureau.citation()).isEmpty();
    assertThat(bureau.byGroup().keySet()).containsExactly(RegionalGroup.values());
  }

  @Test
  void hasOnlyThePresidentOfTheTwelfthSession() {
    Bureau bureau = Bureau.of(ReferenceRecords.untoc(), SessionId.of("untoc-cop12"));

    assertThat(bureau.byGroup().get(EASTERN_EUROPEAN)).hasSize(1);
    assertThat(bureau.missingFrom(EASTERN_EUROPEAN)).hasValue(1);
    assertThat(bureau.missing(OfficerRole.VICE_PRESIDENT)).hasValue(8);
  }

  @Test
  void followsThePresidencyFromGroupToGroup() {
    Rotation rotation = Rotation.of(ReferenceRecords.untoc(), OfficerRole.PRESIDENT);

    assertThat(rotation.sessions().subList(6, 12))
        .extracting(OfficeHolding::group)
        .containsExactly(
            Optional.of(EASTERN_EUROPEAN),
            Optional.of(LATIN_AMERICAN_AND_CARIBBEAN),
            Optional.of(WESTERN_EUROPEAN_AND_OTHERS),
            Optional.of(AFRICAN),
            Optional.of(ASIA_PACIFIC),
            Optional.of(EASTERN_EUROPEAN));
    assertThat(rotation.sessions().get(1).officers()).isEmpty();
    assertThat(rotation.sessions().get(1).group()).isEmpty();
    assertThat(rotation.withoutChange()).isEmpty();
    assertThat(rotation.sessions().get(11).citation()).map(Object::toString).contains(RULE_22);
  }

  @Test
  void findsAnOfficeThatStaysWithAGroup() {
    SessionId second = SessionId.of("example-cop2");
    SessionId third = SessionId.of("example-cop3");
    Conference conference =
        conference(
                officer(third, OfficerRole.RAPPORTEUR, "ROU"),
                officer(FIRST, OfficerRole.RAPPORTEUR, "KEN"),
                officer(second, OfficerRole.RAPPORTEUR, "EGY"))
            .addSessions(Session.builder().id(third).ordinal(3).build())
            .addSessions(Session.builder().id(second).ordinal(2).build())
            .addSessions(
                Session.builder()
                    .id(SessionId.of("example-cop3-resumed"))
                    .ordinal(3)
                    .kind(SessionKind.RESUMED)
                    .build())
            .addOfficers(
                officer(SessionId.of("example-cop3-resumed"), OfficerRole.RAPPORTEUR, "ROU"))
            .build();

    assertThat(Rotation.of(conference, OfficerRole.RAPPORTEUR).withoutChange())
        .containsExactly(second);
    assertThat(Rotation.of(conference, OfficerRole.VICE_PRESIDENT).sessions().get(0).citation())
        .as("no rule requires rotation of the Vice-Presidents")
        .isEmpty();
  }

  @Test
  void doesNotDecideWhetherAnOfficeMovedIfASessionBetweenIsUnknown() {
    SessionId second = SessionId.of("example-cop2");
    SessionId third = SessionId.of("example-cop3");
    Session session3 = Session.builder().id(third).ordinal(3).build();
    Session session2 = Session.builder().id(second).ordinal(2).build();
    Conference gap =
        conference(
                officer(FIRST, OfficerRole.PRESIDENT, "KEN"),
                officer(third, OfficerRole.PRESIDENT, "EGY"))
            .addSessions(session3)
            .build();
    Conference nobody = gap.toBuilder().addSessions(session2).build();

    assertThat(Rotation.of(gap, OfficerRole.PRESIDENT).withoutChange()).isEmpty();
    assertThat(Rotation.of(nobody, OfficerRole.PRESIDENT).withoutChange()).isEmpty();
  }

  @Test
  void followsAnOfficeWithinOneConvention() {
    ConventionId other = ConventionId.of("other");
    SessionId second = SessionId.of("other-cop2");
    Conference conference =
        conference(
                officer(FIRST, OfficerRole.PRESIDENT, "KEN"),
                officer(second, OfficerRole.PRESIDENT, "EGY"))
            .addSessions(Session.builder().id(second).convention(other).ordinal(2).build())
            .build();

    assertThat(Rotation.of(conference, OfficerRole.PRESIDENT).sessions())
        .extracting(OfficeHolding::session)
        .containsExactly(FIRST);
    assertThat(Rotation.of(conference, other, OfficerRole.PRESIDENT).sessions())
        .extracting(OfficeHolding::session)
        .containsExactly(second);
  }

  private static Conference.Builder conference(Officer... officers) {
    return Conference.builder()
        .id(ConferenceId.of("example-cop"))
        .addAllRulesOfProcedure(UntocRules.versions())
        .addSessions(
            Session.builder()
                .id(FIRST)
                .ordinal(1)
                .days(DateRange.of(LocalDate.of(2030, 6, 3), LocalDate.of(2030, 6, 7)))
                .build())
        .addOfficers(officers);
  }

  @Test
  void countsARapporteurWhoIsAVicePresidentInBothOffices() {
    RulesOfProcedure rules =
        RulesOfProcedure.builder()
            .id(RulesOfProcedureId.of("example-rop"))
            .bureau(
                BureauRule.builder()
                    .vicePresidents(Treaties.stipulated(9))
                    .rapporteurs(Treaties.stipulated(1))
                    .rapporteurIsVicePresident(true)
                    .addOtherOffices(
                        new OfficeRule(
                            "SUBSIDIARY_BODY_CHAIR", Treaties.stipulated(2), Optional.empty()))
                    .build())
            .build();
    Conference conference =
        conference(
                officer(FIRST, OfficerRole.VICE_PRESIDENT, "KEN"),
                officer(FIRST, OfficerRole.RAPPORTEUR, "SVK"),
                officer(FIRST, OfficerRole.VICE_PRESIDENT, "SVK"))
            .rulesOfProcedure(List.of(rules))
            .build();
    Bureau bureau = Bureau.of(conference, FIRST);
    Officer unknown = Officer.builder().session(FIRST).role(OfficerRole.RAPPORTEUR).build();
    Bureau withUnknown = Bureau.of(conference.toBuilder().addOfficers(unknown).build(), FIRST);

    assertThat(withUnknown.missing(OfficerRole.VICE_PRESIDENT)).hasValue(7);
    assertThat(bureau.missing(OfficerRole.VICE_PRESIDENT)).hasValue(7);
    assertThat(bureau.missing(OfficerRole.RAPPORTEUR)).hasValue(0);
    assertThat(bureau.missing(OfficerRole.SUBSIDIARY_BODY_CHAIR)).hasValue(2);
    assertThat(bureau.missing(new OfficerRole("TREASURER"))).isEmpty();
  }

  private static Officer officer(SessionId session, OfficerRole role, String state) {
    return Officer.builder().session(session).role(role).state(StateCode.of(state)).build();
  }
}
