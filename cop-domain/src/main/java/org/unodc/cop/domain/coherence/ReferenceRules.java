package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Rules about ids and references to them, for every type of entity. */
final class ReferenceRules {
  private static final Rule<EntityId> RESOLVES =
      Rule.of("reference.resolves", Severity.ERROR, EntityId.class)
          .check(
              (id, record, findings) -> {
                if (!ReferenceCheck.resolves(id, record)) {
                  findings.add(Place.here(), new EntityLabel(id, Optional.empty()));
                }
              });

  private static final Rule<Entity> IDS_ARE_UNIQUE =
      Rule.of("reference.ids-are-unique", Severity.ERROR, Entity.class)
          .check(
              (entity, record, findings) -> {
                if (ReferenceCheck.repeatsAnId(entity, record)) {
                  findings.add(Place.of("id"));
                }
              });

  private static final Rule<Entity> IS_NOT_AN_ORPHAN =
      Rule.of("reference.is-not-an-orphan", Severity.NOTICE, Entity.class)
          .when(ReferenceRules::needsReferences)
          .check(
              (entity, record, findings) -> {
                if (!ReferenceCheck.isReferredTo(entity, record)) {
                  findings.add(Place.here());
                }
              });

  private static final Rule<Object> LISTS_NAME_A_THING_ONCE =
      Rule.of("reference.lists-name-a-thing-once", Severity.WARNING, Object.class)
          .among(PartialList.class)
          .when(
              value ->
                  value instanceof PartialList<?> list
                      && list.items().stream().anyMatch(EntityId.class::isInstance))
          .check(
              (value, record, findings) -> {
                if (value instanceof PartialList<?> list) {
                  checkRepeats(list, record, findings);
                }
              });

  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(RESOLVES, IDS_ARE_UNIQUE, IS_NOT_AN_ORPHAN, LISTS_NAME_A_THING_ONCE);

  private ReferenceRules() {}

  private static void checkRepeats(
      PartialList<?> list, RecordView record, FindingCollector findings) {
    Set<EntityId> named = new TreeSet<>(EntityId.BY_KIND);
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof EntityId id && !named.add(id)) {
        findings.add(Place.of("items").at(i), record.label(id));
      }
    }
  }

  /**
   * {@return whether other values of the record are expected to refer to an entity: only to a
   * participant, a unit of the secretariat or a stakeholder}
   */
  private static boolean needsReferences(Entity entity) {
    return entity instanceof Participant
        || entity instanceof SecretariatUnit
        || entity instanceof Stakeholder;
  }
}
