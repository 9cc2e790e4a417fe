package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Rules about the larger bodies to which stakeholders and units of the secretariat belong. */
public final class BelongingRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("reference.bodies-form-no-circle", Entity.class)
              .asCaseOf("reference.nothing-belongs-to-itself")
              .reading(Scope.STAKEHOLDERS)
              .among(Stakeholder.class, SecretariatUnit.class)
              .when(entity -> !largerBodies(entity).isEmpty())
              .check(
                  (entity, record, findings) ->
                      Optional.ofNullable(Circles.of(record).closedBy.get(entity.identity()))
                          .ifPresent(
                              larger ->
                                  findings.add(
                                      Place.of(
                                          entity instanceof Stakeholder ? "memberOf" : "partOf"),
                                      record.label(larger)))));

  private BelongingRules() {}

  private static ImmutableList<EntityId> largerBodies(Entity entity) {
    if (entity instanceof Stakeholder stakeholder) {
      return ImmutableList.copyOf(stakeholder.memberOf());
    }
    return entity instanceof SecretariatUnit unit
        ? unit.partOf().stream().collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** The references that close a circle, found by one walk from each body to the larger ones. */
  private static final class Circles {
    private final Map<EntityId, EntityId> closedBy = new TreeMap<>(EntityId.BY_KIND);
    private final Map<EntityId, ImmutableList<EntityId>> larger = new TreeMap<>(EntityId.BY_KIND);
    private final Set<EntityId> done = new TreeSet<>(EntityId.BY_KIND);

    private Circles(RecordView record) {
      record
          .all(Stakeholder.class)
          .forEach(body -> larger.putIfAbsent(body.id(), largerBodies(body)));
      record
          .all(SecretariatUnit.class)
          .forEach(unit -> larger.putIfAbsent(unit.id(), largerBodies(unit)));
      larger.keySet().forEach(this::walk);
    }

    static Circles of(RecordView record) {
      return record.computedOnce(Circles.class, () -> new Circles(record));
    }

    private void walk(EntityId start) {
      Deque<Step> path = new ArrayDeque<>();
      Set<EntityId> onPath = new TreeSet<>(EntityId.BY_KIND);
      enter(start, path, onPath);
      while (!path.isEmpty()) {
        Step step = path.peek();
        if (!step.larger().hasNext()) {
          onPath.remove(path.pop().body());
          continue;
        }
        EntityId next = step.larger().next();
        if (onPath.contains(next)) {
          closedBy.putIfAbsent(step.body(), next);
        } else {
          enter(next, path, onPath);
        }
      }
    }

    private void enter(EntityId body, Deque<Step> path, Set<EntityId> onPath) {
      if (done.add(body)) {
        onPath.add(body);
        path.push(new Step(body, larger.getOrDefault(body, ImmutableList.of()).iterator()));
      }
    }
  }

  /** A body on the way, and the larger bodies that are still to be visited. */
  private record Step(EntityId body, Iterator<EntityId> larger) {}
}
