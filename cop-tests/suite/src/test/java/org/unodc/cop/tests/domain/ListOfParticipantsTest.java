package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ParticipantCategory;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.reference.ReferenceRecords;

class ListOfParticipantsTest {
  private static final LocalDate DAY = LocalDate.of(2016, 10, 17);
  private static final SessionId COP8 = SessionId.of("untoc-cop8");
  private static final String NGO_WITHOUT_STATUS = "untoc-rop-2008-rule-17-2";

  @Test
  void groupsStatesByTheirStatusOnTheFirstDay() {
    // Japan became a party on 10 August 2017. Iran had signed and not ratified.
    ListOfParticipants list =
        ListOfParticipants.of(
            record(
                sent("irn", ReportedCount.exactly(4)),
                sent("jpn", ReportedCount.exactly(9)),
                sent("ita", ReportedCount.exactly(12)),
                sent("aut", ReportedCount.exactly(7)),
                sent("png", ReportedCount.exactly(1))),
            COP8,
            DAY);

    assertThat(list.asOf()).contains(LocalDate.of(2016, 10, 17));
    assertThat(senders(list, 0, ParticipantCategory.PARTY)).containsExactly("aut", "ita");
    assertThat(senders(list, 1, ParticipantCategory.SIGNATORY)).containsExactly("irn", "jpn");
    assertThat(senders(list, 2, ParticipantCategory.NON_SIGNATORY)).containsExactly("png");
    assertThat(list.sections()).hasSize(3);
    assertThat(list.sections().get(0).persons()).contains(CountInterval.exactly(19));
  }

  @Test
  void distinguishesSignatoriesFromAccedingStatesBeforeEntryIntoForce() {
    // Japan signed and accepted on 11 July 2017; Palau acceded on 13 May 2019 without signing.
    assertThat(categoryOn("2017-07-20", "jpn")).isEqualTo(ParticipantCategory.SIGNATORY);
    assertThat(categoryOn("2019-05-20", "plw")).isEqualTo(ParticipantCategory.NON_SIGNATORY);
    assertThat(categoryOn("2019-06-20", "plw")).isEqualTo(ParticipantCategory.PARTY);
  }

  @Test
  void hasNoStatusWithoutADay() {
    Conference conference =
        record(sent("aut", ReportedCount.exactly(7))).toBuilder()
            .addDelegations(
                Delegation.builder()
                    .session(SessionId.of("untoc-cop99"))
                    .participant(ParticipantId.of("aut"))
                    .build())
            .build();

    ListOfParticipants list = ListOfParticipants.of(conference, SessionId.of("untoc-cop99"), DAY);

    assertThat(senders(list, 0, ParticipantCategory.UNKNOWN_STATUS)).containsExactly("aut");
    assertThat(list.asOf()).isEmpty();
  }

  @Test
  void groupsObserversByTheRuleOfTheirParticipation() {
    Conference conference =
        record(delegation().stakeholder(StakeholderId.of("guests")).build()).toBuilder()
            .addStakeholders(
                Stakeholder.builder()
                    .id(StakeholderId.of("league"))
                    .name(LocalizedText.english("League"))
                    .build())
            .addAccreditations(accredited("league", AccreditationStepKind.ATTENDED))
            .addAccreditations(accredited("absent", AccreditationStepKind.REGISTERED))
            .build();

    ListOfParticipants list = ListOfParticipants.of(conference, COP8, DAY);

    assertThat(senders(list, 0, ParticipantCategory.OBSERVER)).containsExactly("league");
    assertThat(list.sections().get(0).basis().orElseThrow().id().value())
        .isEqualTo(NGO_WITHOUT_STATUS);
    assertThat(senders(list, 1, ParticipantCategory.OBSERVER)).containsExactly("guests");
    assertThat(list.sections().get(1).basis()).isEmpty();
    assertThat(list.sections()).hasSize(2);
  }

  @Test
  void groupsARefusedObserverUnderTheRuleThatAdmittedIt() {
    Accreditation admitted =
        accredited("league", AccreditationStepKind.ATTENDED).toBuilder()
            .basis(AccreditationBasisId.of("untoc-rop-2008-rule-16"))
            .build();
    Conference conference =
        record().toBuilder()
            .addAccreditations(accredited("league", AccreditationStepKind.REFUSED), admitted)
            .build();

    assertThat(ListOfParticipants.of(conference, COP8, DAY).sections())
        .extracting(section -> section.basis().orElseThrow().id().value())
        .containsExactly("untoc-rop-2008-rule-16");
  }

  @Test
  void namesOnlyPersonsWithANamingBasis() {
    Person ambassador = person("Ambassador A", new NamingBasis.OfficialCapacity());
    Person published =
        person("Author B", new NamingBasis.Published(Source.builder().link("urn:x").build()));
    Delegation delegation =
        delegation()
            .participant(ParticipantId.of("aut"))
            .addMembers(ambassador, published, person("C", new NamingBasis.NoBasis()))
            .addMembers(Person.builder().name("D").build())
            .build();

    Delegation inAnotherSource =
        delegation().participant(ParticipantId.of("aut")).addMembers(ambassador).build();

    ListedDelegation listed = section(delegation, inAnotherSource).delegations().get(0);

    assertThat(listed.named()).containsExactly(ambassador, published);
    assertThat(listed.unnamed()).isEqualTo(2);
    assertThat(listed.persons()).contains(new CountInterval(4, OptionalLong.empty()));
    assertThat(listed.toString()).doesNotContain("name=C", "name=D");
  }

  @Test
  void namesTheHeadOfADelegationFirst() {
    NamingBasis official = new NamingBasis.OfficialCapacity();
    Person head = person("Zoe, head of delegation", official);
    Person adviser = person("Abel, adviser", official);
    Delegation delegation =
        delegation().participant(ParticipantId.of("aut")).addMembers(head, adviser).build();
    Delegation inAnotherSource =
        delegation().participant(ParticipantId.of("aut")).addMembers(adviser, head).build();

    assertThat(section(delegation, inAnotherSource).delegations().get(0).named())
        .containsExactly(head, adviser);
  }

  @Test
  void namesNoPersonWhoseConsentHasEnded() {
    LocalDate end = LocalDate.of(2016, 11, 30);
    NamingBasis consent =
        new NamingBasis.Consent("the list", LocalDate.of(2016, 10, 1), Optional.of(end));
    Conference conference =
        record(
            delegation()
                .participant(ParticipantId.of("aut"))
                .addMembers(person("E", consent))
                .build());

    assertThat(namedOn(end, conference)).containsExactly("E");
    assertThat(namedOn(end.plusDays(1), conference)).isEmpty();
  }

  private static List<String> namedOn(LocalDate day, Conference conference) {
    return ListOfParticipants.of(conference, COP8, day).sections().stream()
        .flatMap(section -> section.delegations().stream())
        .flatMap(delegation -> delegation.named().stream())
        .map(Person::name)
        .toList();
  }

  @Test
  void addsUpCountsOnlyAsFarAsTheyAreKnown() {
    ParticipantSection bounded =
        section(sent("aut", ReportedCount.exactly(7)), sent("ita", ReportedCount.moreThan(2)));
    assertThat(bounded.persons()).contains(new CountInterval(10, OptionalLong.empty()));
    assertThat(section(sent("aut", ReportedCount.about(7))).persons()).isEmpty();
    ParticipantSection conflicting =
        section(sent("aut", ReportedCount.exactly(7)), sent("aut", ReportedCount.exactly(8)));
    assertThat(conflicting.delegations()).hasSize(1);
    assertThat(conflicting.persons()).isEmpty();
  }

  @Test
  void countsThosePresentAtAMeeting() {
    Conference untoc = ReferenceRecords.untoc();
    SessionId extra = SessionId.of("extra");
    Meeting meeting =
        Meeting.builder()
            .id(MeetingId.of("extra-1"))
            .partiesPresent(PartialList.complete(List.of(ParticipantId.of("aut"))))
            .build();
    Conference conference =
        untoc.toBuilder()
            .addSessions(Session.builder().id(extra).addMeetings(meeting).build())
            .build();

    assertThat(
            senders(
                ListOfParticipants.of(conference, extra, DAY),
                0,
                ParticipantCategory.UNKNOWN_STATUS))
        .containsExactly("aut");
    assertThat(ListOfParticipants.of(untoc, COP8, DAY).sections()).isEmpty();
  }

  private static ParticipantCategory categoryOn(String day, String participant) {
    LocalDate opening = LocalDate.parse(day);
    SessionId extra = SessionId.of("extra");
    Conference conference =
        ReferenceRecords.untoc().toBuilder()
            .addSessions(Session.builder().id(extra).days(DateRange.of(opening, opening)).build())
            .addDelegations(
                Delegation.builder()
                    .session(extra)
                    .participant(ParticipantId.of(participant))
                    .build())
            .build();
    return ListOfParticipants.of(conference, extra, DAY).sections().get(0).category();
  }

  private static List<String> senders(
      ListOfParticipants list, int index, ParticipantCategory category) {
    ParticipantSection section = list.sections().get(index);
    assertThat(section.category()).isEqualTo(category);
    return section.delegations().stream()
        .map(ListedDelegation::sender)
        .map(EntityId::value)
        .toList();
  }

  private static ParticipantSection section(Delegation... delegations) {
    return ListOfParticipants.of(record(delegations), COP8, DAY).sections().get(0);
  }

  private static Conference record(Delegation... delegations) {
    return ReferenceRecords.untoc().toBuilder().addDelegations(delegations).build();
  }

  private static Delegation sent(String participant, ReportedCount size) {
    return delegation().participant(ParticipantId.of(participant)).size(size).build();
  }

  private static Delegation.Builder delegation() {
    return Delegation.builder().session(COP8);
  }

  private static Accreditation accredited(String stakeholder, AccreditationStepKind step) {
    return Accreditation.builder()
        .stakeholder(StakeholderId.of(stakeholder))
        .session(COP8)
        .basis(AccreditationBasisId.of(NGO_WITHOUT_STATUS))
        .addSteps(AccreditationStep.builder().kind(step).build())
        .build();
  }

  private static Person person(String name, NamingBasis basis) {
    return Person.builder().name(name).basis(basis).build();
  }
}
