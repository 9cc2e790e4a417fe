package org.unodc.cop.examples.cli.output;

/** Receives the results of documents, one after the other. */
@FunctionalInterface
public interface ReportSink {
  /** Writes the result of the next document. */
  void accept(DocumentResult result);
}
