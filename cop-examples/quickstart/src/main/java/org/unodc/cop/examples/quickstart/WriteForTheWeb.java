package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.net.URI;
import java.time.OffsetDateTime;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.jsonld.EventJsonLd;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.schedule.ConferenceSchedule;

/** Writes COP11 for conference apps, and one of its side events for search engines. */
final class WriteForTheWeb {
  private WriteForTheWeb() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    Edition edition = new Edition(0, OffsetDateTime.parse("2022-10-01T12:00:00+02:00"));
    Publication schedule =
        ConferenceSchedule.of(untoc, OfficialLanguage.ENGLISH, edition)
            .session(SessionId.of("untoc-cop11"), WriteForTheWeb::page);
    SideEventId event = SideEventId.of("untoc-cop11-se-partnership");
    String jsonLd = EventJsonLd.of(untoc, OfficialLanguage.ENGLISH).sideEvent(event, page(event));

    out.println("WRITE FOR THE WEB");
    out.printf("The schedule has %d characters.%n", schedule.text().length());
    out.printf("<script type=\"application/ld+json\">%n%s</script>%n%n", jsonLd);
  }

  /** {@return the address of the page of an entity on an invented site} */
  private static URI page(EntityId id) {
    return URI.create("https://cop.example/" + id);
  }
}
