package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.youth.Recommendation;

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
          .among(
              PartialList.class,
              Meeting.class,
              SideEvent.class,
              Stakeholder.class,
              Recommendation.class)
          .when(value -> !lists(value).isEmpty())
          .check(
              (value, record, findings) ->
                  lists(value)
                      .forEach((place, list) -> checkRepeats(place, list, record, findings)));

  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(RESOLVES, IDS_ARE_UNIQUE, IS_NOT_AN_ORPHAN, LISTS_NAME_A_THING_ONCE);

  private ReferenceRules() {}

  /** {@return the lists of ids in a value, by their places} */
  private static Map<Place, List<?>> lists(Object value) {
    Map<Place, List<?>> lists = new LinkedHashMap<>();
    if (value instanceof PartialList<?> list) {
      addIfOfIds(Place.of("items"), list.items(), lists);
    } else if (value instanceof Composite composite) {
      composite.parts(new ListCollector(lists));
    }
    return lists;
  }

  private static void addIfOfIds(Place place, List<?> list, Map<Place, List<?>> lists) {
    if (list.stream().anyMatch(EntityId.class::isInstance)) {
      lists.put(place, list);
    }
  }

  private static void checkRepeats(
      Place place, List<?> list, RecordView record, FindingCollector findings) {
    Set<EntityId> named = new TreeSet<>(EntityId.BY_KIND);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof EntityId id && !named.add(id)) {
        findings.add(place.at(i), record.label(id));
      }
    }
  }

  private record ListCollector(Map<Place, List<?>> lists) implements PartCollector {
    @Override
    public PartCollector add(String accessor, Object part) {
      if (part instanceof List<?> list) {
        addIfOfIds(Place.of(accessor), list, lists);
      }
      return this;
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
