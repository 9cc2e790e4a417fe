package org.unodc.cop.examples.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/** The ids in a value: the ids of the value and its parts, and the ids to which they refer. */
final class MentionedIds implements PartCollector {
  private final Map<EntityId, IdOwner> owners = new TreeMap<>(EntityId.BY_KIND);
  private final Set<EntityId> references = new TreeSet<>(EntityId.BY_KIND);
  private final StringBuilder pointer = new StringBuilder();

  private MentionedIds() {}

  static MentionedIds in(Object value) {
    MentionedIds ids = new MentionedIds();
    ids.visit(value);
    return ids;
  }

  /** {@return the first entity with each id} */
  Iterable<IdOwner> owners() {
    return owners.values();
  }

  /** {@return the ids to which the value refers, each once} */
  Iterable<EntityId> references() {
    return references;
  }

  @Override
  public PartCollector add(String accessor, Object part) {
    int length = pointer.length();
    pointer.append('/').append(accessor);
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (part instanceof List<?> list) {
      int listLength = pointer.length();
      for (int i = 0; i < list.size(); i++) {
        pointer.append('/').append(i);
        visit(list.get(i));
        pointer.setLength(listLength);
      }
    } else {
      visit(part);
    }
    pointer.setLength(length);
    return this;
  }

  private void visit(Object value) {
    if (value instanceof EntityId id) {
      references.add(id);
    } else if (value instanceof PartialList<?> list) {
      add("items", list.items());
    } else if (value instanceof Composite composite) {
      if (value instanceof Entity entity) {
        owners.putIfAbsent(entity.identity(), new IdOwner(entity, pointer + "/id"));
      }
      composite.parts(this);
    }
  }

  /**
   * An entity with the place of its id.
   *
   * @param entity the entity
   * @param pointer the place of its id in the value, as a JSON Pointer
   */
  record IdOwner(Entity entity, String pointer) {}
}
