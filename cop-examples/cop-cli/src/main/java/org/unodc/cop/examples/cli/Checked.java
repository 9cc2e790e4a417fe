package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.validation.Report;

/**
 * What became of one document.
 *
 * @param document what people call it
 * @param report what the rules found; absent where it could not be read
 * @param problems why it could not be read; none where it could
 */
record Checked(String document, Optional<Report> report, ImmutableList<Problem> problems) {

  static Checked read(Report report) {
    return new Checked(report.file().orElseThrow(), Optional.of(report), ImmutableList.of());
  }

  static Checked unreadable(String document, ImmutableList<Problem> problems) {
    return new Checked(document, Optional.empty(), problems);
  }
}
