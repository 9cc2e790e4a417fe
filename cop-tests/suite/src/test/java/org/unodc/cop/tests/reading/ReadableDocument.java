package org.unodc.cop.tests.reading;

/**
 * A document that can be read.
 *
 * @param type the type of its value
 */
record ReadableDocument(String name, Class<?> type, byte[] json) {
  @Override
  public String toString() {
    return name;
  }
}
