package org.unodc.cop.domain.rules.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** Rules about the agenda of a session and the numbers of its meetings. */
public final class AgendaRules {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]");

  /** A full stop that does not separate two numbers, as it does in 2.1. */
  private static final Pattern FULL_STOP = Pattern.compile("\\.([^0-9]|$)");

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("meeting.agenda-item-numbers-are-distinct", Session.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.agendaItems().stream().anyMatch(item -> item.number().isPresent()))
              .check(AgendaRules::checkItemNumbers),
          Rule.warning("meeting.takes-up-the-agenda-of-its-session", Session.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  session ->
                      !session.agendaItems().isEmpty()
                          && session.meetings().stream()
                              .anyMatch(meeting -> !meeting.agendaItems().isEmpty()))
              .check(AgendaRules::checkItemsOfMeetings),
          Rule.warning("meeting.numbers-are-distinct", Session.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.VALUE)
              .when(session -> session.meetings().stream().anyMatch(AgendaRules::isCounted))
              .check(AgendaRules::checkMeetingNumbers));

  private AgendaRules() {}

  private static void checkItemNumbers(
      Session session, RecordView record, FindingCollector findings) {
    Map<String, AgendaItem> holders = new HashMap<>();
    for (int i = 0; i < session.agendaItems().size(); i++) {
      AgendaItem item = session.agendaItems().get(i);
      Optional<AgendaItem> holder =
          fullNumber(item).flatMap(number -> holder(holders, number, item));
      if (holder.isPresent()) {
        findings.add(
            Place.of("agendaItems").at(i).at("number"),
            EntityLabel.of(item),
            item.number().orElseThrow(),
            EntityLabel.of(holder.get()));
      }
    }
  }

  /**
   * {@return the number without blanks and full stops; a number like (a) is preceded by the id of
   * the item that contains it}
   */
  private static Optional<String> fullNumber(AgendaItem item) {
    return item.number()
        .map(number -> BLANKS.matcher(number).replaceAll(""))
        .map(number -> LowerCase.of(FULL_STOP.matcher(number).replaceAll("$1")))
        .map(
            number ->
                number.startsWith("(")
                    ? item.partOf().map(AgendaItemId::value).orElse("") + number
                    : number);
  }

  private static void checkItemsOfMeetings(
      Session session, RecordView record, FindingCollector findings) {
    ImmutableSet<AgendaItemId> agenda =
        session.agendaItems().stream().map(AgendaItem::id).collect(ImmutableSet.toImmutableSet());
    for (int i = 0; i < session.meetings().size(); i++) {
      Meeting meeting = session.meetings().get(i);
      for (int j = 0; j < meeting.agendaItems().size(); j++) {
        Optional<AgendaItem> foreignItem =
            Optional.of(meeting.agendaItems().get(j))
                .filter(id -> !agenda.contains(id))
                .flatMap(id -> record.find(AgendaItem.class, id));
        if (foreignItem.isPresent()) {
          findings.add(
              Place.of("meetings").at(i).at("agendaItems").at(j),
              EntityLabel.of(meeting),
              EntityLabel.of(foreignItem.get()));
        }
      }
    }
  }

  private static boolean isCounted(Meeting meeting) {
    return meeting.number().isPresent() && MeetingRules.isOfAKnownBody(meeting);
  }

  private static void checkMeetingNumbers(
      Session session, RecordView record, FindingCollector findings) {
    Map<String, Meeting> holders = new HashMap<>();
    for (int i = 0; i < session.meetings().size(); i++) {
      Meeting meeting = session.meetings().get(i);
      if (isCounted(meeting)) {
        OptionalInt number = meeting.number();
        String key = MeetingRules.body(meeting) + " " + number.orElseThrow();
        Optional<Meeting> holder = holder(holders, key, meeting);
        if (holder.isPresent()) {
          findings.add(
              Place.of("meetings").at(i).at("number"),
              EntityLabel.of(meeting),
              number.orElseThrow(),
              EntityLabel.of(holder.get()));
        }
      }
    }
  }

  /**
   * {@return the current holder of the number; if it has none, the candidate becomes its holder}
   */
  private static <T> Optional<T> holder(Map<String, T> holders, String number, T candidate) {
    return Optional.ofNullable(holders.putIfAbsent(number, candidate));
  }
}
