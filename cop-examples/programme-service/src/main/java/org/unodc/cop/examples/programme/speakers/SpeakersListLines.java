package org.unodc.cop.examples.programme.speakers;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Formats lists of speakers for pages. */
final class SpeakersListLines {
  private final Snapshot now;
  private final EntityNames names;
  private final PageFormatter formatter;

  SpeakersListLines(Snapshot now, PageFormatter formatter) {
    this.now = now;
    this.names = new EntityNames(now.conference(), formatter);
    this.formatter = formatter;
  }

  /**
   * A list.
   *
   * @param number the number of the agenda item; blank if it has none
   * @param closed when it was closed; empty if it is open
   */
  record Line(int index, PageText item, String number, int requests, Optional<String> closed) {}

  /**
   * A request for the floor.
   *
   * @param kind the kind of the request; empty for a speaker on the list
   * @param spoken whether a statement was made
   */
  record Request(
      PageText speaker,
      ImmutableList<PageText> onBehalfOf,
      Optional<FloorKind> kind,
      String requestedAt,
      boolean spoken) {}

  /** An agenda item that has no list yet. */
  record Item(String id, PageText title, String number) {}

  Line of(int index) {
    SpeakersList list = now.conference().speakersLists().get(index);
    return new Line(
        index,
        names.of(list.agendaItem()),
        now.session().agendaItems().stream()
            .filter(item -> item.id().equals(list.agendaItem()))
            .findFirst()
            .map(this::number)
            .orElse(""),
        list.entries().size(),
        list.closedAt().map(formatter::moment));
  }

  Item of(AgendaItem item) {
    return new Item(item.id().value(), names.of(item.id()), number(item));
  }

  private String number(AgendaItem item) {
    return item.number().map(number -> formatter.message("speakers-desk.item", number)).orElse("");
  }

  ImmutableList<Request> requests(SpeakersList list) {
    return list.entries().stream().map(this::request).collect(ImmutableList.toImmutableList());
  }

  private Request request(SpeakerEntry entry) {
    return new Request(
        names.of(entry.speaker()),
        names.of(entry.onBehalfOf()),
        entry.kind(),
        entry.requestedAt().map(formatter::moment).orElse(""),
        entry.statement().isPresent());
  }
}
