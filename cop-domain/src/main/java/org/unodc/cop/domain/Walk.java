package org.unodc.cop.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.quantity.Listed;

/** Visits every part of a record, parents before children, in the order of the record. */
final class Walk implements Parts {
  private final List<Node> visited = new ArrayList<>();
  private Node parent;

  private Walk(Node root) {
    this.parent = root;
  }

  /** {@return the nodes of all values of a conference, the conference first} */
  static List<Node> over(Conference conference) {
    Node root = Node.root(conference, 0);
    Walk walk = new Walk(root);
    walk.visited.add(root);
    conference.parts(walk);
    return walk.visited;
  }

  @Override
  public Parts add(String accessor, Object part) {
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

  private void visit(Node node) {
    visited.add(node);
    Node above = parent;
    parent = node;
    if (node.value() instanceof Composite composite) {
      composite.parts(this);
    } else if (node.value() instanceof Listed<?> listed) {
      add("items", listed.items());
    }
    parent = above;
  }
}
