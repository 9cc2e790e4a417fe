package org.unodc.cop.domain.part;

/** A value that is made of parts which rules look at. */
public interface Composite {

  /**
   * Hands over every part that is text, a word of an open list, refers to something or is composite
   * itself, under the name of its accessor. Numbers, dates and words of closed lists have nothing
   * to look into and are left out, as is the value's own id.
   */
  void parts(Parts parts);
}
