package org.unodc.cop.sdk.yaml;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.sdk.problem.Position;

/** Collects the comments of a document, each with the place in the data at which it stands. */
final class CommentCollector {
  private final List<PlacedComment> comments = new ArrayList<>();
  private final List<YamlComment> pending = new ArrayList<>();
  private String lastPointer = "";
  private int lastLine;
  private boolean isBegun;

  /** How a comment stands at a value. */
  enum Placement {
    /** In a line of its own before the value. */
    BEFORE,
    /** At the end of the first line of the value. */
    TRAILING,
    /** In a line of its own after the value. */
    AFTER
  }

  /**
   * A comment at a place.
   *
   * @param pointer the member or element at which the comment stands; empty for the whole document
   */
  record PlacedComment(YamlComment comment, String pointer, Placement placement) {}

  /** Adds a comment that stands after the last node and before the next one. */
  void add(Position position, String text, boolean isAloneInLine) {
    YamlComment comment = new YamlComment(position, text);
    if (!isAloneInLine && lastLine == position.line()) {
      comments.add(new PlacedComment(comment, lastPointer, Placement.TRAILING));
    } else {
      pending.add(comment);
    }
  }

  /** Adds a comment in the first line of a text in lines. */
  void addInHeader(Position position, String text, String pointer) {
    comments.add(new PlacedComment(new YamlComment(position, text), pointer, Placement.TRAILING));
  }

  /**
   * Continues at a node.
   *
   * @param column the column of the mapping or sequence that has the node; a comment before it that
   *     is indented deeper belongs to what was before
   * @param line the line in which the node ends; 0 if no comment can follow it in this line
   */
  void at(String pointer, int column, int line) {
    for (YamlComment comment : pending) {
      if (!isBegun) {
        comments.add(new PlacedComment(comment, "", Placement.BEFORE));
      } else if (comment.position().column() > column) {
        comments.add(new PlacedComment(comment, lastPointer, Placement.AFTER));
      } else {
        comments.add(new PlacedComment(comment, pointer, Placement.BEFORE));
      }
    }
    pending.clear();
    isBegun = true;
    lastPointer = pointer;
    lastLine = line;
  }

  /** {@return the number of comments} */
  int size() {
    return comments.size() + pending.size();
  }

  /** {@return all comments} */
  ImmutableList<PlacedComment> all() {
    ImmutableList.Builder<PlacedComment> all = ImmutableList.builder();
    all.addAll(comments);
    for (YamlComment comment : pending) {
      String pointer = comment.position().column() > 1 ? lastPointer : "";
      all.add(new PlacedComment(comment, pointer, Placement.AFTER));
    }
    return all.build();
  }
}
