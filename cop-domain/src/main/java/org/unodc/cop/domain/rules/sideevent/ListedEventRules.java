package org.unodc.cop.domain.rules.sideevent;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.domain.rules.SessionLists;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules about the side events that a session lists, and the session that they name. */
public final class ListedEventRules {
  /** The side events that take place or have taken place, by the session that they name. */
  private static final Once<ImmutableListMultimap<SessionId, SideEvent>> EVENTS =
      Once.of(
          record ->
              record.all(SideEvent.class).stream()
                  .filter(event -> event.takesPlace() && !event.isApplication())
                  .filter(event -> event.session().isPresent())
                  .collect(
                      toImmutableListMultimap(
                          event -> event.session().orElseThrow(), event -> event)));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("side-event.declared-total-matches-its-list", Session.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.VALUE)
              .when(session -> session.sideEvents().isPresent() && isNumberStated(session))
              .check(ListedEventRules::checkNumbers),
          Rule.warning("side-event.names-the-session-that-lists-it", Session.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  (session, record) -> listed(session).stream().anyMatch(id -> isFound(id, record)))
              .check(ListedEventRules::checkListed),
          Rule.warning("side-event.complete-list-has-every-event", Session.class)
              .asCaseOf("outcome.complete-lists-lack-nothing")
              .reading(Scope.SESSION)
              .when(session -> session.sideEvents().filter(PartialList::complete).isPresent())
              .check(
                  (session, record, findings) -> {
                    ImmutableSet<SideEventId> listed = ImmutableSet.copyOf(listed(session));
                    for (SideEvent event : EVENTS.in(record).get(session.id())) {
                      if (!listed.contains(event.id())) {
                        findings.add(Place.of("sideEvents"), EntityLabel.of(event));
                      }
                    }
                  }),
          Rule.warning("side-event.agenda-items-are-of-its-session", SideEvent.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  (event, record) ->
                      event.agendaItems().stream()
                          .anyMatch(id -> record.find(AgendaItem.class, id).isPresent()))
              .given(ListedEventRules::sessionWithAgenda, ListedEventRules::checkAgenda));

  private ListedEventRules() {}

  private static boolean isNumberStated(Session session) {
    return statedNumber(session).isPresent()
        || session.publishedFigures().stream().anyMatch(figure -> isFinalTotal(figure, session));
  }

  private static void checkNumbers(Session session, RecordView record, FindingCollector findings) {
    PartialList<SideEventId> events = session.sideEvents().orElseThrow();
    if (events.agreesWithStated() == Answer.NO) {
      findings.add(
          Place.of("sideEvents").at("stated"),
          statedNumber(session).orElseThrow(),
          events.items().size());
    }
    for (int i = 0; i < session.publishedFigures().size(); i++) {
      ReportedFigure figure = session.publishedFigures().get(i);
      if (isFinalTotal(figure, session) && disagrees(figure.count(), events.count())) {
        findings.add(
            Place.of("publishedFigures").at(i).at("count"), figure.count(), events.items().size());
      }
    }
  }

  /**
   * {@return whether a figure is the number of all side events, not only approximate, and not from
   * a day before the end of the session}
   */
  private static boolean isFinalTotal(ReportedFigure figure, Session session) {
    boolean isEarly =
        figure.asOf().isPresent()
            && session.days().filter(days -> !figure.asOf().get().isBefore(days.last())).isEmpty();
    return figure.subject().equals(FigureSubject.SIDE_EVENTS)
        && figure.category().isEmpty()
        && figure.count().qualifier() != CountQualifier.ABOUT
        && !isEarly;
  }

  private static boolean disagrees(ReportedCount stated, ReportedCount listed) {
    return stated.intervalAsPrinted().isEqualTo(listed.intervalAsPrinted()) == Answer.NO;
  }

  /**
   * Returns the number of side events that a source states, unless it is only approximate. A list
   * cannot be checked against an approximate number.
   */
  private static Optional<ReportedCount> statedNumber(Session session) {
    return session
        .sideEvents()
        .flatMap(PartialList::stated)
        .filter(number -> number.qualifier() != CountQualifier.ABOUT);
  }

  private static ImmutableList<SideEventId> listed(Session session) {
    return session.sideEvents().map(PartialList::items).orElseGet(ImmutableList::of);
  }

  private static boolean isFound(SideEventId id, RecordView record) {
    return record.find(SideEvent.class, id).isPresent();
  }

  private static void checkListed(Session session, RecordView record, FindingCollector findings) {
    ImmutableList<SideEventId> listed = listed(session);
    for (int i = 0; i < listed.size(); i++) {
      Optional<SideEvent> event = record.find(SideEvent.class, listed.get(i));
      if (event.isPresent() && !event.get().session().equals(Optional.of(session.id()))) {
        Place place = Place.of("sideEvents").at("items").at(i);
        EntityLabel label = EntityLabel.of(event.get());
        event
            .get()
            .session()
            .ifPresentOrElse(
                other -> findings.add(place, label, "another", record.label(other)),
                () -> findings.add(place, label, "none"));
      }
    }
  }

  private static void checkAgenda(
      SideEvent event, Session session, RecordView record, FindingCollector findings) {
    ImmutableSet<AgendaItemId> agenda = SessionLists.agendaOf(session, record);
    for (int i = 0; i < event.agendaItems().size(); i++) {
      AgendaItemId id = event.agendaItems().get(i);
      if (record.find(AgendaItem.class, id).isPresent() && !agenda.contains(id)) {
        findings.add(Place.of("agendaItems").at(i), record.label(id), EntityLabel.of(session));
      }
    }
  }

  private static Optional<Session> sessionWithAgenda(SideEvent event, RecordView record) {
    return record
        .find(Session.class, event.session())
        .filter(session -> !session.agendaItems().isEmpty());
  }
}
