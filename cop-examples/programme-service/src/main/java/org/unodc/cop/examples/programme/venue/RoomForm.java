package org.unodc.cop.examples.programme.venue;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.web.SearchText;

/** Reads and fills the form of a room: its name in the official languages, and its capacity. */
final class RoomForm {
  private static final int MAX_NAME_LENGTH = 100;
  private static final int MAX_CAPACITY = 100_000;
  private static final String CAPACITY = "capacity";

  private RoomForm() {}

  /** {@return the entries that describe a room} */
  static FormEntries of(Room room) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    room.name()
        .ifPresent(name -> name.texts().forEach((tag, text) -> values.put("name." + tag, text)));
    room.capacity().ifPresent(capacity -> values.put(CAPACITY, String.valueOf(capacity)));
    return new FormEntries(values.build());
  }

  /**
   * {@return the entered name and capacity; empty, with problems added, if they are wrong}
   *
   * @param former the room before; empty for a new one
   */
  static Optional<Room.Builder> read(FormReader form, Optional<Room> former, Snapshot now) {
    Optional<LocalizedText> name = name(form, former);
    Room.Builder room = former.map(Room::toBuilder).orElseGet(Room::builder);
    name.ifPresent(text -> checkIsFree(text, form, former, now));
    String capacity = form.entered().text(CAPACITY);
    Optional<Integer> persons =
        capacity.isEmpty()
            ? Optional.empty()
            : form.parse(CAPACITY, capacity, "no-capacity", RoomForm::capacity);
    if (form.hasProblems()) {
      return Optional.empty();
    }
    room.name(name);
    room.capacity(persons.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    return Optional.of(room);
  }

  private static Optional<LocalizedText> name(FormReader form, Optional<Room> former) {
    Map<String, String> texts = new HashMap<>();
    Optional<LocalizedText> before = former.flatMap(Room::name);
    before.ifPresent(text -> texts.putAll(text.texts()));
    for (OfficialLanguage language : OfficialLanguage.values()) {
      texts.remove(language.tag());
      form.limited("name." + language.tag(), MAX_NAME_LENGTH)
          .ifPresent(text -> texts.put(language.tag(), text));
    }
    String page = form.formatter().language().tag();
    if (texts.isEmpty()) {
      form.problem("name." + page, "name-missing");
      return Optional.empty();
    }
    String original =
        before
            .flatMap(LocalizedText::original)
            .filter(texts::containsKey)
            .orElseGet(() -> texts.containsKey(page) ? page : texts.keySet().iterator().next());
    return Optional.of(LocalizedText.of(original, texts));
  }

  private static void checkIsFree(
      LocalizedText name, FormReader form, Optional<Room> former, Snapshot now) {
    VenueRooms.in(now).stream()
        .filter(room -> former.filter(edited -> edited.id().equals(room.id())).isEmpty())
        .flatMap(room -> room.name().stream())
        .forEach(
            other ->
                Arrays.stream(OfficialLanguage.values())
                    .map(OfficialLanguage::tag)
                    .filter(tag -> isSame(name.texts().get(tag), other.texts().get(tag)))
                    .forEach(tag -> form.problem("name." + tag, "room-name-taken")));
  }

  private static boolean isSame(@Nullable String first, @Nullable String second) {
    return first != null
        && second != null
        && SearchText.normalized(first).equals(SearchText.normalized(second));
  }

  private static int capacity(String text) {
    int capacity = Integer.parseInt(text);
    if (capacity < 1 || capacity > MAX_CAPACITY) {
      throw new IllegalArgumentException("a room holds from 1 to 100000 persons");
    }
    return capacity;
  }
}
