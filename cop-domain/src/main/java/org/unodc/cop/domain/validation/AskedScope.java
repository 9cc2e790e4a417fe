package org.unodc.cop.domain.validation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** The scope by which the shares of a record are asked a rule. */
final class AskedScope {
  /** The types whose values the shares for a scope own; those for the other scopes own all. */
  private static final ImmutableSetMultimap<Scope, Class<?>> OWNED =
      ImmutableSetMultimap.<Scope, Class<?>>builder()
          .putAll(Scope.STAKEHOLDERS, Stakeholder.class, SecretariatUnit.class)
          .put(Scope.ROOM, SideEvent.class)
          .put(Scope.PERSON, SideEvent.class)
          .putAll(Scope.DOCUMENT, Draft.class, Outcome.class, Session.class)
          .build();

  /** Standard rules about all entities that only judge those of the owned types. */
  private static final ImmutableSet<RuleId> STANDARD =
      StandardRules.list().stream().map(Rule::id).collect(toImmutableSet());

  private AskedScope() {}

  /**
   * {@return the scope that a rule says, or that of the whole record if no share for the scope has
   * the values of its type}
   */
  static Scope of(Rule<?> rule) {
    return !OWNED.containsKey(rule.scope())
            || OWNED.containsEntry(rule.scope(), rule.appliesTo())
            || STANDARD.contains(rule.id())
        ? rule.scope()
        : Scope.RECORD;
  }
}
