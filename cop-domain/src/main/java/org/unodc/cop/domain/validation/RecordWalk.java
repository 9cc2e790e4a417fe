package org.unodc.cop.domain.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/** Visits every part of a record, parents before children, in the order of the record. */
final class RecordWalk implements PartCollector {
  private final RecordTree tree = new RecordTree();
  private final Map<Class<?>, ClassPositions> classes = new LinkedHashMap<>();
  private int parent = RecordTree.NO_PARENT;

  private RecordWalk() {}

  /** {@return the finished walk over a conference} */
  static RecordWalk over(Conference conference) {
    RecordWalk walk = new RecordWalk();
    walk.visit(conference, "", RecordTree.NO_INDEX);
    return walk;
  }

  /** {@return all values} */
  RecordTree tree() {
    return tree;
  }

  /** {@return the positions of the values by their classes, in the order of the first values} */
  Collection<ClassPositions> classes() {
    return classes.values();
  }

  @Override
  public PartCollector add(String accessor, Object part) {
    if (part instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        add(accessor, optional.get());
      }
    } else if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), accessor, i);
      }
    } else {
      visit(part, accessor, RecordTree.NO_INDEX);
    }
    return this;
  }

  private void visit(Object value, String accessor, int index) {
    int position = tree.add(value, parent, accessor, index);
    classes.computeIfAbsent(value.getClass(), ClassPositions::new).add(position);
    int above = parent;
    parent = position;
    if (value instanceof Composite composite) {
      composite.parts(this);
    } else if (value instanceof PartialList<?> listed) {
      add("items", listed.items());
    }
    parent = above;
  }
}
