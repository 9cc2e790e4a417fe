package org.unodc.cop.examples.programme.sideevent;

import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/** How many side events of the session the policy allows each organizer. */
public final class OrganizerQuota {
  private OrganizerQuota() {}

  /**
   * {@return the sentence that an organizer has as many events and applications as the policy
   * allows, or more; empty if the organizer can apply for another event}
   */
  public static Optional<Translatable> exhausted(Actor organizer, Snapshot now) {
    return limit(now).stream()
        .boxed()
        .filter(limit -> count(organizer, now, Optional.empty()) >= limit)
        .map(
            limit ->
                ServiceTexts.message(
                    "desk.policy.limit-reached", count(organizer, now, Optional.empty()), limit))
        .findFirst();
  }

  /**
   * {@return the sentence that the organizer of an event would have more events with it than the
   * policy allows; empty if it does not}
   */
  public static Optional<Translatable> exceededWith(SideEvent event, Snapshot now) {
    OptionalInt limit = limit(now);
    if (limit.isEmpty() || event.mainOrganizer().isEmpty() || !event.takesPlace()) {
      return Optional.empty();
    }
    long others = count(event.mainOrganizer().get(), now, Optional.of(event));
    return others < limit.getAsInt()
        ? Optional.empty()
        : Optional.of(
            ServiceTexts.message("desk.policy.limit-exceeded", others + 1, limit.getAsInt()));
  }

  private static OptionalInt limit(Snapshot now) {
    return ApplicationPeriod.policy(now)
        .map(SideEventPolicy::limitPerOrganizer)
        .orElse(OptionalInt.empty());
  }

  private static long count(Actor organizer, Snapshot now, Optional<SideEvent> without) {
    return now.conference().sideEvents().stream()
        .filter(event -> event.session().equals(Optional.of(now.session().id())))
        .filter(SideEvent::takesPlace)
        .filter(event -> event.mainOrganizer().equals(Optional.of(organizer)))
        .filter(event -> without.stream().noneMatch(other -> other.id().equals(event.id())))
        .count();
  }
}
