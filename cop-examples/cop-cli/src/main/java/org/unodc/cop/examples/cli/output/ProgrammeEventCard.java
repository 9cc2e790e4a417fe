package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.cli.text.CommandText;

/**
 * An event on the page of a programme, as the template {@code programme-event.html.mustache} shows
 * it.
 */
record ProgrammeEventCard(
    String id,
    ShownText title,
    ImmutableList<Item> facts,
    ImmutableList<Item> organizers,
    String moderator,
    String link) {

  /**
   * {@return an event with its facts in the record}
   *
   * @param room the name of the room; empty if the card is in a column of its room
   */
  static ProgrammeEventCard of(
      SideEvent event, String room, DisplayNames names, OfficialLanguage language) {
    CommandText labels = CommandText.in(language);
    Stream<String> organizers =
        Stream.concat(event.mainOrganizer().stream(), event.coOrganizers().stream()).map(names::of);
    Stream<String> facts =
        Stream.of(
                Stream.of(room),
                event.format().stream().map(format -> CodeLabels.of(format, language)),
                names.languagesOf(event).stream(),
                event.attendance().stream().map(count -> labels.of("programme.attended", count)))
            .flatMap(texts -> texts)
            .filter(text -> !text.isEmpty());
    return new ProgrammeEventCard(
        event.id().value(),
        ShownText.of(event.title(), event.id().value(), language),
        items(facts),
        items(organizers),
        names.moderatorOf(event).map(name -> labels.of("programme.moderatedBy", name)).orElse(""),
        event.onlineLink().flatMap(ProgrammeEventCard::webAddress).orElse(""));
  }

  private static ImmutableList<Item> items(Stream<String> texts) {
    return Streams.mapWithIndex(texts, (text, index) -> new Item(text, index == 0))
        .collect(toImmutableList());
  }

  /** {@return the link, if it is one that a page can have: with http or https and a host} */
  private static Optional<String> webAddress(String link) {
    try {
      URI address = new URI(link);
      String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return Optional.of(address.toASCIIString())
          .filter(text -> scheme.equals("http") || scheme.equals("https"))
          .filter(text -> address.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  boolean hasFacts() {
    return !facts.isEmpty();
  }

  boolean hasOrganizers() {
    return !organizers.isEmpty();
  }

  boolean hasModerator() {
    return !moderator.isEmpty();
  }

  boolean hasLink() {
    return !link.isEmpty();
  }

  /** A text of a line. All but the first follow a separator. */
  record Item(String text, boolean first) {}
}
