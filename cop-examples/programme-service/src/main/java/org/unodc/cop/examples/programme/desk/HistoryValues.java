package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.PersonRegister;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Formats the JSON values of the history as text. */
@Component
class HistoryValues {
  private static final String PERSON = "$person";
  private static final ImmutableMap<String, Class<? extends Enum<?>>> CHOICES =
      ImmutableMap.of("status", SideEventStatus.class, "format", AttendanceFormat.class);
  private static final ImmutableSet<String> ACTORS =
      ImmutableSet.of("stakeholder", "participant", "unit");
  private static final CopJson<Actor> ACTOR = CopJson.of(Actor.class);

  private final PersonRegister persons;
  private final JsonMapper mapper;

  HistoryValues(PersonRegister persons, JsonMapper mapper) {
    this.persons = persons;
    this.mapper = mapper;
  }

  /**
   * The values of a field before and after a change, as text.
   *
   * @param before the former value; null if there was none
   * @param after the new value; null if there is none
   */
  record Texts(@Nullable String before, @Nullable String after) {
    boolean areEqual() {
      return before != null && before.equals(after);
    }
  }

  /**
   * {@return the values of a field as texts} If the texts in the language of the page are equal,
   * the texts in all languages are returned; if these are equal, too, the new text states that
   * details changed.
   */
  Texts texts(
      String field,
      Optional<String> before,
      Optional<String> after,
      Snapshot now,
      PageFormatter formatter) {
    Texts brief =
        new Texts(
            before.map(json -> text(field, json, now, formatter)).orElse(null),
            after.map(json -> text(field, json, now, formatter)).orElse(null));
    if (!brief.areEqual()) {
      return brief;
    }
    ValueFormatter full = new ValueFormatter(RecordNames.of(now.conference()), formatter, true);
    Texts texts =
        new Texts(
            before.map(json -> full.text(mapper.readTree(json))).orElse(null),
            after.map(json -> full.text(mapper.readTree(json))).orElse(null));
    return texts.areEqual()
        ? new Texts(texts.before(), formatter.message("desk.history.details", texts.after()))
        : texts;
  }

  private String text(String field, String json, Snapshot now, PageFormatter formatter) {
    JsonNode value = mapper.readTree(json);
    if (field.equals("room") && value.isString()) {
      return new EventTexts(now, formatter).room(RoomId.of(value.asString())).text();
    }
    Class<? extends Enum<?>> choices = CHOICES.get(field);
    return choices != null && value.isString()
        ? label(choices, value.asString(), formatter)
        : new ValueFormatter(RecordNames.of(now.conference()), formatter, false).text(value);
  }

  private static String label(
      Class<? extends Enum<?>> choices, String name, PageFormatter formatter) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .map(formatter::label)
        .orElse(name);
  }

  /** Formats values in one language. */
  private final class ValueFormatter {
    private final RecordNames names;
    private final PageFormatter formatter;
    private final boolean inAllLanguages;

    ValueFormatter(RecordNames names, PageFormatter formatter, boolean inAllLanguages) {
      this.inAllLanguages = inAllLanguages;
      this.names = names;
      this.formatter = formatter;
    }

    String text(JsonNode value) {
      if (value.isArray()) {
        return joined(value);
      }
      if (!value.isObject()) {
        return value.asString();
      }
      if (value.hasNonNull(PERSON)) {
        return person(value.get(PERSON).asString());
      }
      if (ACTORS.stream().anyMatch(value::hasNonNull) && value.hasNonNull("type")) {
        return names.nameOf(ACTOR.read(value.toString()), formatter.language());
      }
      if (value.path("texts").isObject()) {
        return localized(value);
      }
      return value.hasNonNull("start") && value.hasNonNull("end") ? slot(value) : joined(value);
    }

    String person(String id) {
      return persons
          .nameOf(UUID.fromString(id))
          .orElseGet(() -> formatter.message("desk.history.erased-person"));
    }

    String localized(JsonNode text) {
      String original = text.path("original").asString("");
      JsonNode texts = text.get("texts");
      if (inAllLanguages) {
        return joined(texts);
      }
      JsonNode translation = texts.path(formatter.language().tag());
      translation = translation.isMissingNode() ? texts.path(original) : translation;
      return translation.isMissingNode()
          ? texts.properties().iterator().next().getValue().asString()
          : translation.asString();
    }

    String slot(JsonNode slot) {
      try {
        return formatter.when(
            TimeSlot.of(
                OffsetDateTime.parse(slot.get("start").asString()),
                OffsetDateTime.parse(slot.get("end").asString())));
      } catch (DateTimeException malformed) {
        return slot.get("start").asString() + " – " + slot.get("end").asString();
      }
    }

    String joined(JsonNode parts) {
      List<String> texts = new ArrayList<>();
      if (parts.isArray()) {
        parts.forEach(part -> texts.add(text(part)));
      } else {
        parts.properties().stream()
            .filter(member -> !member.getKey().equals("type"))
            .forEach(member -> texts.add(text(member.getValue())));
      }
      return String.join(
          MessageCatalogue.standard().text("list.clause-separator", formatter.language()), texts);
    }
  }
}
