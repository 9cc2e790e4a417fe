package org.unodc.cop.domain.validation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.rule.Reach;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Decides in which shares of a record a rule runs. */
final class AskedReach {
  /** The types whose values the shares for a reach own; those for the other reaches own all. */
  private static final ImmutableSetMultimap<Reach, Class<?>> OWNED =
      ImmutableSetMultimap.<Reach, Class<?>>builder()
          .putAll(Reach.STAKEHOLDERS, Stakeholder.class, SecretariatUnit.class)
          .put(Reach.ROOM, SideEvent.class)
          .put(Reach.PERSON, SideEvent.class)
          .putAll(Reach.DOCUMENT, Draft.class, Outcome.class, Session.class)
          .build();

  /** Standard rules about all entities that only judge those of the owned types. */
  private static final ImmutableSet<RuleId> STANDARD =
      StandardRules.list().stream().map(Rule::id).collect(toImmutableSet());

  private AskedReach() {}

  /**
   * {@return the reach that a rule declares, or the whole record if the shares for that reach do
   * not own values of its type}
   */
  static Reach of(Rule<?> rule) {
    return !OWNED.containsKey(rule.reach())
            || OWNED.containsEntry(rule.reach(), rule.appliesTo())
            || STANDARD.contains(rule.id())
        ? rule.reach()
        : Reach.RECORD;
  }
}
