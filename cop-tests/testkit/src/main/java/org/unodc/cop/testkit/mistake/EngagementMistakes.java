package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.SideEventMistakes.lastDay;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Mistakes in engagements. */
final class EngagementMistakes {
  private static final String ENGAGEMENTS = "/engagements/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("engagement.twice", "An engagement is entered again under a new id.")
              .at(ENGAGEMENTS)
              .where(engagement -> engagement.has("title") && engagement.has("when"))
              .change(engagement -> engagement.duplicate().set("id", "entered-again"))
              .foundBy("reference.event-appears-under-one-id"),
          Mistake.of("engagement.no-host", "The hosts of an engagement are forgotten.")
              .at(ENGAGEMENTS)
              .where(engagement -> engagement.children("hosts").findAny().isPresent())
              .change(engagement -> engagement.remove("hosts"))
              .foundBy("engagement.has-a-host"),
          Mistake.of("engagement.host-twice", "A host is entered twice.")
              .at(ENGAGEMENTS + "/hosts/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("engagement.attendee-twice", "An attendee is entered twice.")
              .at(ENGAGEMENTS + "/attendees/*")
              .where(attendee -> !attendee.is("type", "unnamed"))
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("engagement.topic-twice", "A topic is entered twice.")
              .at(ENGAGEMENTS + "/topics/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("engagement.in-the-future", "An attended engagement gets a future year.")
              .at(ENGAGEMENTS)
              .where(engagement -> engagement.has("when") && engagement.has("attendees"))
              .change(engagement -> engagement.set("when", day(LocalDate.of(2069, 5, 14))))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of("engagement.long-before", "An engagement gets a year 20 years too early.")
              .at(ENGAGEMENTS)
              .where(SideEventMistakes::hasSessionDays)
              .where(engagement -> engagement.has("when"))
              .where(
                  engagement ->
                      engagement
                          .all("/rulesOfProcedure/*")
                          .anyMatch(rules -> rules.has("cycleYears")))
              .change(engagement -> engagement.set("when", day(lastDay(engagement).minusYears(20))))
              .foundBy("engagement.lies-near-its-session"),
          Mistake.of("engagement.late-briefing", "A briefing is dated after its session.")
              .at(ENGAGEMENTS)
              .where(engagement -> engagement.is("kind", "BRIEFING"))
              .where(SideEventMistakes::hasSessionDays)
              .where(engagement -> engagement.has("when"))
              .change(engagement -> engagement.set("when", day(lastDay(engagement).plusDays(30))))
              .foundBy("engagement.briefing-comes-before-its-session-ends"),
          Mistake.of("engagement.too-few", "The number of participants loses its digits.")
              .at(ENGAGEMENTS)
              .where(engagement -> engagement.children("attendees").count() > 1)
              .change(engagement -> engagement.set("participants", exactly(1)))
              .foundBy("engagement.has-as-many-participants-as-it-names"),
          Mistake.of("engagement.misspelled-kind", "The kind of an engagement is misspelled.")
              .at(ENGAGEMENTS)
              .where(engagement -> engagement.has("kind"))
              .change(engagement -> engagement.set("kind", engagement.text("kind") + 'S'))
              .foundBy("engagement.kind-is-a-listed-word"),
          Mistake.of("engagement.unknown-session", "The id of the session is misspelled.")
              .at(ENGAGEMENTS)
              .where(engagement -> engagement.has("session"))
              .change(engagement -> engagement.set("session", engagement.text("session") + "-x"))
              .foundBy("reference.resolves"),
          Mistake.of("engagement.forgotten-attendee", "Unnamed attendees are forgotten.")
              .at(ENGAGEMENTS + "/attendees/*")
              .where(attendee -> attendee.is("type", "unnamed"))
              .change(RecordPart::delete)
              .notKnowable("Lists of attendees name only those whom a source names."));

  private EngagementMistakes() {}

  /** {@return a day, as the time of an engagement, a consultation or a declaration} */
  static JsonNode day(LocalDate date) {
    return JsonNodeFactory.instance.objectNode().put("type", "day").put("date", date.toString());
  }

  static JsonNode exactly(long number) {
    return JsonNodeFactory.instance.objectNode().put("value", number).put("qualifier", "EXACT");
  }
}
