package org.unodc.cop.sdk.slice;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;

/** Which elements of a record have an id, and which name it. */
final class NamedElements {
  private final ListMultimap<EntityId, ListedElement> withId = ArrayListMultimap.create();
  private final ListMultimap<EntityId, ListedElement> naming = ArrayListMultimap.create();

  NamedElements(List<ListedElement> elements) {
    for (ListedElement element : elements) {
      element.ids().own().forEach(id -> withId.put(id, element));
      element.ids().named().forEach(id -> naming.put(id, element));
    }
  }

  /** {@return the elements with an id; more than one if the record repeats it} */
  List<ListedElement> with(EntityId id) {
    return withId.get(id);
  }

  /**
   * {@return the positions of some elements and of all elements that rules may read to judge them:
   * elements that they name, elements that name them, elements with the same ids, and the elements
   * that these name}
   */
  BitSet around(List<ListedElement> elements) {
    BitSet held = new BitSet();
    elements.forEach(element -> held.set(element.position()));
    List<ListedElement> found = new ArrayList<>();
    for (ListedElement element : elements) {
      addNamed(element, held, found);
      for (EntityId id : element.ids().own()) {
        add(withId.get(id), held, found);
        add(namingForRules(id), held, found);
      }
    }
    List<ListedElement> next = new ArrayList<>();
    found.forEach(element -> addNamed(element, held, next));
    return held;
  }

  private void addNamed(ListedElement element, BitSet held, List<ListedElement> found) {
    for (EntityId id : element.ids().named()) {
      // Every slice has a header of every session.
      if (!(id instanceof SessionId)) {
        add(withId.get(id), held, found);
      }
    }
  }

  /**
   * {@return the elements that name an id and that a rule may read; for a body at most one, because
   * rules read only whether an element names it}
   */
  private List<ListedElement> namingForRules(EntityId id) {
    List<ListedElement> all = naming.get(id);
    if (id instanceof ParticipantId
        || id instanceof SecretariatUnitId
        || id instanceof StakeholderId) {
      return all.subList(0, Math.min(1, all.size()));
    }
    return id instanceof SessionId ? List.of() : all;
  }

  private static void add(List<ListedElement> more, BitSet held, List<ListedElement> found) {
    for (ListedElement element : more) {
      if (!held.get(element.position())) {
        held.set(element.position());
        found.add(element);
      }
    }
  }
}
