package org.unodc.cop.examples.programme.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.overview.FloorRequest;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The data of the page with the lists of speakers.
 *
 * @param sessions the sessions that have a list of speakers, the latest first
 */
public record SpeakersPage(ImmutableList<SessionLists> sessions) {

  /**
   * The lists of speakers of one session.
   *
   * @param name the name of the session
   * @param items the lists of its agenda items, in the order of the agenda
   */
  public record SessionLists(PageText name, ImmutableList<AgendaItemList> items) {}

  /**
   * The list of speakers on one agenda item.
   *
   * @param number the number of the agenda item
   * @param name the title of the agenda item
   * @param closed the moment at which the list was closed; empty if it is open
   * @param speakers the requests for the floor, in their order
   */
  public record AgendaItemList(
      Optional<String> number,
      PageText name,
      Optional<Translatable> closed,
      ImmutableList<RequestLine> speakers) {}

  /**
   * A request for the floor.
   *
   * @param place its place in the order
   * @param speaker the name of the speaker
   * @param onBehalfOf the names of those on whose behalf the statement is made
   * @param requestedAt the moment of the request; empty if it is not known
   * @param state the state of the request: a constant of {@link Delivery}, RECORDED or WAITING
   * @param stateLabel the state in the language of the page
   * @param minutes the time limit in minutes; empty if there is none
   * @param ruling the reason why an observer may or may not speak
   * @param citation the rule on which the ruling is based
   */
  public record RequestLine(
      String place,
      PageText speaker,
      ImmutableList<PageText> onBehalfOf,
      Optional<String> requestedAt,
      String state,
      String stateLabel,
      Optional<Long> minutes,
      Optional<PageText> ruling,
      Optional<PageText> citation) {}

  static SpeakersPage of(Conference record, PageFormatter formatter) {
    PageWriter writer = new PageWriter(record, formatter, new EntityNames(record, formatter));
    return new SpeakersPage(
        record.sessions().stream()
            .sorted(
                Comparator.comparing((Session session) -> session.ordinal().orElse(0)).reversed())
            .map(writer::session)
            .filter(session -> !session.items().isEmpty())
            .collect(toImmutableList()));
  }

  private record PageWriter(Conference record, PageFormatter formatter, EntityNames names) {
    private SessionLists session(Session session) {
      return new SessionLists(
          names.of(session.id()),
          session.agendaItems().stream()
              .flatMap(item -> lists(item, session.id()))
              .collect(toImmutableList()));
    }

    private Stream<AgendaItemList> lists(AgendaItem item, SessionId session) {
      return SpeakingOrder.of(record, item.id()).stream()
          .filter(order -> order.list().session().equals(session))
          .map(
              order ->
                  new AgendaItemList(
                      item.number(),
                      names.of(item.id()),
                      order.list().closedAt().map(formatter::momentAt),
                      order.requests().stream().map(this::line).collect(toImmutableList())));
    }

    private RequestLine line(FloorRequest request) {
      Optional<OffsetDateTime> requestedAt = request.entry().requestedAt();
      return new RequestLine(
          formatter.number(request.place()),
          names.of(request.actor()),
          names.of(request.onBehalfOf()),
          requestedAt.map(formatter::moment),
          state(request),
          request
              .delivery()
              .map(formatter::label)
              .orElseGet(() -> formatter.message("speakers.state." + state(request))),
          request.timeLimit().map(Duration::toMinutes),
          request.maySpeak().map(answer -> answer.reason(formatter.language())).map(PageText::here),
          request.maySpeak().flatMap(ProceduralAnswer::citation).map(formatter::citation));
    }

    /** The state of a request. A statement is {@code DELIVERED} only if the record states it. */
    private static String state(FloorRequest request) {
      return request
          .delivery()
          .map(Delivery::name)
          .orElse(request.statement().isPresent() ? "RECORDED" : "WAITING");
    }
  }
}
