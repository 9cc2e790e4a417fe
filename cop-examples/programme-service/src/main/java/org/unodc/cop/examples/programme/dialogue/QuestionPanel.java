package org.unodc.cop.examples.programme.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.desk.EventPanel;
import org.unodc.cop.examples.programme.dialogue.Questions.Writing;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** The questions about an event and their answers, on the pages of the event. */
@Component
class QuestionPanel implements EventPanel {
  private static final int PLACE = 22;

  private final Questions questions;
  private final Accounts accounts;

  QuestionPanel(Questions questions, Accounts accounts) {
    this.questions = questions;
    this.accounts = accounts;
  }

  /** The questions on the page of an event. */
  record Panel(String event, ImmutableList<Line> lines) {}

  /**
   * A question.
   *
   * @param answer the answer; empty before it
   */
  record Line(String id, WritingLines.Line asked, Optional<WritingLines.Line> answer) {}

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public Optional<Content> onDesk(SideEvent event, Account reader, PageFormatter formatter) {
    return Optional.of(content("dialogue/desk-questions", panel(event, formatter)));
  }

  @Override
  public Optional<Content> onMyEvents(SideEvent event, Account reader, PageFormatter formatter) {
    return Optional.of(panel(event, formatter))
        .filter(panel -> !panel.lines().isEmpty())
        .map(panel -> content("dialogue/my-questions", panel));
  }

  private static Content content(String template, Panel panel) {
    return new Content("questions", "dialogue.questions", template, panel);
  }

  private Panel panel(SideEvent event, PageFormatter formatter) {
    ImmutableList<Questions.Question> all = questions.of(event.id());
    ImmutableSet<UUID> authors =
        all.stream()
            .flatMap(one -> Stream.concat(Stream.of(one.asked()), one.answer().stream()))
            .map(Writing::by)
            .collect(toImmutableSet());
    WritingLines lines = new WritingLines(authors, accounts, formatter);
    return new Panel(
        event.id().value(),
        all.stream()
            .map(
                one ->
                    new Line(
                        one.id().toString(), lines.of(one.asked()), one.answer().map(lines::of)))
            .collect(toImmutableList()));
  }
}
