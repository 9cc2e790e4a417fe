package org.unodc.cop.examples.programme.desk;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.examples.programme.conference.PersonRegister;
import org.unodc.cop.examples.programme.web.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the JSON of the history into words. */
@Component
class HistoryValues {
  private static final String PERSON = "$person";

  private final PersonRegister persons;
  private final JsonMapper mapper;

  HistoryValues(PersonRegister persons, JsonMapper mapper) {
    this.persons = persons;
    this.mapper = mapper;
  }

  /** {@return a value in words} */
  String text(String json, Wording wording) {
    return text(mapper.readTree(json), wording);
  }

  private String text(JsonNode value, Wording wording) {
    if (value.isArray()) {
      return joined(value, wording);
    }
    if (!value.isObject()) {
      return value.asString();
    }
    if (value.hasNonNull(PERSON)) {
      return person(value.get(PERSON).asString(), wording);
    }
    if (value.path("texts").isObject()) {
      return localized(value, wording);
    }
    return value.hasNonNull("start") && value.hasNonNull("end")
        ? slot(value, wording)
        : joined(value, wording);
  }

  private String person(String id, Wording wording) {
    return persons
        .nameOf(UUID.fromString(id))
        .orElseGet(() -> wording.word("desk.history.erased-person"));
  }

  private static String localized(JsonNode text, Wording wording) {
    String original = text.path("original").asString("");
    JsonNode texts = text.get("texts");
    JsonNode chosen = texts.path(wording.language().tag());
    chosen = chosen.isMissingNode() ? texts.path(original) : chosen;
    return chosen.isMissingNode()
        ? texts.properties().iterator().next().getValue().asString()
        : chosen.asString();
  }

  private static String slot(JsonNode slot, Wording wording) {
    try {
      return wording.when(
          TimeSlot.of(
              OffsetDateTime.parse(slot.get("start").asString()),
              OffsetDateTime.parse(slot.get("end").asString())));
    } catch (DateTimeException other) {
      return slot.get("start").asString() + " – " + slot.get("end").asString();
    }
  }

  private String joined(JsonNode parts, Wording wording) {
    List<String> texts = new ArrayList<>();
    if (parts.isArray()) {
      parts.forEach(part -> texts.add(text(part, wording)));
    } else {
      parts.properties().stream()
          .filter(member -> !member.getKey().equals("type"))
          .forEach(member -> texts.add(text(member.getValue(), wording)));
    }
    return String.join("; ", texts);
  }
}
