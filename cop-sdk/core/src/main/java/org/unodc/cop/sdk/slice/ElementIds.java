package org.unodc.cop.sdk.slice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/**
 * The ids in an element of a record.
 *
 * @param own the ids of the element and of the entities in it
 * @param named the ids that it names, each once, in the order of the element
 */
record ElementIds(ImmutableSet<EntityId> own, ImmutableSet<EntityId> named) {
  ElementIds {
    requireNonNull(own, "own");
    requireNonNull(named, "named");
  }

  /** {@return the ids in an element of one of the lists of a record} */
  static ElementIds of(Object element) {
    Collector ids = new Collector();
    ids.visit(element);
    return new ElementIds(ids.own.build(), ids.named.build());
  }

  /** Collects the ids in a value. */
  private static final class Collector implements PartCollector {
    private final ImmutableSet.Builder<EntityId> own = ImmutableSet.builder();
    private final ImmutableSet.Builder<EntityId> named = ImmutableSet.builder();

    @Override
    public PartCollector add(String accessor, Object part) {
      visit(part);
      return this;
    }

    private void visit(Object value) {
      if (value instanceof EntityId id) {
        named.add(id);
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(this::visit);
      } else if (value instanceof List<?> list) {
        list.forEach(this::visit);
      } else if (value instanceof PartialList<?> list) {
        list.items().forEach(this::visit);
      } else if (value instanceof Composite composite) {
        if (value instanceof Entity entity) {
          own.add(entity.identity());
        }
        composite.parts(this);
      }
    }
  }
}
