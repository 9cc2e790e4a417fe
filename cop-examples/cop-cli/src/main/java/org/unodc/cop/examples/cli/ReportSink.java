package org.unodc.cop.examples.cli;

/** Where what became of documents goes, one after the other. */
@FunctionalInterface
interface ReportSink {
  void accept(Checked checked);
}
