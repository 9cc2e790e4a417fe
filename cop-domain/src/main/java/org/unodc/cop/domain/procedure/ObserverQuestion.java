package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Citation;

/** The question whether an observer may do something under a cited rule. */
final class ObserverQuestion {
  private final ObserverRight right;
  private final Optional<Citation> rule;

  ObserverQuestion(ObserverRight right, Optional<Citation> rule) {
    this.right = right;
    this.rule = rule;
  }

  ProceduralAnswer answeredBy(ObserverRights rights) {
    return stated(rights)
        .map(
            may ->
                may
                    ? ruling(Answer.YES, "may", when(rights), rights)
                    : ruling(Answer.NO, "may not", "", rights))
        .orElseGet(this::unanswered);
  }

  ProceduralAnswer unanswered() {
    String provision = rule.map(Citation::provision).orElse("its rule");
    return new ProceduralAnswer(
        Answer.UNKNOWN,
        "The record does not say whether an observer under %s may %s."
            .formatted(provision, activity()),
        rule);
  }

  private Optional<Citation> source(ObserverRights rights) {
    return right == ObserverRight.TABLE_DRAFTS
        ? rights.tablesDraftsCitation().or(() -> rule)
        : rule;
  }

  private ProceduralAnswer ruling(Answer answer, String may, String when, ObserverRights rights) {
    String provision = rule.map(Citation::provision).orElse("its rule");
    return new ProceduralAnswer(
        answer,
        "An observer under %s %s %s%s.".formatted(provision, may, activity(), when),
        source(rights));
  }

  private Optional<Boolean> stated(ObserverRights rights) {
    return switch (right) {
      case ATTEND_PLENARY -> rights.attendsPlenary();
      case SPEAK -> speaks(rights);
      case DELIBERATE -> rights.deliberates();
      case RECEIVE_DOCUMENTS -> rights.receivesDocuments();
      case SUBMIT_WRITTEN_VIEWS -> rights.submitsWrittenViews();
      case TABLE_DRAFTS -> rights.tablesDrafts();
      case VOTE -> rights.votes();
    };
  }

  /**
   * The answer is no only if the observer may speak neither of its own motion nor on invitation.
   */
  private static Optional<Boolean> speaks(ObserverRights rights) {
    Optional<Boolean> freely = rights.makesStatements();
    Optional<Boolean> invited = rights.speaksOnInvitation();
    if (freely.orElse(false) || invited.orElse(false)) {
      return Optional.of(true);
    }
    return freely.isPresent() && invited.isPresent() ? Optional.of(false) : Optional.empty();
  }

  private String when(ObserverRights rights) {
    boolean onlyInvited = right == ObserverRight.SPEAK && !rights.makesStatements().orElse(false);
    return onlyInvited ? " when the President invites it, on the conditions of that rule" : "";
  }

  private String activity() {
    return switch (right) {
      case ATTEND_PLENARY -> "attend the plenary";
      case SPEAK -> "speak";
      case DELIBERATE -> "take part in the deliberations";
      case RECEIVE_DOCUMENTS -> "receive the documents";
      case SUBMIT_WRITTEN_VIEWS -> "submit its views in writing";
      case TABLE_DRAFTS -> "table a draft";
      case VOTE -> "vote";
    };
  }
}
