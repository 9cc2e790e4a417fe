package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;

/** The agenda and the meetings of the session. */
final class AgendaChapter {
  private AgendaChapter() {}

  static ImmutableList<StoryStatement> items(StoryContext context) {
    Place list = context.sessionPlace().at("agendaItems");
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    ImmutableList<AgendaItem> items = context.session().agendaItems();
    for (int i = 0; i < items.size(); i++) {
      item(items.get(i), list.at(i))
          .map(value -> StorySentences.plain(value, ImmutableList.of()))
          .ifPresent(statements::add);
    }
    return statements.build();
  }

  /** {@return the number and the title of an item; empty if it has neither} */
  static Optional<StoryValue> item(AgendaItem item, Place place) {
    Optional<StoryValue> number =
        item.number().map(printed -> StoryValue.recorded(printed, place.at("number")));
    Optional<StoryValue> title =
        item.title().map(text -> StoryValue.recorded(text, place.at("title")));
    return number.isPresent() && title.isPresent()
        ? Optional.of(
            StoryValue.joined(
                ImmutableList.of(number.get(), title.get()),
                both -> Message.of(StoryText.NUMBERED, both.get(0), both.get(1))))
        : number.or(() -> title);
  }

  static ImmutableList<StoryStatement> meetings(StoryContext context) {
    Place list = context.sessionPlace().at("meetings");
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    ImmutableList<Meeting> meetings = context.session().meetings();
    for (int i = 0; i < meetings.size(); i++) {
      statements.add(meeting(meetings.get(i), list.at(i), context));
    }
    return statements.build();
  }

  private static StoryStatement meeting(Meeting meeting, Place place, StoryContext context) {
    EntryBuilder entry = new EntryBuilder(context, place, List.of());
    meeting
        .slot()
        .ifPresent(
            slot ->
                entry.add(
                    StoryText.DATE,
                    StoryValue.recorded(Timings.of(slot, context.session()), place.at("slot"))));
    meeting
        .room()
        .ifPresent(room -> entry.add(StoryText.ROOM, context.name(room, place.at("room"))));
    entry.addAll(
        StoryText.AGENDA_ITEMS,
        "agendaItems",
        meeting.agendaItems(),
        (item, at) ->
            context
                .find(item)
                .map(AgendaItem.class::cast)
                .flatMap(known -> item(known, context.placeOf(item)))
                .orElseGet(() -> StoryValue.recorded(item, at)));
    return entry.named(name(meeting, place));
  }

  /** {@return the title of a meeting, or its kind with its number, or its id} */
  static StoryValue name(Meeting meeting, Place place) {
    if (meeting.title().isPresent()) {
      return StoryValue.recorded(meeting.title().get(), place.at("title"));
    }
    if (meeting.kind().isEmpty()) {
      return StoryValue.recorded(meeting.id(), place.at("id"));
    }
    StoryValue kind = StoryValue.recorded(meeting.kind().get(), place.at("kind"));
    if (meeting.number().isEmpty()) {
      return kind;
    }
    return kind.withNote(StoryValue.recorded(meeting.number().getAsInt(), place.at("number")));
  }
}
