package org.unodc.cop.tests.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.jsonld.ConferenceJsonLd;
import org.unodc.cop.sdk.jsonld.EventJsonLd;
import org.unodc.cop.sdk.schedule.ConferenceSchedule;

/**
 * Prints a digest of all publications in all languages under three locales and three time zones.
 */
public final class Publications {
  private static final URI PAGE = URI.create("https://harbours.example/");

  private Publications() {}

  public static void main(String[] arguments) {
    for (String locale : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
      for (String zone : List.of("Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        System.out.println(digest());
      }
    }
  }

  /** {@return a digest of all bytes of all publications} */
  static String digest() {
    String title = "Ωmega 👩‍👩‍👧‍👦 مؤتمر\n" + HostileTexts.of(7);
    SideEvent event = Harbours.LIGHTS.toBuilder().summary(LocalizedText.english(title)).build();
    Conference record = Harbours.with(event);
    Hasher hasher = Hashing.sha256().newHasher();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      hasher.putBytes(
          ConferenceCalendars.of(record, language, Harbours.EDITION).everything().utf8());
      hasher.putBytes(
          ConferenceSchedule.of(record, language, Harbours.EDITION)
              .session(Harbours.COP3, id -> PAGE)
              .utf8());
      hasher.putString(EventJsonLd.of(record, language).sideEvent(event.id(), PAGE), UTF_8);
    }
    hasher.putBytes(ConferenceJsonLd.of(record, Harbours.EDITION.day()).everything().utf8());
    return hasher.hash().toString();
  }
}
