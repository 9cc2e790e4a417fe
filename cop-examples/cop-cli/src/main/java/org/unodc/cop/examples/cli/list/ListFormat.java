package org.unodc.cop.examples.cli.list;

/** The forms in which each list can be written, by the names that they have on a command line. */
public enum ListFormat {
  TEXT,
  CSV,
  XLSX,
  JSON,
  HTML
}
