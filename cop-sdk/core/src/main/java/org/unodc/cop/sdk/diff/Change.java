package org.unodc.cop.sdk.diff;

import static java.util.Objects.requireNonNull;

/**
 * A difference between a record and a later record. Places are JSON Pointers (RFC 6901). Values are
 * JSON in one line.
 */
public sealed interface Change {

  /**
   * A member or element that only the later record has.
   *
   * @param pointer its place in the later record
   * @param value its value
   */
  record Added(String pointer, String value) implements Change {
    public Added {
      requireNonNull(pointer, "pointer");
      requireNonNull(value, "value");
    }

    /** {@return the place, without the value} */
    @Override
    public String toString() {
      return "Added[pointer=" + pointer + "]";
    }
  }

  /**
   * A member or element that only the earlier record has.
   *
   * @param pointer its place in the earlier record
   * @param value its value
   */
  record Removed(String pointer, String value) implements Change {
    public Removed {
      requireNonNull(pointer, "pointer");
      requireNonNull(value, "value");
    }

    /** {@return the place, without the value} */
    @Override
    public String toString() {
      return "Removed[pointer=" + pointer + "]";
    }
  }

  /**
   * A value that differs in the later record.
   *
   * @param from its place in the earlier record
   * @param to its place in the later record, which differs from {@code from} if elements around it
   *     moved
   * @param before the value in the earlier record
   * @param after the value in the later record
   */
  record Changed(String from, String to, String before, String after) implements Change {
    public Changed {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }

    /** {@return the places, without the values} */
    @Override
    public String toString() {
      return "Changed[from=" + from + ", to=" + to + "]";
    }
  }

  /**
   * An element that was moved within its list. An element whose position changed only because
   * others were added, removed or moved is not reported. Changes inside the element are reported
   * separately.
   *
   * @param from its place in the earlier record
   * @param to its place in the later record
   */
  record Moved(String from, String to) implements Change {
    public Moved {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }
}
