package org.unodc.cop.domain.part;

/** A value that consists of parts, which rules can inspect. */
public interface Composite {

  /**
   * Passes each part of this value to a collector, under the name of its accessor. Parts are texts,
   * codes of extensible lists, references and other composites. Numbers, dates and enum constants
   * have no parts and are not passed, nor is the id of this value.
   */
  void parts(PartCollector parts);
}
