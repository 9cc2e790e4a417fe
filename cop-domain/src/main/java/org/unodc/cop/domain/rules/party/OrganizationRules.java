package org.unodc.cop.domain.rules.party;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about regional organizations and the members that the record names. */
public final class OrganizationRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice(
                  "party.regional-organization-joins-with-or-after-a-member", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      (action.kind().isSignature() || action.kind().bindsParticipant())
                          && action.date().isPresent()
                          && isDecided(action, record))
              .check(OrganizationRules::checkMembers),
          Rule.error("party.members-agree-with-memberships", Participant.class)
              .asCaseOf("convention.descriptions-agree")
              .reading(Scope.VALUE)
              .when(
                  participant ->
                      participant instanceof RegionalOrganization organization
                          && !organization.members().isEmpty()
                          && !organization.memberships().isEmpty())
              .check(OrganizationRules::checkMemberships),
          Rule.warning(
                  "party.regional-organization-leaves-with-its-last-member", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> action.kind().bindsParticipant())
              .given(OrganizationRules::treatyLeftTogether, OrganizationRules::checkOrganization),
          Rule.warning("party.memberships-fit-together", Participant.class)
              .reading(Scope.VALUE)
              .when(
                  participant ->
                      participant instanceof RegionalOrganization organization
                          && !(organization.members().isEmpty()
                              && organization.memberships().isEmpty()))
              .check(OrganizationRules::checkPeriods));

  private OrganizationRules() {}

  private static boolean isDecided(TreatyAction action, RecordView record) {
    MemberActions members = MemberActions.of(record);
    return members.areNamedFor(action)
        && (members.haveDoneLikewise(action)
            || (!members.mayHaveDoneLikewise(action) && isKnown(action, record)));
  }

  private static boolean isKnown(TreatyAction action, RecordView record) {
    LocalDate day = action.date().orElseThrow();
    return TreatyInRecord.of(action, record).filter(treaty -> treaty.isKnownOn(day)).isPresent();
  }

  private static void checkMembers(
      TreatyAction action, RecordView record, FindingCollector findings) {
    if (!MemberActions.of(record).haveDoneLikewise(action)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              Optional.empty(), Place.of("date"), action.date().orElseThrow(), action.kind());
    }
  }

  /**
   * {@return the treaty, if an organization leaves it with its members and it is known whether all
   * members that the record names have left}
   */
  private static Optional<TreatyInRecord> treatyLeftTogether(
      TreatyAction action, RecordView record) {
    return TreatyInRecord.of(action, record)
        .filter(
            treaty ->
                treaty
                    .treaty()
                    .withdrawal()
                    .flatMap(WithdrawalClause::organizationLeavesWithItsMembers)
                    .orElse(false))
        .filter(treaty -> haveAllLeft(action, treaty, record) != Answer.UNKNOWN);
  }

  private static void checkOrganization(
      TreatyAction action, TreatyInRecord treaty, RecordView record, FindingCollector findings) {
    LocalDate day = day(treaty, record).orElseThrow();
    boolean isParty =
        treaty.status().statusOf(action.participant(), day) == ParticipantStatus.PARTY;
    if (isParty && haveAllLeft(action, treaty, record) == Answer.YES) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              treaty.treaty().withdrawal().flatMap(WithdrawalClause::citation), Place.here(), day);
    }
  }

  /** {@return whether the denunciations of all members that the record names have taken effect} */
  private static Answer haveAllLeft(TreatyAction action, TreatyInRecord treaty, RecordView record) {
    return day(treaty, record)
        .map(
            day ->
                OrganizationMembers.towards(treaty.treaty(), day, record)
                    .haveAllLeft(action.participant()))
        .orElse(Answer.UNKNOWN);
  }

  /**
   * {@return the day of validation, or the last day for which the actions are known if that day is
   * earlier; empty if the record does not state that day}
   */
  private static Optional<LocalDate> day(TreatyInRecord treaty, RecordView record) {
    return treaty
        .treaty()
        .actionsKnownUntil()
        .map(last -> last.isBefore(record.day()) ? last : record.day());
  }

  private static void checkPeriods(
      Participant participant, RecordView record, FindingCollector findings) {
    RegionalOrganization organization = (RegionalOrganization) participant;
    Set<StateCode> listed = new HashSet<>();
    for (int i = 0; i < organization.members().size(); i++) {
      if (!listed.add(organization.members().get(i))) {
        findings.add(Place.of("members").at(i), organization.members().get(i), "listed");
      }
    }
    Map<StateCode, LocalDate> lastDays = new HashMap<>();
    IntStream.range(0, organization.memberships().size())
        .boxed()
        .sorted(Comparator.comparing(i -> certainStart(organization.memberships().get(i))))
        .forEach(
            i -> {
              Membership membership = organization.memberships().get(i);
              LocalDate start = certainStart(membership);
              LocalDate end = membership.until().orElse(LocalDate.MAX);
              LocalDate before = lastDays.getOrDefault(membership.state(), LocalDate.MIN);
              boolean isLate =
                  membership.from().isPresent()
                      && organization.ended().filter(start::isAfter).isPresent();
              if (!before.isBefore(start) || isLate) {
                findings.add(
                    Place.of("memberships").at(i), membership.state(), isLate ? "late" : "overlap");
              }
              lastDays.merge(membership.state(), end, Comparators::max);
            });
  }

  /** {@return the first day on which the State was a member for certain} */
  private static LocalDate certainStart(Membership membership) {
    return membership.from().or(membership::until).orElse(LocalDate.MAX);
  }

  /**
   * Reports a State in only one of the two lists. A State that has left may be missing from the
   * list without days.
   */
  private static void checkMemberships(
      Participant participant, RecordView record, FindingCollector findings) {
    RegionalOrganization organization = (RegionalOrganization) participant;
    Set<StateCode> listed = ImmutableSet.copyOf(organization.members());
    Set<StateCode> dated = new HashSet<>();
    for (int i = 0; i < organization.memberships().size(); i++) {
      Membership membership = organization.memberships().get(i);
      dated.add(membership.state());
      if (membership.until().isEmpty() && !listed.contains(membership.state())) {
        findings.add(Place.of("memberships").at(i).at("state"), membership.state(), "dated");
      }
    }
    for (int i = 0; i < organization.members().size(); i++) {
      StateCode state = organization.members().get(i);
      if (!dated.contains(state)) {
        findings.add(Place.of("members").at(i), state, "undated");
      }
    }
  }
}
