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
import org.unodc.cop.domain.overview.FloorRequest;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;

/**
 * The lists of speakers of a session.
 *
 * @param session the id of the session
 * @param lists the speakers lists of the record
 */
record SpeakersLists(SessionId session, List<AgendaItemList> lists) {
  /**
   * The speakers list of one agenda item.
   *
   * @param agendaItem the id of the agenda item
   * @param closedAt the time when the list was closed; empty if it is open, or the time is unknown
   * @param speakers the speakers, in the order of their requests
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "OneList")
  record AgendaItemList(
      AgendaItemId agendaItem, Optional<OffsetDateTime> closedAt, List<SpeakerLine> speakers) {}

  /**
   * A request for the floor.
   *
   * @param place the position in the order, counted from 1
   * @param entry the request
   * @param timeLimit the time limit of the statement; empty if none is stated
   * @param delivery how the statement was delivered; empty if unknown
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "OneSpeaker")
  record SpeakerLine(
      int place, SpeakerEntry entry, Optional<Duration> timeLimit, Optional<Delivery> delivery) {}

  static SpeakersLists of(SessionId session, Conference record) {
    return new SpeakersLists(session, orders(session, record).map(SpeakersLists::list).toList());
  }

  /** {@return all requests for the floor in a session, list by list} */
  static List<SpeakerEntry> entries(SessionId session, Conference record) {
    return orders(session, record)
        .flatMap(order -> order.requests().stream())
        .map(FloorRequest::entry)
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
        order.requests().stream()
            .map(
                request ->
                    new SpeakerLine(
                        request.place(), request.entry(), request.timeLimit(), request.delivery()))
            .toList());
  }
}
