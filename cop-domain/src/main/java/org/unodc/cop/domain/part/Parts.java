package org.unodc.cop.domain.part;

/** Takes the parts of a {@link Composite} one after the other. */
public interface Parts {

  /**
   * Takes one part.
   *
   * @param accessor the name of the accessor that returns it, which is its name in JSON too
   * @param part the value; an {@code Optional}, a list or a {@code Listed} is looked into
   * @return this
   */
  Parts add(String accessor, Object part);
}
