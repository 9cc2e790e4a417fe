package org.unodc.cop.examples.programme.web.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.overview.Speaker;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The lists of speakers.
 *
 * @param sessions the sessions that have one, the latest first
 */
public record SpeakersPage(ImmutableList<OfSession> sessions) {

  /**
   * The lists of one session.
   *
   * @param name the session
   * @param items its agenda items that have one, in the order of the agenda
   */
  public record OfSession(PageText name, ImmutableList<OfItem> items) {}

  /**
   * A list of an agenda item.
   *
   * @param number the number of the item
   * @param name what it is called
   * @param closed when the list was closed
   * @param speakers the requests in their order
   */
  public record OfItem(
      Optional<String> number,
      PageText name,
      Optional<String> closed,
      ImmutableList<Line> speakers) {}

  /**
   * A request for the floor.
   *
   * @param place its place in the order
   * @param speaker who asks
   * @param onBehalfOf for whom
   * @param requestedAt when, where known
   * @param state the name of what became of it
   * @param minutes how many minutes the statement may take, where known
   * @param ruling whether an observer may speak, in English
   * @param citation the rule that says so
   */
  public record Line(
      String place,
      PageText speaker,
      ImmutableList<PageText> onBehalfOf,
      Optional<String> requestedAt,
      String state,
      Optional<String> minutes,
      Optional<PageText> ruling,
      Optional<PageText> citation) {}

  static SpeakersPage of(Conference record, PageFormatter formatter) {
    Writer writer = new Writer(record, formatter, new EntityNames(record, formatter));
    return new SpeakersPage(
        record.sessions().stream()
            .sorted(Comparator.comparing((Session one) -> one.ordinal().orElse(0)).reversed())
            .map(writer::session)
            .filter(session -> !session.items().isEmpty())
            .collect(toImmutableList()));
  }

  private record Writer(Conference record, PageFormatter formatter, EntityNames names) {
    private OfSession session(Session session) {
      return new OfSession(
          names.of(session.id()),
          session.agendaItems().stream()
              .flatMap(item -> lists(item, session.id()))
              .collect(toImmutableList()));
    }

    private Stream<OfItem> lists(AgendaItem item, SessionId session) {
      return SpeakingOrder.of(record, item.id()).stream()
          .filter(order -> order.list().session().equals(session))
          .map(
              order ->
                  new OfItem(
                      item.number(),
                      names.of(item.id()),
                      order.list().closedAt().map(formatter::moment),
                      order.speakers().stream().map(this::line).collect(toImmutableList())));
    }

    private Line line(Speaker speaker) {
      Optional<OffsetDateTime> requestedAt = speaker.entry().requestedAt();
      return new Line(
          formatter.number(speaker.place()),
          names.of(speaker.actor()),
          names.of(speaker.onBehalfOf()),
          requestedAt.map(formatter::moment),
          state(speaker),
          speaker.timeLimit().map(limit -> formatter.number(limit.toMinutes())),
          speaker
              .maySpeak()
              .map(ProceduralAnswer::reason)
              .map(reason -> new PageText(reason, "en", "ltr")),
          speaker
              .maySpeak()
              .flatMap(ProceduralAnswer::citation)
              .map(Citation::toString)
              .map(PageText::unknown));
    }

    /** A statement of which nobody says that it was heard is not called heard. */
    private static String state(Speaker speaker) {
      return speaker
          .delivery()
          .map(Delivery::name)
          .orElse(speaker.statement().isPresent() ? "RECORDED" : "WAITING");
    }
  }
}
