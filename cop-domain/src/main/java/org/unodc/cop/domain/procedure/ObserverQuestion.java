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
    return switch (stated(rights)) {
      case YES -> ruling(Answer.YES, "may", when(rights), rights);
      case NO -> ruling(Answer.NO, "may not", "", rights);
      case UNKNOWN -> unanswered();
    };
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

  private Answer stated(ObserverRights rights) {
    return switch (right) {
      case ATTEND_PLENARY -> Answer.of(rights.attendsPlenary());
      case SPEAK -> speaks(rights);
      case DELIBERATE -> Answer.of(rights.deliberates());
      case RECEIVE_DOCUMENTS -> Answer.of(rights.receivesDocuments());
      case SUBMIT_WRITTEN_VIEWS -> Answer.of(rights.submitsWrittenViews());
      case TABLE_DRAFTS -> Answer.of(rights.tablesDrafts());
      case VOTE -> Answer.of(rights.votes());
    };
  }

  /**
   * The answer is no only if the observer may speak neither of its own motion nor on invitation.
   */
  private static Answer speaks(ObserverRights rights) {
    return Answer.of(rights.makesStatements()).or(Answer.of(rights.speaksOnInvitation()));
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
