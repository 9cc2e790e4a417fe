package org.unodc.cop.domain.trend;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.quantity.Answer;

/**
 * A figure that was published as a record, with the evidence from other sessions.
 *
 * @param session the session for which the record was claimed
 * @param figure the figure that was called a record
 * @param standing the result of the comparison with the other sessions
 * @param evidence the sessions that lead to this result, with their figures of the same subject,
 *     unit and category: for a contradicted claim, those with larger figures; for a provable claim,
 *     all earlier sessions; for an open claim, those that leave it open (without figures if nothing
 *     comparable was published)
 */
public record RecordClaim(
    SessionId session,
    ReportedFigure figure,
    Standing standing,
    ImmutableList<SessionFigures> evidence) {
  private static final int MAXIMUM_NAMED = 3;

  /** The result for a claim. */
  public enum Standing {
    /** Every earlier session has a published figure that is certainly smaller. */
    PROVABLE,

    /** An earlier session has a larger published figure. */
    CONTRADICTED,

    /** The claim is neither provable nor contradicted. */
    OPEN
  }

  /**
   * {@return whether the claim is contradicted only if approximate and unqualified figures are
   * taken as printed}
   */
  public boolean takenAsPrinted() {
    return standing == Standing.CONTRADICTED
        && evidence.stream()
            .flatMap(earlier -> earlier.figures().stream())
            .noneMatch(earlier -> earlier.count().isMoreThan(figure.count()) == Answer.YES);
  }

  /** {@return the result as one English sentence} */
  public String sentence() {
    String claim =
        "The record of "
            + figure.count()
            + " "
            + FigureKind.words(figure)
            + " that was claimed for "
            + session;
    return claim
        + switch (standing) {
          case PROVABLE -> " is provable: " + proof() + ".";
          case CONTRADICTED ->
              " is contradicted: "
                  + published()
                  + (takenAsPrinted() ? ", figures taken as printed." : ".");
          case OPEN -> " stays open: " + doubt() + ".";
        };
  }

  /** {@return {@link #sentence()}} */
  @Override
  public String toString() {
    return sentence();
  }

  private String proof() {
    return evidence.isEmpty() ? "it was the first session" : published();
  }

  private String doubt() {
    List<String> silent =
        evidence.stream()
            .filter(earlier -> earlier.figures().isEmpty())
            .map(earlier -> earlier.session().toString())
            .toList();
    String which =
        silent.size() > MAXIMUM_NAMED
            ? silent.size() + " other sessions"
            : String.join(", ", silent);
    String nothing = silent.isEmpty() ? "" : "nothing comparable was published of " + which;
    String published = published();
    if (nothing.isEmpty() && published.isEmpty()) {
      return "not every earlier session is known";
    }
    return published + (nothing.isEmpty() || published.isEmpty() ? "" : "; ") + nothing;
  }

  private String published() {
    return evidence.stream()
        .filter(earlier -> !earlier.figures().isEmpty())
        .map(earlier -> earlier.session() + " had " + FigureKind.counts(earlier.figures()))
        .collect(joining("; "));
  }
}
