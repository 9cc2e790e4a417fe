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

/** Which ids a value mentions: those that it and its parts bear, and those that it refers to. */
final class MentionedIds implements PartCollector {
  private final Map<EntityId, Bearer> bearers = new TreeMap<>(EntityId.BY_KIND);
  private final Set<EntityId> referredTo = new TreeSet<>(EntityId.BY_KIND);
  private final StringBuilder pointer = new StringBuilder();

  private MentionedIds() {}

  static MentionedIds in(Object value) {
    MentionedIds mentions = new MentionedIds();
    mentions.visit(value);
    return mentions;
  }

  /** {@return the first that bears each id} */
  Iterable<Bearer> bearers() {
    return bearers.values();
  }

  /** {@return the ids that are referred to, each once} */
  Iterable<EntityId> referredTo() {
    return referredTo;
  }

  @Override
  public PartCollector add(String accessor, Object part) {
    int length = pointer.length();
    pointer.append('/').append(accessor);
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (part instanceof List<?> list) {
      int within = pointer.length();
      for (int i = 0; i < list.size(); i++) {
        pointer.append('/').append(i);
        visit(list.get(i));
        pointer.setLength(within);
      }
    } else {
      visit(part);
    }
    pointer.setLength(length);
    return this;
  }

  private void visit(Object value) {
    if (value instanceof EntityId id) {
      referredTo.add(id);
    } else if (value instanceof PartialList<?> listed) {
      add("items", listed.items());
    } else if (value instanceof Composite composite) {
      if (value instanceof Entity entity) {
        bearers.putIfAbsent(entity.identity(), new Bearer(entity, pointer + "/id"));
      }
      composite.parts(this);
    }
  }

  /**
   * Something that bears an id.
   *
   * @param entity the thing
   * @param pointer where its id stands, as a JSON Pointer
   */
  record Bearer(Entity entity, String pointer) {}
}
