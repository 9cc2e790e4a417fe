package org.unodc.cop.examples.programme.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.desk.EventPanel;
import org.unodc.cop.examples.programme.dialogue.Questions.Writing;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** The internal notes about an event, on its page on the desk only. */
@Component
class NotePanel implements EventPanel {
  private static final int PLACE = 24;

  private final InternalNotes notes;
  private final Accounts accounts;

  NotePanel(InternalNotes notes, Accounts accounts) {
    this.notes = notes;
    this.accounts = accounts;
  }

  /** The notes on the page of an event. */
  record Panel(String event, ImmutableList<WritingLines.Line> lines) {}

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public Optional<Content> onDesk(SideEvent event, Account reader, PageFormatter formatter) {
    ImmutableList<Writing> all = notes.of(event.id());
    WritingLines lines =
        new WritingLines(
            all.stream().map(Writing::by).collect(toImmutableSet()), accounts, formatter);
    return Optional.of(
        new Content(
            "notes",
            "dialogue.notes",
            "dialogue/desk-notes",
            new Panel(event.id().value(), all.stream().map(lines::of).collect(toImmutableList()))));
  }
}
