package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.validation.Report;

/**
 * The result of the validation of one document.
 *
 * @param document the name of the document
 * @param report the report; empty if the document cannot be read
 * @param problems the reasons why the document cannot be read; empty if it can be read
 * @param notes what may be wrong with the whole document
 */
public record DocumentResult(
    String document,
    Optional<Report> report,
    ImmutableList<Problem> problems,
    ImmutableList<Problem> notes) {

  /**
   * {@return the result for a document that was validated}
   *
   * @param report a report with the name of its file
   */
  public static DocumentResult of(Report report) {
    return of(report, ImmutableList.of());
  }

  /**
   * {@return the result for a document that was validated}
   *
   * @param report a report with the name of its file
   * @param notes what may be wrong with the document
   */
  public static DocumentResult of(Report report, ImmutableList<Problem> notes) {
    return new DocumentResult(
        report.file().orElseThrow(), Optional.of(report), ImmutableList.of(), notes);
  }

  /** {@return the result for a document that cannot be read} */
  public static DocumentResult unreadable(String document, ImmutableList<Problem> problems) {
    return unreadable(document, problems, ImmutableList.of());
  }

  /**
   * {@return the result for a document that cannot be read}
   *
   * @param notes what may be wrong with the whole document
   */
  public static DocumentResult unreadable(
      String document, ImmutableList<Problem> problems, ImmutableList<Problem> notes) {
    return new DocumentResult(document, Optional.empty(), problems, notes);
  }
}
