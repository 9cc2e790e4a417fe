package org.unodc.cop.examples.cli.output;

/** The formats of a list, by the names that they have on a command line. */
public enum TableFormat {
  TEXT,
  JSON,
  CSV,
  MD,
  XLSX,
  HTML
}
