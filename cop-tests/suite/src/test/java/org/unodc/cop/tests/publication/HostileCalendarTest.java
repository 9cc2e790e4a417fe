package org.unodc.cop.tests.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.ListProperty;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Categories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Publication;

/** Hostile texts of a record cannot break the format of a calendar, and are read back unchanged. */
class HostileCalendarTest {
  private static final int EVENTS = 1000;
  private static final String BLANKS = "\\A[ \\t]+|[ \\t]+\\z";

  @Test
  void bothReadersReturnEveryText() throws IOException, ParserException {
    String calendar = calendar(hostile()).text();
    List<VEvent> byBiweekly = Biweekly.parse(calendar).first().getEvents();
    List<CalendarComponent> byIcal4j = ical4j(calendar).getComponents(Component.VEVENT);

    assertThat(byBiweekly).hasSize(EVENTS);
    assertThat(byIcal4j).hasSize(EVENTS);
    for (int i = 0; i < EVENTS; i++) {
      String title = HostileTexts.of(i);
      String summary = HostileTexts.of(EVENTS + i);
      String theme = HostileTexts.of(2L * EVENTS + i);
      VEvent event = byBiweekly.get(i);
      assertThat(event.getSummary().getValue()).isEqualTo(title);
      assertThat(event.getDescription().getValue()).isEqualTo(summary);
      assertThat(event.getCategories()).flatMap(ListProperty::getValues).contains(theme);
      Component component = byIcal4j.get(i);
      assertRead(value(component, Property.SUMMARY), title);
      assertRead(value(component, Property.DESCRIPTION), summary);
      // ical4j loses backslashes and blanks in the texts of categories, so they are only counted.
      assertThat(component.<Categories>getProperties(Property.CATEGORIES))
          .flatMap(categories -> categories.getCategories().getTexts())
          .hasSize(2);
    }
  }

  @Test
  void noLineIsTooLongOrInjected() {
    String text = calendar(hostile()).text();

    assertThat(text).endsWith("END:VCALENDAR\r\n");
    List<String> lines = List.of(text.split("\r\n"));
    // An unpaired surrogate would make the length of a line in UTF-8 undefined.
    assertThat(lines).allMatch(line -> Utf8.encodedLength(line) <= 75);
    assertThat(lines).noneMatch(line -> line.contains("\r") || line.contains("\n"));
    String unfolded = text.replace("\r\n ", "");
    assertThat(unfolded.split("\r\n"))
        .hasSize(6 + EVENTS * 13)
        .allMatch(line -> line.matches("(?s)[A-Z-]+(;LANGUAGE=en)?:.*"))
        .filteredOn(line -> line.equals("BEGIN:VEVENT"))
        .hasSize(EVENTS);
  }

  @Test
  void noGraphemeIsSplitByFolding() {
    String family = "👩‍👩‍👧‍👦";
    String text = calendar(titled(family.repeat(50))).text();

    assertThat(text.replace("\r\n ", "")).contains("SUMMARY;LANGUAGE=en:" + family.repeat(50));
    assertThat(text.lines().filter(line -> line.contains("👩")))
        .hasSize(25)
        .allMatch(line -> line.matches("(SUMMARY;LANGUAGE=en:| )(" + family + "){1,2}"));
  }

  @Test
  void aGraphemeLongerThanALineIsFoldedBetweenCodePoints() {
    String title = "e" + "\u0301".repeat(1000);
    String text = calendar(titled(title)).text();

    assertThat(text.replace("\r\n ", "")).contains(title);
    assertThat(text.getBytes(UTF_8)).isEqualTo(calendar(titled(title)).utf8());
    assertThat(text.lines()).allMatch(line -> Utf8.encodedLength(line) <= 75);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\r\ntwo", "one\rtwo", "one\ntwo"})
  void everyLineBreakIsReadAsALineFeed(String title) throws IOException, ParserException {
    String text = calendar(titled(title)).text();

    assertThat(text).contains("SUMMARY;LANGUAGE=en:one\\ntwo\r\n");
    assertThat(value(ical4j(text).getComponents(Component.VEVENT).get(0), Property.SUMMARY))
        .isEqualTo("one\ntwo");
  }

  @Test
  void aLanguageTagCannotInjectLines() {
    LocalizedText title = LocalizedText.of("fr:x\r\nATTACH;X=\"", "Titre");
    SideEvent event = Harbours.LIGHTS.toBuilder().title(title).build();

    assertThat(calendar(event).text()).contains("\r\nSUMMARY:Titre\r\n").doesNotContain("ATTACH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/\r\nATTENDEE:mailto:x@y.example",
        "https://a.example/ b",
        "https://a.example/%zz",
        "https://a.example/é",
        "javascript:alert(1)",
        "Ask for it"
      })
  void aLinkThatIsNotAWebAddressIsOnlyText(String link) {
    SideEvent event = Harbours.LIGHTS.toBuilder().onlineLink(link).build();
    String text = calendar(event).text().replace("\r\n ", "");

    assertThat(text).doesNotContain("\r\nURL:", "\r\nATTENDEE").contains("\\n\\nOnline: ");
  }

  private static SideEvent[] hostile() {
    SideEvent[] events = new SideEvent[EVENTS];
    for (int i = 0; i < EVENTS; i++) {
      events[i] =
          Harbours.event("se-" + i, SideEventStatus.ACCEPTED).toBuilder()
              .title(LocalizedText.english(HostileTexts.of(i)))
              .summary(LocalizedText.english(HostileTexts.of(EVENTS + i)))
              .addThemes(LocalizedText.english(HostileTexts.of(2L * EVENTS + i)))
              .build();
    }
    return events;
  }

  private static SideEvent titled(String title) {
    return Harbours.LIGHTS.toBuilder().title(LocalizedText.english(title)).build();
  }

  private static Publication calendar(SideEvent... events) {
    Publication calendar =
        ConferenceCalendars.of(Harbours.with(events), OfficialLanguage.ENGLISH, Harbours.EDITION)
            .programme(Harbours.COP3);
    assertThat(calendar.leftOut()).isEmpty();
    return calendar;
  }

  private static Calendar ical4j(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  /**
   * Compares the parts that ical4j reads correctly: it trims blanks and misreads a backslash before
   * a line break.
   */
  private static void assertRead(String value, String text) {
    if (!text.contains("\\\n")) {
      assertThat(value.replaceAll(BLANKS, "")).isEqualTo(text.replaceAll(BLANKS, ""));
    }
  }

  private static String value(Component component, String property) {
    return component.getRequiredProperty(property).getValue();
  }
}
