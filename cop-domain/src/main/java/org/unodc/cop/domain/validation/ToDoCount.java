package org.unodc.cop.domain.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.validation.RuleRun.Found;

/**
 * Counts what is still to be done, session by session. What belongs to no session of the record is
 * counted for the record.
 */
final class ToDoCount {
  private final Conference record;
  private final Map<SessionId, Integer> sessions = new HashMap<>();
  private final Map<String, List<?>> lists = new HashMap<>();

  /** Prepares a count for a record. */
  ToDoCount(ConferenceIndex index) {
    this.record = (Conference) index.tree().value(0);
    for (int i = 0; i < record.sessions().size(); i++) {
      sessions.putIfAbsent(record.sessions().get(i).id(), i);
    }
    record.parts(
        new PartCollector() {
          @Override
          public PartCollector add(String accessor, Object part) {
            if (part instanceof List<?> list) {
              lists.put(accessor, list);
            }
            return this;
          }
        });
  }

  /**
   * {@return one finding for each session about which a rule has several, at the position of the
   * first of these}
   *
   * @param found the findings of one rule
   */
  List<Found> counted(List<Found> found) {
    ImmutableListMultimap<Place, Found> bySession =
        found.stream()
            .collect(
                toImmutableListMultimap(one -> placeOfSession(one.finding().place()), one -> one));
    return Multimaps.asMap(bySession).entrySet().stream()
        .map(
            session ->
                session.getValue().size() == 1
                    ? session.getValue().get(0)
                    : counted(session.getKey(), session.getValue()))
        .toList();
  }

  private Found counted(Place place, List<Found> found) {
    Finding first = found.get(0).finding();
    return new Found(
        found.get(0).position(),
        first.counting(
            place,
            EntityLabel.of(sessionOf(place).<Entity>map(record.sessions()::get).orElse(record)),
            found.stream().map(one -> one.finding().place()).collect(toImmutableList())));
  }

  /** {@return the place of the session to which a place belongs, or else that of the record} */
  private Place placeOfSession(Place place) {
    return sessionOf(place).map(Place.of("sessions")::at).orElse(Place.here());
  }

  /** {@return the index of the session to which a place belongs; empty if there is none} */
  private Optional<Integer> sessionOf(Place place) {
    String[] names = place.pointer().split("/", 4);
    Optional<Integer> index =
        names.length < 3 ? Optional.empty() : Optional.ofNullable(Ints.tryParse(names[2]));
    if (index.isPresent() && names[1].equals("sessions")) {
      return index.filter(number -> number < record.sessions().size());
    }
    List<?> list = names.length < 3 ? List.of() : lists.getOrDefault(names[1], List.of());
    return index
        .filter(number -> number < list.size())
        .map(number -> (Object) list.get(number))
        .flatMap(ToDoCount::sessionOf)
        .map(sessions::get);
  }

  /** {@return the session that an element of the record names as its own} */
  private static Optional<SessionId> sessionOf(Object element) {
    ImmutableList.Builder<SessionId> named = ImmutableList.builder();
    if (element instanceof Composite composite) {
      composite.parts(
          new PartCollector() {
            @Override
            public PartCollector add(String accessor, Object part) {
              Object value = part instanceof Optional<?> optional ? optional.orElse(null) : part;
              if (accessor.equals("session") && value instanceof SessionId id) {
                named.add(id);
              }
              return this;
            }
          });
    }
    return named.build().stream().findFirst();
  }
}
