package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Rules about sources and about web links in a record. */
final class SourceRules {
  /** An address with a host and without characters that browsers interpret differently. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i)https?://[^\\s/?#\"<>\\\\^`{|}]++[^\\s\"<>\\\\^`{|}]*+");

  /** Does not repeat the link in its message, because it may include a password or an address. */
  private static final Rule<Object> LINKS_ARE_WEB_ADDRESSES =
      Rule.of("source.links-are-web-addresses", Severity.WARNING, Object.class)
          .citing(new Citation("RFC 3986", "section 3", Optional.empty()))
          .when(value -> linkOf(value).isPresent())
          .check(
              (value, record, findings) -> {
                Link link = linkOf(value).orElseThrow();
                if (!WEB_ADDRESS.matcher(link.text()).matches()) {
                  findings.add(Place.of(link.accessor()));
                }
              });

  private static final Rule<Source> DATE_IS_NOT_IN_THE_FUTURE =
      Rule.of("source.date-is-not-in-the-future", Severity.NOTICE, Source.class)
          .when(source -> source.date().isPresent())
          .check(
              (source, record, findings) -> {
                if (source.date().orElseThrow().isAfter(record.day())) {
                  findings.add(Place.of("date"), source.date().orElseThrow(), record.day());
                }
              });

  /** The rules of this class, in the order of the standard rules. */
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

  /** A link with the accessor that it comes from. */
  private record Link(String accessor, String text) {}
}
