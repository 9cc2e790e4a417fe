package org.unodc.cop.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/** Visits every part of a record, parents before children, in the order of the record. */
final class RecordWalk implements PartCollector {
  private final List<RecordNode> visited = new ArrayList<>();
  private RecordNode parent;

  private RecordWalk(RecordNode root) {
    this.parent = root;
  }

  /** {@return the nodes of all values of a conference, the conference first} */
  static List<RecordNode> over(Conference conference) {
    RecordNode root = RecordNode.root(conference, 0);
    RecordWalk walk = new RecordWalk(root);
    walk.visited.add(root);
    conference.parts(walk);
    return walk.visited;
  }

  @Override
  public PartCollector add(String accessor, Object part) {
    if (part instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        add(accessor, optional.get());
      }
    } else if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(parent.element(accessor, i, list.get(i), visited.size()));
      }
    } else {
      visit(parent.part(accessor, part, visited.size()));
    }
    return this;
  }

  private void visit(RecordNode node) {
    visited.add(node);
    RecordNode above = parent;
    parent = node;
    if (node.value() instanceof Composite composite) {
      composite.parts(this);
    } else if (node.value() instanceof PartialList<?> listed) {
      add("items", listed.items());
    }
    parent = above;
  }
}
