package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** What should hold of sources, and of what leads from a record to the web. */
final class SourceRules {
  private static final Set<String> OF_THE_WEB = Set.of("http", "https");

  /** Finds without repeating the link: a password or an address may be in it. */
  private static final Rule<Object> LINKS_ARE_WEB_ADDRESSES =
      Rule.of("source.links-are-web-addresses", Severity.WARNING, Object.class)
          .citing(new Citation("RFC 3986", "section 4.3", Optional.empty()))
          .when(value -> linkOf(value).isPresent())
          .check(
              (value, record, faults) -> {
                Link link = linkOf(value).orElseThrow();
                if (!isWebAddress(link.text())) {
                  faults.add(Place.of(link.accessor()));
                }
              });

  private static final Rule<Source> DATE_IS_NOT_IN_THE_FUTURE =
      Rule.of("source.date-is-not-in-the-future", Severity.NOTICE, Source.class)
          .when(source -> source.date().isPresent())
          .check(
              (source, record, faults) -> {
                if (source.date().orElseThrow().isAfter(record.day())) {
                  faults.add(Place.of("date"), source.date().orElseThrow(), record.day());
                }
              });

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(LINKS_ARE_WEB_ADDRESSES, DATE_IS_NOT_IN_THE_FUTURE);

  private SourceRules() {}

  private static Optional<Link> linkOf(Object value) {
    if (value instanceof Source source) {
      return source.link().map(text -> new Link("link", text));
    }
    if (value instanceof DocumentReference document) {
      return document.link().map(text -> new Link("link", text));
    }
    if (value instanceof Stakeholder stakeholder) {
      return stakeholder.website().map(text -> new Link("website", text));
    }
    return value instanceof SideEvent event
        ? event.onlineLink().map(text -> new Link("onlineLink", text))
        : Optional.empty();
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return address.getScheme() != null
          && OF_THE_WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
          && address.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private record Link(String accessor, String text) {}
}
