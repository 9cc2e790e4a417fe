package org.unodc.cop.tests.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * The places of the values in a document, as far as brackets and quotation marks show them. The
 * document may be broken: nothing is checked.
 */
final class JsonOutline {
  private final List<Part> parts = new ArrayList<>();
  private final byte[] json;

  private JsonOutline(byte[] json) {
    this.json = json;
  }

  /** The kinds of values. */
  enum Kind {
    OBJECT,
    LIST,
    TEXT,
    WORD
  }

  /**
   * A value.
   *
   * @param begin the offset of its name, or of the value if it has no name
   * @param value the offset of the value
   * @param end the offset after the value
   * @param parent the number of the value that contains it; -1 for the document
   */
  record Part(Kind kind, int begin, int value, int end, int parent) {
    boolean isMember() {
      return begin < value;
    }
  }

  /** {@return the outline of a document} */
  static JsonOutline of(byte[] json) {
    JsonOutline outline = new JsonOutline(json);
    outline.scan();
    return outline;
  }

  private void scan() {
    Deque<Integer> open = new ArrayDeque<>();
    int name = -1;
    for (int at = 0; at < json.length; ) {
      int begin = name >= 0 ? name : at;
      int parent = open.isEmpty() ? -1 : open.element();
      switch (json[at]) {
        case '{', '[' -> {
          open.push(parts.size());
          Kind kind = json[at] == '{' ? Kind.OBJECT : Kind.LIST;
          parts.add(new Part(kind, begin, at++, json.length, parent));
          name = -1;
        }
        case '}', ']' -> {
          at++;
          name = -1;
          if (!open.isEmpty()) {
            int closed = open.pop();
            Part part = parts.get(closed);
            parts.set(closed, new Part(part.kind, part.begin, part.value, at, part.parent));
          }
        }
        case '"' -> {
          int end = endOfText(at);
          if (name < 0 && isFollowedByColon(end)) {
            name = at;
          } else {
            parts.add(new Part(Kind.TEXT, begin, at, end, parent));
            name = -1;
          }
          at = end;
        }
        default -> {
          int end = endOfWord(at);
          if (end > at) {
            parts.add(new Part(Kind.WORD, begin, at, end, parent));
            name = -1;
          }
          at = Math.max(end, at + 1);
        }
      }
    }
  }

  private int endOfText(int start) {
    int at = start + 1;
    while (at < json.length && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, json.length);
  }

  private boolean isFollowedByColon(int from) {
    int at = from;
    while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
      at++;
    }
    return at < json.length && json[at] == ':';
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < json.length
        && (Character.isLetterOrDigit(json[at]) || "+-.".indexOf(json[at]) >= 0)) {
      at++;
    }
    return at;
  }

  /** {@return all values, each after the value that contains it} */
  List<Part> parts() {
    return parts;
  }

  /** {@return the members or elements of the same value, in their order} */
  List<Part> siblings(Part part) {
    return parts.stream()
        .filter(other -> other.parent == part.parent)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return one of the values that fit, if there is one near a place chosen at random} */
  Optional<Part> any(Random random, Predicate<Part> fits) {
    for (int attempt = 0; attempt < 20 && !parts.isEmpty(); attempt++) {
      Part part = parts.get(random.nextInt(parts.size()));
      if (fits.test(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
