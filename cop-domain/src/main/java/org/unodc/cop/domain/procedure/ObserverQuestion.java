package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.Answer;

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
      case YES -> answer(Answer.YES, allowed(rights), source(rights));
      case NO -> answer(Answer.NO, ProceduralReason.OBSERVER_MAY_NOT, source(rights));
      case UNKNOWN -> unanswered();
    };
  }

  ProceduralAnswer unanswered() {
    return answer(Answer.UNKNOWN, ProceduralReason.OBSERVER_UNKNOWN, rule);
  }

  private Optional<Citation> source(ObserverRights rights) {
    return right == ObserverRight.TABLE_DRAFTS
        ? rights.tablesDraftsCitation().or(() -> rule)
        : rule;
  }

  private ProceduralAnswer answer(
      Answer answer, ProceduralReason reason, Optional<Citation> source) {
    Translatable provision =
        rule.map(Citation::provisionText).orElseGet(() -> Message.of(ProceduralPhrase.ITS_RULE));
    return new ProceduralAnswer(answer, Message.of(reason, provision, right), source);
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
   * The answer is no only if the observer may speak neither without an invitation nor on
   * invitation.
   */
  private static Answer speaks(ObserverRights rights) {
    return Answer.of(rights.makesStatements()).or(Answer.of(rights.speaksOnInvitation()));
  }

  private ProceduralReason allowed(ObserverRights rights) {
    boolean onlyInvited = right == ObserverRight.SPEAK && !rights.makesStatements().orElse(false);
    return onlyInvited ? ProceduralReason.OBSERVER_MAY_IF_INVITED : ProceduralReason.OBSERVER_MAY;
  }
}
