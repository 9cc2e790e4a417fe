package org.unodc.cop.domain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.quantity.Answer;

/**
 * A figure that was published as a record, and what the figures of earlier sessions say to that.
 *
 * @param session the session for which the record was claimed
 * @param figure the figure that was called a record
 * @param standing where the claim stands
 * @param evidence the earlier sessions that say so, with their figures of the same subject, unit
 *     and category: those that exceed a contradicted claim, all that prove a provable one, those
 *     that leave it open (without figures where nothing comparable was published)
 */
public record RecordClaim(
    SessionId session,
    ReportedFigure figure,
    Standing standing,
    ImmutableList<SessionFigures> evidence) {
  private static final int MOST_NAMED = 3;

  /** Where a claim stands. */
  public enum Standing {
    /** Of every earlier session a figure was published that is smaller beyond doubt. */
    PROVABLE,

    /** Of an earlier session a larger figure was published. */
    CONTRADICTED,

    /** Neither. */
    OPEN
  }

  /**
   * {@return whether the claim is contradicted only if figures that are about right or unqualified
   * are taken as printed}
   */
  public boolean takenAsPrinted() {
    return standing == Standing.CONTRADICTED
        && evidence.stream()
            .flatMap(earlier -> earlier.figures().stream())
            .noneMatch(earlier -> earlier.count().isMoreThan(figure.count()) == Answer.YES);
  }

  /** {@return where the claim stands, in one English sentence} */
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
        silent.size() > MOST_NAMED ? silent.size() + " other sessions" : String.join(", ", silent);
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
