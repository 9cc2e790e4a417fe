package org.unodc.cop.examples.programme.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.DeskNotice;
import org.unodc.cop.examples.programme.desk.EventPanel;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** Shows the secretariat unpublished changes, on the pages of the desk. */
@Component
class PublicationPanel implements EventPanel, DeskNotice {
  private static final int PLACE = 10;

  private final ProgrammePublication publication;
  private final ConferenceStore store;

  PublicationPanel(ProgrammePublication publication, ConferenceStore store) {
    this.publication = publication;
    this.store = store;
  }

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public Optional<Content> onDesk(SideEvent event, Account reader, PageFormatter formatter) {
    Snapshot now = store.current();
    return publication.changes(now).stream()
        .filter(change -> change.id().equals(event.id()))
        .findFirst()
        .map(change -> new ChangeLines(now, formatter).of(change))
        .map(line -> new Content("publication", "publication.nav", "publication/panel", line));
  }

  @Override
  public Optional<Notice> notice(PageFormatter formatter) {
    int changes = publication.changes(store.current()).size();
    return changes == 0
        ? Optional.empty()
        : Optional.of(
            new Notice(
                formatter.message("publication.waiting", changes),
                "publication",
                "publication.nav"));
  }
}
