package org.unodc.cop.domain.part;

/** Receives the parts of a {@link Composite}, one by one. */
public interface PartCollector {

  /**
   * Receives one part.
   *
   * @param accessor the name of the accessor that returns the part, which is also its name in JSON
   * @param part the value; an {@code Optional}, a list or a {@code PartialList} stands for the
   *     values that it contains
   * @return this
   */
  PartCollector add(String accessor, Object part);
}
