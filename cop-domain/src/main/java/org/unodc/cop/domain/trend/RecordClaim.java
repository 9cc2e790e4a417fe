package org.unodc.cop.domain.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.Answer;

/**
 * A figure that was published as a record, with the evidence from other sessions.
 *
 * @param session the session for which the record was claimed
 * @param figure the figure that was called a record
 * @param standing the result of the comparison with the other sessions
 * @param evidence the sessions that lead to this result, with their figures of the same subject,
 *     unit and category: for a contradicted claim, the sessions with larger figures; for a provable
 *     claim, all earlier sessions; for an open claim, the sessions that leave it open (without
 *     figures if nothing comparable was published)
 */
public record RecordClaim(
    SessionId session,
    ReportedFigure figure,
    Standing standing,
    ImmutableList<SessionFigures> evidence) {
  private static final int MAXIMUM_NAMED = 3;

  public RecordClaim {
    requireNonNull(session, "session");
    requireNonNull(figure, "figure");
    requireNonNull(standing, "standing");
    requireNonNull(evidence, "evidence");
  }

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

  /** {@return the result as one sentence} */
  public Message sentence() {
    return switch (standing) {
      case PROVABLE ->
          evidence.isEmpty()
              ? message(TrendSentence.PROVABLE_AS_FIRST)
              : message(TrendSentence.PROVABLE, published());
      case CONTRADICTED ->
          message(
              takenAsPrinted() ? TrendSentence.CONTRADICTED_AS_PRINTED : TrendSentence.CONTRADICTED,
              published());
      case OPEN -> doubt();
    };
  }

  /** {@return {@link #sentence()} in a language} */
  public String sentence(OfficialLanguage language) {
    return sentence().in(language);
  }

  /** {@return {@link #sentence()} in English} */
  @Override
  public String toString() {
    return sentence(OfficialLanguage.ENGLISH);
  }

  private Message doubt() {
    List<SessionId> silent =
        evidence.stream()
            .filter(earlier -> earlier.figures().isEmpty())
            .map(SessionFigures::session)
            .toList();
    boolean anyPublished = silent.size() < evidence.size();
    if (silent.isEmpty()) {
      return anyPublished
          ? message(TrendSentence.OPEN, published())
          : message(TrendSentence.OPEN_AS_SESSIONS_ARE_UNKNOWN);
    }
    Translatable others =
        silent.size() > MAXIMUM_NAMED
            ? Message.of(TrendSentence.OTHER_SESSIONS, silent.size())
            : Message.list(silent);
    return anyPublished
        ? message(TrendSentence.OPEN_AS_NOT_ALL_IS_COMPARABLE, published(), others)
        : message(TrendSentence.OPEN_AS_NOTHING_IS_COMPARABLE, others);
  }

  private Translatable published() {
    return Message.clauses(
        evidence.stream()
            .filter(earlier -> !earlier.figures().isEmpty())
            .map(
                earlier ->
                    Message.of(
                        TrendSentence.FIGURES_OF_SESSION,
                        earlier.session(),
                        FigureKind.counts(earlier.figures())))
            .toList());
  }

  private Message message(TrendSentence key, Translatable... details) {
    return Message.of(
        key,
        Stream.concat(
                Stream.of(figure.count(), FigureKind.subject(figure), session), Stream.of(details))
            .toArray());
  }
}
