package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;

/** Days and moments are written as documents of the United Nations in each language write them. */
class DayRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | 2024-10-14 | 2024-10-18 | 14–18 October 2024 | from 14 to 18 October 2024",
        "ENGLISH | 2024-10-14 | 2024-10-14 | 14 October 2024 | on 14 October 2024",
        "ENGLISH | 2024-12-30 | 2025-01-03 | 30 December 2024 – 3 January 2025"
            + " | from 30 December 2024 to 3 January 2025",
        "FRENCH | 2024-10-01 | 2024-10-05 | 1er-5 octobre 2024 | du 1er au 5 octobre 2024",
        "FRENCH | 2024-09-30 | 2024-10-04 | 30 septembre – 4 octobre 2024"
            + " | du 30 septembre au 4 octobre 2024",
        "SPANISH | 2024-10-14 | 2024-10-18 | 14 a 18 de octubre de 2024"
            + " | del 14 al 18 de octubre de 2024",
        "RUSSIAN | 2024-10-14 | 2024-10-18 | 14–18 октября 2024 года"
            + " | с 14 по 18 октября 2024 года",
        "ARABIC | 2024-10-14 | 2024-10-18 | 14 – 18 تشرين الأول/أكتوبر 2024"
            + " | من 14 إلى 18 تشرين الأول/أكتوبر 2024",
        "CHINESE | 2024-10-14 | 2024-10-18 | 2024年10月14日至18日 | 2024年10月14日至18日",
        "CHINESE | 2024-09-30 | 2024-10-04 | 2024年9月30日至10月4日 | 2024年9月30日至10月4日"
      })
  void writesWhatBothDaysHaveOnce(
      OfficialLanguage language, LocalDate first, LocalDate last, String label, String phrase) {
    DateRange days = DateRange.of(first, last);

    assertThat(Message.of(days).in(language)).isEqualTo(label);
    assertThat(Message.during(days).in(language)).isEqualTo(phrase);
  }

  @Test
  void isAPlaceInATextOfACatalogue() {
    MessageCatalogue texts =
        MessageCatalogue.of(Map.of(OfficialLanguage.ENGLISH, Map.of("held", "It was held {0-1}.")));
    LocalDate day = LocalDate.parse("2024-10-14");

    assertThat(texts.sentence("held", OfficialLanguage.ENGLISH, day, day))
        .isEqualTo("It was held on 14 October 2024.");
    assertThat(texts.sentence("held", OfficialLanguage.ENGLISH, day, day.minusDays(2)))
        .isEqualTo("It was held from 14 October 2024 to 12 October 2024.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | 2 August 2024 09:15 UTC+02:00",
        "FRENCH | 2 août 2024 à 09:15 UTC+02:00",
        "SPANISH | 2 de agosto de 2024, a las 09:15 UTC+02:00",
        "RUSSIAN | 2 августа 2024 года в 09:15 UTC+02:00",
        "ARABIC | 2 آب/أغسطس 2024، الساعة \u206809:15 UTC+02:00\u2069",
        "CHINESE | 2024年8月2日 09:15 UTC+02:00"
      })
  void writesAMoment(OfficialLanguage language, String text) {
    OffsetDateTime moment = OffsetDateTime.parse("2024-08-02T09:15+02:00");

    assertThat(MessageArgument.of(moment).in(language)).isEqualTo(text);
  }
}
