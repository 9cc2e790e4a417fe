/**
 * The command {@code cop}: one file for each command, and what they share: {@link RecordInput} and
 * {@link Documents} come in, {@link Output} and {@link ReportSink} go out.
 */
package org.unodc.cop.examples.cli;
