package org.unodc.cop.domain.part;

/**
 * What an entity is called, if the word depends on more than the kind of its id: a treaty that is a
 * protocol is not called a convention.
 */
public enum EntityDesignation {
  /** A treaty that is a convention. */
  CONVENTION("convention"),

  /** A treaty that is a protocol. */
  PROTOCOL("convention"),

  /** A treaty that is an agreement. */
  AGREEMENT("convention"),

  /** A treaty that amends another one. */
  AMENDMENT("convention"),

  /** A participant that is or was a State. */
  STATE("participant"),

  /** A participant that is an organization. */
  ORGANIZATION("participant");

  private final String kind;

  EntityDesignation(String kind) {
    this.kind = kind;
  }

  /** {@return the kind of the ids of the entities that may be called so, such as convention} */
  public String kind() {
    return kind;
  }
}
