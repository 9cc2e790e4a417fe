package org.unodc.cop.domain.walk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/** Searches the parts of a value for the first entity with an id. */
public final class EntitySearch implements PartCollector {
  private final EntityId id;
  private @Nullable Entity found;

  private EntitySearch(EntityId id) {
    this.id = id;
  }

  /** {@return the first entity with this id: the value itself or one of its parts} */
  public static Optional<Entity> first(Entity value, EntityId id) {
    EntitySearch search = new EntitySearch(id);
    search.visit(value);
    return Optional.ofNullable(search.found);
  }

  @Override
  public PartCollector add(String accessor, Object part) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (part instanceof List<?> list) {
      list.forEach(this::visit);
    } else {
      visit(part);
    }
    return this;
  }

  private void visit(Object value) {
    if (found != null) {
      return;
    }
    if (value instanceof Entity entity && entity.identity().equals(id)) {
      found = entity;
    } else if (value instanceof Composite composite) {
      composite.parts(this);
    } else if (value instanceof PartialList<?> list) {
      list.items().forEach(this::visit);
    }
  }
}
