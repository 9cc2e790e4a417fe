package org.unodc.cop.domain.rules.delegation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.stakeholder.Delegation;

/** Rules that report credentials and delegations that a record has more than once. */
public final class RepeatedEntryRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("delegation.credentials-are-recorded-once", Conference.class)
              .asCaseOf("delegation.entries-are-recorded-once")
              .reading(Scope.SESSION)
              .when(conference -> !conference.credentials().isEmpty())
              .check(RepeatedEntryRules::checkCredentials),
          Rule.warning("delegation.is-recorded-once", Conference.class)
              .asCaseOf("delegation.entries-are-recorded-once")
              .reading(Scope.SESSION)
              .when(conference -> !conference.delegations().isEmpty())
              .check(RepeatedEntryRules::checkDelegations));

  private RepeatedEntryRules() {}

  private static void checkCredentials(
      Conference conference, RecordView record, FindingCollector findings) {
    check(
        conference.credentials(),
        Credential::session,
        Credential::participant,
        (index, credential) ->
            findings.add(
                Place.of("credentials").at(index),
                record.label(credential.participant()),
                record.label(credential.session())));
  }

  private static void checkDelegations(
      Conference conference, RecordView record, FindingCollector findings) {
    check(
        conference.delegations(),
        Delegation::session,
        DelegationRules::senderOf,
        (index, delegation) ->
            findings.add(
                Place.of("delegations").at(index),
                record.label(DelegationRules.senderOf(delegation)),
                record.label(delegation.session())));
  }

  private static <T> void check(
      List<T> entries,
      Function<T, SessionId> session,
      Function<T, EntityId> sender,
      BiConsumer<Integer, T> report) {
    Map<SessionId, Set<EntityId>> seen = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      T entry = entries.get(i);
      if (!seen.computeIfAbsent(session.apply(entry), id -> new TreeSet<>(EntityId.BY_KIND))
          .add(sender.apply(entry))) {
        report.accept(i, entry);
      }
    }
  }
}
