package org.unodc.cop.domain.record;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.message.LanguageNeutral;
import org.unodc.cop.domain.rule.Finding;

/**
 * A place in a record, or relative to a value of the record. It consists of names of accessors and
 * indices of lists. It is not a place in the world; see package {@link org.unodc.cop.domain.place}.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901); empty for the value itself
 */
public record Place(String pointer) implements Comparable<Place>, LanguageNeutral {
  private static final Place HERE = new Place("");

  /**
   * Creates a place.
   *
   * @throws IllegalArgumentException if the text is not a JSON Pointer
   */
  public Place {
    requireNonNull(pointer, "pointer");
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new InvariantException(
          "pointer-start", "a JSON Pointer is empty or starts with a slash, not \"%s\"", pointer);
    }
    for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
      if (i + 1 == pointer.length() || "01".indexOf(pointer.charAt(i + 1)) < 0) {
        throw new InvariantException(
            "pointer-tilde", "a JSON Pointer writes a tilde as ~0, unlike \"%s\"", pointer);
      }
    }
  }

  /**
   * {@return the place with this JSON Pointer, in the form that {@link Finding#place()} prints}
   *
   * @throws IllegalArgumentException if the text is not a JSON Pointer
   */
  public static Place parse(String pointer) {
    return new Place(pointer);
  }

  /** {@return the place of the value itself} */
  public static Place here() {
    return HERE;
  }

  /**
   * {@return the place of the member that this accessor returns}
   *
   * @param accessor the name of the accessor, such as {@code slot}
   * @throws IllegalArgumentException if the name contains a slash; use {@link #parse} for a JSON
   *     Pointer
   */
  public static Place of(String accessor) {
    requireNonNull(accessor, "accessor");
    if (accessor.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "\"" + accessor + "\" is a JSON Pointer, not an accessor: use Place.parse");
    }
    return HERE.at(accessor);
  }

  /** {@return the place of the member that this accessor of the value at this place returns} */
  public Place at(String accessor) {
    return new Place(pointer + '/' + accessor.replace("~", "~0").replace("/", "~1"));
  }

  /** {@return the place of one element of the list at this place, counted from 0} */
  public Place at(int index) {
    return new Place(pointer + '/' + index);
  }

  /** {@return this place followed by a relative place} */
  public Place plus(Place relative) {
    return new Place(pointer + relative.pointer);
  }

  /** Compares the pointers as text, so that a place comes before the places inside it. */
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
