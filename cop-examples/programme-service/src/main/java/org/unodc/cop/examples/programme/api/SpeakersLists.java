package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.overview.Speaker;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;

/**
 * The lists of speakers of a session.
 *
 * @param session the session
 * @param lists one for each list that the record has
 */
record SpeakersLists(SessionId session, List<AgendaItemList> lists) {
  /**
   * The list of one agenda item.
   *
   * @param agendaItem the item
   * @param closedAt when it was closed; absent where it is open, or that is not known
   * @param speakers in the order of their requests
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "OneList")
  record AgendaItemList(
      AgendaItemId agendaItem, Optional<OffsetDateTime> closedAt, List<SpeakerLine> speakers) {}

  /**
   * A request for the floor.
   *
   * @param place its place in the order, counted from 1
   * @param entry the request
   * @param timeLimit how long the statement may take; absent where nobody says it
   * @param delivery whether it was delivered or only submitted; absent where that is not known
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "OneSpeaker")
  record SpeakerLine(
      int place, SpeakerEntry entry, Optional<Duration> timeLimit, Optional<Delivery> delivery) {}

  static SpeakersLists of(SessionId session, Conference record) {
    return new SpeakersLists(session, orders(session, record).map(SpeakersLists::list).toList());
  }

  /** {@return all requests of a session, list by list} */
  static List<SpeakerEntry> entries(SessionId session, Conference record) {
    return orders(session, record)
        .flatMap(order -> order.speakers().stream())
        .map(Speaker::entry)
        .toList();
  }

  private static Stream<SpeakingOrder> orders(SessionId session, Conference record) {
    return record.speakersLists().stream()
        .filter(list -> list.session().equals(session))
        .map(SpeakersList::agendaItem)
        .distinct()
        .flatMap(item -> SpeakingOrder.of(record, item).stream())
        .filter(order -> order.list().session().equals(session));
  }

  private static AgendaItemList list(SpeakingOrder order) {
    return new AgendaItemList(
        order.list().agendaItem(),
        order.list().closedAt(),
        order.speakers().stream()
            .map(one -> new SpeakerLine(one.place(), one.entry(), one.timeLimit(), one.delivery()))
            .toList());
  }
}
