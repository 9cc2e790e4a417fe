package org.unodc.cop.sdk.icalendar;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.codec.event.Occasion;
import org.unodc.cop.sdk.codec.event.Said;
import org.unodc.cop.sdk.codec.event.Texts;
import org.unodc.cop.sdk.codec.event.Whereabouts;

/** What is said of a session, a meeting or a side event beside its time. */
final class OccasionLines {
  private OccasionLines() {}

  static ContentLines of(Occasion occasion, Labels labels) {
    ContentLines lines = new ContentLines();
    lines.text("SUMMARY", occasion.title());
    description(occasion, labels).ifPresent(text -> lines.text("DESCRIPTION", text));
    Whereabouts.of(occasion, labels.language())
        .inOneLine()
        .ifPresent(place -> lines.text("LOCATION", place));
    occasion
        .onlineLink()
        .flatMap(Texts::webAddress)
        .ifPresent(address -> lines.property("URL", address));
    occasion.status().ifPresent(status -> lines.property("STATUS", status(status)));
    lines.text("CATEGORIES", occasion.kind());
    occasion.themes().forEach(theme -> lines.text("CATEGORIES", theme));
    return lines;
  }

  private static Optional<Said> description(Occasion occasion, Labels labels) {
    String paragraphs =
        Stream.of(
                occasion.summary().map(Said::text),
                organizers(occasion).map(names -> labels.get("organizers") + " " + names),
                otherLink(occasion).map(link -> labels.get("online") + " " + link))
            .flatMap(Optional::stream)
            .collect(joining("\n\n"));
    Optional<String> own = Optional.of(labels.language().tag());
    return Optional.of(paragraphs)
        .filter(Predicate.not(String::isEmpty))
        .map(text -> new Said(text, occasion.summary().map(Said::tag).orElse(own)));
  }

  private static Optional<String> organizers(Occasion occasion) {
    return Optional.of(
            occasion.organizers().stream().map(body -> body.name().text()).collect(joining(", ")))
        .filter(Predicate.not(String::isEmpty));
  }

  private static Optional<String> otherLink(Occasion occasion) {
    return occasion.onlineLink().filter(link -> Texts.webAddress(link).isEmpty());
  }

  private static String status(SideEventStatus status) {
    return switch (status) {
      case REQUESTED -> "TENTATIVE";
      case ACCEPTED, HELD -> "CONFIRMED";
      case CANCELLED, MERGED -> "CANCELLED";
    };
  }
}
