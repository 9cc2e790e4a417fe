package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold between a regional organization and the members that the record names. */
final class OrganizationRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "party.regional-organization-joins-with-or-after-a-member",
                  Severity.NOTICE,
                  TreatyAction.class)
              .when(
                  (action, record) ->
                      (action.kind().isSignature() || action.kind().bindsParticipant())
                          && action.date().isPresent()
                          && isDecided(action, record))
              .check(OrganizationRules::checkMembers));

  private OrganizationRules() {}

  private static boolean isDecided(TreatyAction action, RecordView record) {
    MemberActions members = MemberActions.of(record);
    return members.areNamedFor(action)
        && (members.haveDoneLikewise(action)
            || (!members.mayHaveDoneLikewise(action) && isKnown(action, record)));
  }

  private static boolean isKnown(TreatyAction action, RecordView record) {
    LocalDate day = action.date().orElseThrow();
    return record
        .find(Convention.class, action.instrument())
        .flatMap(Convention::actionsKnownUntil)
        .filter(last -> !day.isAfter(last))
        .isPresent();
  }

  private static void checkMembers(TreatyAction action, RecordView record, Faults faults) {
    if (!MemberActions.of(record).haveDoneLikewise(action)) {
      new ActionFaults(action, record, faults)
          .addCiting(
              Optional.empty(), Place.of("date"), action.date().orElseThrow(), action.kind());
    }
  }
}
