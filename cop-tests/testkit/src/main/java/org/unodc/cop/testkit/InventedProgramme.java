package org.unodc.cop.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A programme of many side events, written from a short description: a record without its events,
 * and the words from which events are composed. Equal descriptions give equal programmes.
 */
final class InventedProgramme {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode description;
  private final ObjectNode record;
  private final Random random = new Random(17);

  private InventedProgramme(JsonNode description) {
    this.description = description;
    this.record = (ObjectNode) description.required("record").deepCopy();
  }

  /**
   * {@return the record in JSON}
   *
   * @param json the description in JSON
   */
  static byte[] of(byte[] json) {
    InventedProgramme programme = new InventedProgramme(MAPPER.readTree(json));
    programme.addOrganizations();
    programme.addEvents();
    return MAPPER.writeValueAsBytes(programme.record);
  }

  private void addOrganizations() {
    ArrayNode stakeholders = record.putArray("stakeholders");
    for (JsonNode organization : description.required("organizations")) {
      stakeholders
          .addObject()
          .put("id", "org-" + stakeholders.size())
          .put("kind", organization.required(1).stringValue())
          .set("name", english(organization.required(0).stringValue()));
    }
  }

  /** Fills the rooms of the first session, hour by hour. */
  private void addEvents() {
    ArrayNode events = record.putArray("sideEvents");
    JsonNode session = record.required("sessions").required(0);
    LocalDate last = LocalDate.parse(session.at("/days/last").stringValue());
    LocalDate day = LocalDate.parse(session.at("/days/first").stringValue());
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      for (JsonNode hour : description.required("hours")) {
        for (JsonNode room : session.at("/venue/rooms")) {
          addEvent(events.addObject(), session, start(session, day, hour), room);
        }
      }
    }
    description.required("moreEvents").forEach(events::add);
  }

  private static OffsetDateTime start(JsonNode session, LocalDate day, JsonNode hour) {
    return day.atTime(LocalTime.parse(hour.stringValue()))
        .atZone(ZoneId.of(session.at("/venue/zone").stringValue()))
        .toOffsetDateTime();
  }

  private void addEvent(ObjectNode event, JsonNode session, OffsetDateTime start, JsonNode room) {
    int number = record.required("sideEvents").size();
    event.put("id", "event-" + number).set("session", session.required("id"));
    event.set("title", english(title(number)));
    event.set("mainOrganizer", organizer());
    ObjectNode slot = event.putObject("slot");
    slot.put("start", start.toString().replaceFirst("(T..:..)(?!:)", "$1:00"));
    slot.put("end", start.plusMinutes(75).toString().replaceFirst("(T..:..)(?!:)", "$1:00"));
    event.set("room", room.required("id"));
    event.put("format", number % 3 == 0 ? "HYBRID" : "IN_PERSON");
    event.putArray("languages").add("en");
    event.set("status", description.required("status"));
    if (number % 3 == 0) {
      event.put(
          "onlineLink", "https://meet.example/" + record.required("id").stringValue() + number);
    }
    if (number % 2 == 0) {
      event.set("summary", english(oneOf("summaries").formatted(subject(number))));
      event.set("moderator", person(number));
    }
  }

  private ObjectNode organizer() {
    return MAPPER
        .createObjectNode()
        .put("type", "stakeholder")
        .put("stakeholder", "org-" + (1 + random.nextInt(record.required("stakeholders").size())));
  }

  /** {@return a title; a subject with a form returns only after all forms} */
  private String title(int number) {
    JsonNode forms = description.required("forms");
    int subjects = description.required("subjects").size();
    return forms
        .required(number / subjects % forms.size())
        .stringValue()
        .formatted(subject(number));
  }

  private String subject(int number) {
    JsonNode subjects = description.required("subjects");
    return subjects.required(number % subjects.size()).stringValue();
  }

  /** {@return a person; a name returns only after all first names} */
  private ObjectNode person(int number) {
    JsonNode names = description.required("names");
    ObjectNode person = MAPPER.createObjectNode();
    person.put("name", names.required(number / 2 % names.size()).stringValue());
    person.set("title", english(oneOf("titles")));
    person.putObject("basis").put("type", "officialCapacity");
    return person;
  }

  private String oneOf(String member) {
    JsonNode values = description.required(member);
    return values.required(random.nextInt(values.size())).stringValue();
  }

  private static ObjectNode english(String text) {
    ObjectNode localized = MAPPER.createObjectNode().put("original", "en");
    localized.putObject("texts").put("en", text);
    return localized;
  }
}
