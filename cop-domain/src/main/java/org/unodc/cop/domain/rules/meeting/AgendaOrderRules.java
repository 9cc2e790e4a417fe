package org.unodc.cop.domain.rules.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** Rules about the order and the numbers of an agenda, and about meetings that take it up. */
public final class AgendaOrderRules {
  /** An item such as 2, or a part of it such as 2 (a), 2(a), 2.a or 2.1. */
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,3})(?:\\.?\\(?([a-z])\\)?|\\.([0-9]{1,3}))?\\.?");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]");

  /** A full stop that does not separate two numbers, as it does in 2.1. */
  private static final Pattern FULL_STOP = Pattern.compile("\\.([^0-9]|$)");

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("meeting.agenda-items-are-part-of-their-agenda", Session.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  session ->
                      session.agendaItems().stream().anyMatch(item -> item.partOf().isPresent()))
              .check(AgendaOrderRules::checkParts),
          Rule.notice("meeting.agenda-items-stand-in-order", Session.class)
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.agendaItems().stream()
                              .filter(item -> position(item).isPresent())
                              .count()
                          > 1)
              .check(AgendaOrderRules::checkOrder),
          Rule.warning("meeting.agenda-parts-carry-the-number-of-their-item", Session.class)
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.agendaItems().stream()
                          .anyMatch(
                              item -> item.partOf().isPresent() && position(item).isPresent()))
              .check(AgendaOrderRules::checkNumbersOfParts),
          Rule.notice("meeting.agenda-item-titles-are-distinct", Session.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.agendaItems().stream()
                              .filter(item -> item.title().isPresent())
                              .count()
                          > 1)
              .check(AgendaOrderRules::checkTitles),
          Rule.warning("meeting.agenda-item-numbers-are-distinct", Session.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.agendaItems().stream().anyMatch(item -> item.number().isPresent()))
              .check(AgendaOrderRules::checkItemNumbers),
          Rule.warning("meeting.takes-up-the-agenda-of-its-session", Session.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  session ->
                      !session.agendaItems().isEmpty()
                          && session.meetings().stream()
                              .anyMatch(meeting -> !meeting.agendaItems().isEmpty()))
              .check(AgendaOrderRules::checkItemsOfMeetings),
          Rule.warning("meeting.numbers-are-distinct", Session.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.VALUE)
              .when(session -> session.meetings().stream().anyMatch(AgendaOrderRules::isCounted))
              .check(AgendaOrderRules::checkMeetingNumbers));

  private AgendaOrderRules() {}

  private static void checkParts(Session session, RecordView record, FindingCollector findings) {
    Map<AgendaItemId, AgendaItem> items = byId(session);
    Map<AgendaItemId, Boolean> decided = new TreeMap<>();
    for (int i = 0; i < session.agendaItems().size(); i++) {
      AgendaItem item = session.agendaItems().get(i);
      Optional<AgendaItemId> whole = item.partOf();
      boolean isForeign =
          whole
              .filter(id -> !items.containsKey(id))
              .filter(id -> record.find(AgendaItem.class, id).isPresent())
              .isPresent();
      if (isForeign || (whole.isPresent() && leadsToACircle(item, items, decided))) {
        findings.add(
            Place.of("agendaItems").at(i).at("partOf"),
            EntityLabel.of(item),
            record.label(whole.orElseThrow()),
            isForeign ? "foreign" : "circle");
      }
    }
  }

  /**
   * Returns whether the items that contain an item lead back to one of them.
   *
   * @param decided the answers for the items that were followed before
   */
  private static boolean leadsToACircle(
      AgendaItem item, Map<AgendaItemId, AgendaItem> items, Map<AgendaItemId, Boolean> decided) {
    Set<AgendaItemId> path = new TreeSet<>();
    Optional<AgendaItem> current = Optional.of(item);
    while (current.isPresent()
        && !decided.containsKey(current.get().id())
        && path.add(current.get().id())) {
      current = current.get().partOf().map(items::get);
    }
    boolean circle =
        current.map(AgendaItem::id).map(id -> decided.getOrDefault(id, true)).orElse(false);
    path.forEach(id -> decided.put(id, circle));
    return circle;
  }

  /** Another rule reports a number that an earlier item has already. */
  private static void checkOrder(Session session, RecordView record, FindingCollector findings) {
    Optional<AgendaItem> last = Optional.empty();
    Set<Position> taken = new TreeSet<>();
    for (int i = 0; i < session.agendaItems().size(); i++) {
      AgendaItem item = session.agendaItems().get(i);
      Optional<Position> position = position(item);
      if (position.isEmpty() || !taken.add(position.get())) {
        continue;
      }
      if (last.isPresent() && position.get().compareTo(position(last.get()).orElseThrow()) < 0) {
        findings.add(
            Place.of("agendaItems").at(i).at("number"),
            EntityLabel.of(item),
            item.number().orElseThrow(),
            EntityLabel.of(last.get()),
            last.get().number().orElseThrow());
      } else {
        last = Optional.of(item);
      }
    }
  }

  private static void checkNumbersOfParts(
      Session session, RecordView record, FindingCollector findings) {
    Map<AgendaItemId, AgendaItem> items = byId(session);
    for (int i = 0; i < session.agendaItems().size(); i++) {
      AgendaItem item = session.agendaItems().get(i);
      Optional<AgendaItem> whole = item.partOf().map(items::get);
      Optional<Position> own = position(item).filter(position -> position.part() > 0);
      Optional<Position> above = whole.flatMap(AgendaOrderRules::position);
      if (own.isPresent() && above.isPresent() && own.get().item() != above.get().item()) {
        findings.add(
            Place.of("agendaItems").at(i).at("number"),
            EntityLabel.of(item),
            item.number().orElseThrow(),
            EntityLabel.of(whole.orElseThrow()),
            whole.get().number().orElseThrow());
      }
    }
  }

  private static void checkTitles(Session session, RecordView record, FindingCollector findings) {
    Map<String, AgendaItem> holders = new HashMap<>();
    Set<AgendaItemId> reported = new HashSet<>();
    for (int i = 0; i < session.agendaItems().size(); i++) {
      AgendaItem item = session.agendaItems().get(i);
      for (String key : titles(item)) {
        AgendaItem holder = holders.putIfAbsent(key, item);
        if (holder != null && !holder.id().equals(item.id()) && reported.add(item.id())) {
          findings.add(
              Place.of("agendaItems").at(i).at("title"),
              EntityLabel.of(item),
              EntityLabel.of(holder));
        }
      }
    }
  }

  /** {@return the titles of an item, each with its language and the item that contains it} */
  private static ImmutableList<String> titles(AgendaItem item) {
    String whole = item.partOf().map(AgendaItemId::value).orElseGet(() -> itemOfPart(item));
    return item.title().stream()
        .flatMap(title -> PlainText.keys(title.texts()))
        .map(title -> whole + '\n' + title)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the number of the item whose part this is by its own number, or an empty text} */
  private static String itemOfPart(AgendaItem item) {
    return position(item)
        .filter(position -> position.part() > 0)
        .map(position -> "#" + position.item())
        .orElse("");
  }

  private static Map<AgendaItemId, AgendaItem> byId(Session session) {
    Map<AgendaItemId, AgendaItem> items = new TreeMap<>();
    session.agendaItems().forEach(item -> items.putIfAbsent(item.id(), item));
    return items;
  }

  /** {@return the place of an item on the agenda; empty if its number has another form} */
  private static Optional<Position> position(AgendaItem item) {
    return item.number()
        .map(number -> LowerCase.of(BLANKS.matcher(number).replaceAll("")))
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(matcher -> new Position(Integer.parseInt(matcher.group(1)), part(matcher)));
  }

  /** {@return the number of a part of an item: 1 for 2 (a) and 2.1; zero for an item as a whole} */
  private static int part(Matcher number) {
    String letter = number.group(2);
    if (letter != null) {
      return letter.charAt(0) - 'a' + 1;
    }
    return number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
  }

  private record Position(int item, int part) implements Comparable<Position> {
    private static final Comparator<Position> IN_ORDER =
        Comparator.comparingInt(Position::item).thenComparingInt(Position::part);

    @Override
    public int compareTo(Position other) {
      return IN_ORDER.compare(this, other);
    }
  }

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
