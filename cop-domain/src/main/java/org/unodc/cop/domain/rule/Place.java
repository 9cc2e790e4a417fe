package org.unodc.cop.domain.rule;

/**
 * A place in a record, or relative to a value of it: names of accessors and indices.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901); empty for the value itself
 */
public record Place(String pointer) implements Comparable<Place> {
  private static final Place HERE = new Place("");

  /** Throws {@link IllegalArgumentException} where the text is no JSON Pointer. */
  public Place {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "a JSON Pointer is empty or starts with a slash, not \"" + pointer + "\"");
    }
    for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
      if (i + 1 == pointer.length() || "01".indexOf(pointer.charAt(i + 1)) < 0) {
        throw new IllegalArgumentException(
            "in a JSON Pointer a tilde is written ~0, unlike in \"" + pointer + "\"");
      }
    }
  }

  /**
   * {@return the place with this JSON Pointer, as {@link Finding#place()} prints it}
   *
   * <p>Throws {@link IllegalArgumentException} where the text is no JSON Pointer.
   */
  public static Place parse(String pointer) {
    return new Place(pointer);
  }

  /** {@return the value itself} */
  public static Place here() {
    return HERE;
  }

  /**
   * {@return the part of the value that this accessor returns}
   *
   * <p>Throws {@link IllegalArgumentException} where the name has a slash, since that is a JSON
   * Pointer; see {@link #parse}.
   */
  public static Place of(String accessor) {
    if (accessor.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "\"" + accessor + "\" is a JSON Pointer and no accessor: use Place.parse");
    }
    return HERE.at(accessor);
  }

  /** {@return the part of what is here that this accessor returns} */
  public Place at(String accessor) {
    return new Place(pointer + '/' + accessor.replace("~", "~0").replace("/", "~1"));
  }

  /** {@return one element of the list that is here, counted from 0} */
  public Place at(int index) {
    return new Place(pointer + '/' + index);
  }

  /** {@return a place that is relative to what is here} */
  public Place plus(Place relative) {
    return new Place(pointer + relative.pointer);
  }

  /** Compares the pointers as texts, so that what is inside of a place comes after it. */
  @Override
  public int compareTo(Place other) {
    return pointer.compareTo(other.pointer);
  }

  /** {@return the JSON Pointer} */
  @Override
  public String toString() {
    return pointer;
  }
}
