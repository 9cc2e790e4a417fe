package org.unodc.cop.sdk.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.Location;
import org.unodc.cop.sdk.internal.event.Occasion;
import org.unodc.cop.sdk.internal.event.OrganizingBody;
import org.unodc.cop.sdk.internal.event.PublishedText;

/** Writes the properties of a session, a meeting or a side event, except its time. */
final class OccasionLines {
  private OccasionLines() {}

  static ContentLines of(Occasion occasion, CalendarLabels labels) {
    ContentLines lines = new ContentLines();
    lines.text("SUMMARY", occasion.title());
    description(occasion, labels).ifPresent(text -> lines.text("DESCRIPTION", text));
    Location.of(occasion, labels.language())
        .inOneLine(labels.language())
        .ifPresent(place -> lines.text("LOCATION", place));
    occasion
        .onlineLink()
        .flatMap(PublishedText::webAddress)
        .ifPresent(address -> lines.property("URL", address));
    occasion.status().ifPresent(status -> lines.property("STATUS", status(status)));
    lines.text("CATEGORIES", occasion.kind());
    occasion.themes().forEach(theme -> lines.text("CATEGORIES", theme));
    return lines;
  }

  private static Optional<LocalizedString> description(Occasion occasion, CalendarLabels labels) {
    List<LocalizedText> organizers =
        occasion.organizers().stream().map(OrganizingBody::name).toList();
    List<LocalizedString> paragraphs = new ArrayList<>();
    occasion.summary().ifPresent(paragraphs::add);
    if (!organizers.isEmpty()) {
      paragraphs.add(labels.say("organizers", organizers));
    }
    occasion
        .onlineLink()
        .filter(link -> PublishedText.webAddress(link).isEmpty())
        .ifPresent(link -> paragraphs.add(labels.say("online", link)));
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalizedString.joined(paragraphs, "\n\n"));
  }

  private static String status(SideEventStatus status) {
    return switch (status) {
      case REQUESTED -> "TENTATIVE";
      case ACCEPTED, HELD -> "CONFIRMED";
      case CANCELLED, MERGED, DECLINED, WITHDRAWN -> "CANCELLED";
    };
  }
}
