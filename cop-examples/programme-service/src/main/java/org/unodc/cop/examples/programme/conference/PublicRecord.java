package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import tools.jackson.databind.JsonNode;

/**
 * The part of the record that everybody may see. It has no applications, no requested or declined
 * events, and names a person only if the record states a basis for naming that holds today.
 */
@Component
public class PublicRecord {
  private static final JsonNode NOT_NAMED =
      JsonTrees.parse(
          """
          {"type": "unnamed", "description": {"original": "en", "texts": {
            "ar": "شخص غير مذكور بالاسم", "zh": "未具名人士", "en": "A person who is not named",
            "fr": "Une personne non nommée", "ru": "Лицо, имя которого не указано",
            "es": "Una persona no nombrada"}}}
          """);

  private final ConferenceStore store;
  private final Clock clock;
  private volatile @Nullable CachedRecord cached;

  PublicRecord(ConferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  private record CachedRecord(LocalDate day, Snapshot snapshot) {
    boolean isOf(Snapshot whole, LocalDate today) {
      return snapshot.revision() == whole.revision() && day.equals(today);
    }
  }

  /** {@return the public part of the current record} */
  public Snapshot current() {
    Snapshot whole = store.current();
    LocalDate day = whole.today(clock);
    CachedRecord known = cached;
    return known != null && known.isOf(whole, day) ? known.snapshot() : publishOnce(whole, day);
  }

  /** Prepares the public part in one thread; the others wait for its result. */
  private synchronized Snapshot publishOnce(Snapshot whole, LocalDate day) {
    CachedRecord known = cached;
    if (known != null && known.isOf(whole, day)) {
      return known.snapshot();
    }
    Snapshot snapshot =
        new Snapshot(
            whole.revision(), publish(whole.conference(), day), whole.session(), whole.versions());
    cached = new CachedRecord(day, snapshot);
    return snapshot;
  }

  static Conference publish(Conference record, LocalDate day) {
    ImmutableSet<SideEventId> appliedFor =
        record.applications().stream()
            .flatMap(application -> application.sideEvent().stream())
            .collect(ImmutableSet.toImmutableSet());
    Conference published =
        record.toBuilder()
            .applications(ImmutableList.of())
            .sideEvents(
                record.sideEvents().stream().filter(event -> isPublic(event, appliedFor)).toList())
            .build();
    Map<String, Person> hidden =
        Maps.filterValues(PersonPlaces.in(published), person -> !person.mayBeNamedOn(day));
    if (hidden.isEmpty()) {
      return published;
    }
    JsonNode document = RecordAssembler.tree(published);
    // From the end, so that removals do not shift the remaining pointers.
    Lists.reverse(ImmutableList.copyOf(hidden.keySet()))
        .forEach(pointer -> hide(document, pointer));
    return RecordAssembler.read(document);
  }

  /**
   * The record does not state whether a cancelled or merged event had been accepted. Only accepted
   * events get a slot.
   */
  private static boolean isPublic(SideEvent event, ImmutableSet<SideEventId> appliedFor) {
    if (event.takesPlace()) {
      return event.status().filter(SideEventStatus.REQUESTED::equals).isEmpty();
    }
    return event.slot().isPresent() || !appliedFor.contains(event.id());
  }

  private static void hide(JsonNode document, String pointer) {
    String owner = pointer.substring(0, pointer.lastIndexOf('/'));
    if (document.at(owner).path("type").asString("").equals("person")) {
      JsonTrees.replace(document, owner, NOT_NAMED);
    } else {
      JsonTrees.remove(document, pointer);
    }
  }
}
