package org.unodc.cop.tests.domain;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.validation.Rulebook;

/** Small treaties with invented final clauses, and actions of participants. */
final class Treaties {
  static final ConventionId CONVENTION = new ConventionId("convention");
  static final ConventionId PROTOCOL = new ConventionId("protocol");

  private Treaties() {}

  /**
   * {@return a convention with these clauses: three instruments, 90 days, 30 days for later
   * parties, and 12 months of notice}
   */
  static Convention convention() {
    return Convention.builder()
        .id(CONVENTION)
        .title(LocalizedText.english("Convention on Examples"))
        .signature(
            SignatureClause.builder()
                .window(DateRange.of(day("2000-12-12"), day("2002-12-12")))
                .build())
        .entryIntoForce(threeInstruments())
        .withdrawal(
            WithdrawalClause.builder().noticeMonths(stipulated(12)).takesProtocols(true).build())
        .actionsKnownUntil(day("2020-12-31"))
        .build();
  }

  /** {@return the same convention with another clause on entry into force} */
  static Convention conventionWith(EntryIntoForceClause.Builder clause) {
    return convention().toBuilder().entryIntoForce(clause.build()).build();
  }

  static EntryIntoForceClause threeInstruments() {
    return EntryIntoForceClause.builder()
        .instruments(stipulated(3))
        .delayDays(stipulated(90))
        .laterPartyDelayDays(stipulated(30))
        .regionalOrganizationsCount(false)
        .build();
  }

  static Convention protocol() {
    return Convention.builder()
        .id(PROTOCOL)
        .parent(CONVENTION)
        .title(LocalizedText.english("Protocol on Examples"))
        .entryIntoForce(
            EntryIntoForceClause.builder()
                .instruments(stipulated(1))
                .delayDays(stipulated(90))
                .laterPartyDelayDays(stipulated(30))
                .notBeforeParent(true)
                .build())
        .actionsKnownUntil(day("2020-12-31"))
        .build();
  }

  /**
   * {@return the status of one of the two treaties; the participants are the EU and a union that
   * ended in 2005}
   */
  static TreatyStatus status(Convention convention, Actions actions) {
    return status(convention, List.of(convention(), protocol()), actions);
  }

  static TreatyStatus status(Convention convention, List<Convention> family, Actions actions) {
    Participant eu =
        new Participant.RegionalOrganization(
            participant("eu"), LocalizedText.english("European Union"), ImmutableList.of());
    return status(
        convention,
        family,
        List.of(eu, formerState("union", Optional.of(day("2005-12-31")))),
        actions);
  }

  static TreatyStatus status(
      Convention convention,
      List<Convention> family,
      List<Participant> participants,
      Actions actions) {
    return TreatyStatus.of(convention, family, participants, actions.listed);
  }

  static ParticipantStatus statusOn(TreatyStatus status, String participant, String day) {
    return status.statusOf(participant(participant), day(day));
  }

  /**
   * {@return how many findings a rule has in a record of this treaty and these actions, on 1
   * November 2024}
   */
  static int findings(RuleId rule, Convention treaty, Actions actions) {
    Conference record =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .addConventions(treaty)
            .addAllTreatyActions(actions.listed)
            .build();
    return Rulebook.standard()
        .validate(record, day("2024-11-01"), ValidationProfile.full())
        .findingsOf(rule)
        .size();
  }

  static Participant formerState(String id, Optional<LocalDate> ended) {
    return new Participant.FormerState(
        participant(id), LocalizedText.english("Union of Examples"), ended, ImmutableList.of());
  }

  static TreatyAction toProtocol(String participant, String date) {
    return Actions.action(participant, TreatyActionKind.RATIFICATION)
        .instrument(PROTOCOL)
        .date(day(date))
        .build();
  }

  static Actions actions() {
    return new Actions();
  }

  static ParticipantId participant(String id) {
    return new ParticipantId(id);
  }

  static StipulatedNumber stipulated(int number) {
    return new StipulatedNumber(number, Optional.empty());
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** A list of actions that is built line by line. */
  static final class Actions {
    private final List<TreatyAction> listed = new ArrayList<>();

    Actions add(String participant, TreatyActionKind kind, String date) {
      return add(action(participant, kind).date(day(date)).build());
    }

    Actions add(String participant, TreatyActionKind kind, String date, String effective) {
      return add(action(participant, kind).date(day(date)).effectiveDate(day(effective)).build());
    }

    /** Adds ratifications, each as the participant and the day, such as "aut 2003-05-01". */
    Actions ratifications(String... lines) {
      for (String line : lines) {
        List<String> parts = Splitter.on(' ').splitToList(line);
        add(parts.get(0), TreatyActionKind.RATIFICATION, parts.get(1));
      }
      return this;
    }

    Actions undated(String participant, TreatyActionKind kind) {
      return add(action(participant, kind).build());
    }

    Actions add(TreatyAction action) {
      listed.add(action);
      return this;
    }

    Actions copy() {
      Actions copy = new Actions();
      copy.listed.addAll(listed);
      return copy;
    }

    List<TreatyAction> listed() {
      return listed;
    }

    /** Adds the three instruments of 2003 that bring the convention into force on 2003-09-29. */
    Actions threeInstruments() {
      return add("aut", TreatyActionKind.RATIFICATION, "2003-05-01")
          .add("bra", TreatyActionKind.ACCEPTANCE, "2003-06-01")
          .add("arm", TreatyActionKind.ACCESSION, "2003-07-01");
    }

    static TreatyAction.Builder action(String participant, TreatyActionKind kind) {
      return TreatyAction.builder()
          .participant(participant(participant))
          .instrument(CONVENTION)
          .kind(kind);
    }
  }
}
