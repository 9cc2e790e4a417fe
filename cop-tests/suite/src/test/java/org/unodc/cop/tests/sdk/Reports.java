package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.validation.Report;

/** Reports for the tests of their formats. */
final class Reports {
  /** A hostile title of a side event. */
  static final String TITLE = "a|b \"c\" 'd'\n]]> =cmd <script>alert(1)</script> \u202Egnp *x*";

  /** A hostile message of a rule of a user, with an unpaired surrogate and a control character. */
  static final String SENTENCE = "=cmd|' /C calc'!A0, \uD800\u0001, [x](http://evil.example).";

  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static final Rule<SideEvent> ERROR =
      Rule.error("house.title-is-quiet", SideEvent.class)
          .saying(texts("A title is quiet.", "{0} is loud: {1}", "Lower the voice."))
          .check(
              (event, record, findings) ->
                  findings.add(Place.of("title"), event.title().orElseThrow()));

  private static final Rule<Session> NOTICE =
      Rule.notice("house.says-what-it-likes", Session.class)
          .saying(texts("All is well.", SENTENCE, "Do as you like."))
          .holds(session -> false);

  private static final Rule<Session> BREAKS =
      Rule.error("house.never-breaks-down", Session.class)
          .saying(texts("It never breaks down.", "It broke down.", "Mend it."))
          .check(
              (session, record, findings) -> {
                throw new IllegalStateException("secret");
              });

  private static final Rule<SideEvent> BREAKS_LATER =
      Rule.error("house.breaks-later", SideEvent.class)
          .saying(texts("A title is quiet.", "{0} is loud.", "Lower the voice."))
          .check(
              (event, record, findings) -> {
                if (record.all(SideEvent.class).indexOf(event) > 0) {
                  throw new IllegalStateException("secret");
                }
                findings.add(Place.of("title"));
              });

  private Reports() {}

  /**
   * {@return a report with two errors and a notice of rules that the library does not have, and
   * warnings of its own; one rule threw an exception, others are disabled, and one is suppressed}
   */
  static Report hostile() {
    byte[] record = record(2, TITLE);
    ValidationProfile profile =
        ValidationProfile.builder()
            .name("house <rules>")
            .exclude("convention")
            .suppress(
                Suppression.builder()
                    .rule(id("language.text-holds-no-forbidden-characters"))
                    .reason("It is known.")
                    .build())
            .build();
    Rulebook rulebook = Rulebook.standard().with(ERROR).with(NOTICE).with(BREAKS);
    return Report.of(rulebook.validate(Cop.read(record), DAY, profile), record);
  }

  /** {@return a report with an error of a rule that then threw an exception} */
  static Report brokenAfterAFinding() {
    byte[] record = record(2, "Uniting forces");
    return Report.of(
        Rulebook.standard().with(BREAKS_LATER).validate(Cop.read(record), DAY), record);
  }

  /** {@return a report with a finding for each of this many side events except the first} */
  static Report clashes(int events) {
    byte[] record = record(events, "Uniting forces");
    return Cop.report(record, DAY, ValidationProfile.full());
  }

  /** {@return a record with this many side events of a title in the same room at the same time} */
  static byte[] record(int events, String title) {
    String quoted = title.replace("\"", "\\\"").replace("\n", "\\n").replace("\u202E", "\\u202E");
    return """
        {
          "format": "cop/1",
          "id": "example-cop",
          "title": "Conference of the Parties to the Convention on Example",
          "secretariatUnits": [{"id": "csu", "name": "Civil Society Unit"}],
          "sessions": [{
            "id": "example-cop2",
            "title": "Second session",
            "days": {"first": "2024-10-14", "last": "2024-10-18"},
            "venue": {
              "city": "Vienna",
              "zone": "Europe/Vienna",
              "rooms": [{"id": "m5", "name": "M5"}]
            }
          }],
          "sideEvents": [
        %s
          ]
        }
        """
        .formatted(
            IntStream.range(0, events)
                .mapToObj(i -> event(i, quoted))
                .collect(Collectors.joining(",\n")))
        .getBytes(UTF_8);
  }

  /**
   * {@return an event that overlaps with the first one; each begins at another time, so that they
   * are not one event under several ids}
   */
  private static String event(int number, String title) {
    return """
        {"id":"se-%s","session":"example-cop2","title":"%s","languages":["en"],"room":"m5",\
        "mainOrganizer":{"type":"unit","unit":"csu"},\
        "slot":{"start":"2024-10-16T%s+02:00","end":"2024-10-16T%s:00+02:00"}}"""
        .formatted(
            number,
            title,
            LocalTime.of(13, 0).plusSeconds(number).format(DateTimeFormatter.ISO_LOCAL_TIME),
            number == 0 ? "16:50" : "16:00");
  }

  private static RuleId id(String rule) {
    return RuleId.of(rule);
  }

  private static RuleTexts texts(String title, String message, String hint) {
    return RuleTexts.builder()
        .title(LocalizedText.english(title))
        .message(LocalizedText.english(message))
        .hint(LocalizedText.english(hint))
        .build();
  }
}
