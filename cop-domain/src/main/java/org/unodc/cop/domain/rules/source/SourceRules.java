package org.unodc.cop.domain.rules.source;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Rules about sources, web links and what they lead to. */
public final class SourceRules {
  /** The year of the Charter of the United Nations. */
  private static final Parameter FIRST_YEAR = new Parameter("year", 1945, 1, 9_999);

  /** Secrets and trackers in the query, or a session of a browser in the path. */
  private static final String PARAMETERS =
      "[?&;#](?:pwd|password|passwd|passcode|token|access_token|auth|authkey|sig|sid|jsessionid"
          + "|utm_[a-z]{1,20}+|fbclid|gclid|mc_eid)=";

  /** Services of mail filters, search engines and networks that forward to a target. */
  private static final String FORWARDERS =
      "safelinks\\.protection\\.outlook\\.com/|://urldefense\\.|://(?:www\\.)?google\\.[a-z.]{2,6}+/url\\?"
          + "|://l\\.facebook\\.com/|linkprotect\\.cudasvc\\.com/";

  /** Pages on which a document is edited, and signs of the sentence around a link. */
  private static final String EDITORS_AND_ENDS =
      "://docs\\.google\\.com/.{1,200}/edit(?![a-z])|[),;]\\.?$";

  /** Signs of a query or an end: an indirect link has one, unless it is an edit link. */
  private static final CharMatcher MAY_BE_INDIRECT = CharMatcher.anyOf("?&;#),");

  private static final Pattern INDIRECT =
      Pattern.compile(
          PARAMETERS + "|" + FORWARDERS + "|" + EDITORS_AND_ENDS, Pattern.CASE_INSENSITIVE);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("source.links-are-web-addresses", Object.class)
              .reading(Scope.VALUE)
              .citing(new Citation("RFC 3986", "section 3", Optional.empty()))
              .among(Source.class, DocumentReference.class, Stakeholder.class, SideEvent.class)
              .given(
                  SourceRules::linkOf,
                  (value, link, record, findings) -> {
                    // The message does not repeat the link: it may include a password.
                    if (!PublicWebAddress.isWhole(link.text())) {
                      Place place = Place.of(link.accessor());
                      link.target()
                          .ifPresentOrElse(
                              target -> findings.add(place, "titled", target),
                              () -> findings.add(place, link.accessor()));
                    }
                  }),
          Rule.notice("source.date-is-not-in-the-future", Source.class)
              .asCaseOf("source.nothing-done-lies-in-the-future")
              .reading(Scope.VALUE)
              .given(
                  Source::date,
                  (source, date, record, findings) -> {
                    if (date.isAfter(record.day())) {
                      addDate(source, date, record.day(), findings);
                    }
                  }),
          Rule.notice("source.date-is-plausible", Source.class)
              .reading(Scope.TREATIES)
              .with(FIRST_YEAR)
              .given(
                  Source::date,
                  (source, date, record, findings) -> {
                    LocalDate first = firstDay((int) findings.value(FIRST_YEAR), record);
                    if (date.isBefore(first)) {
                      addDate(source, date, first, findings);
                    }
                  }),
          Rule.warning("source.links-lead-straight-to-their-target", Object.class)
              .reading(Scope.VALUE)
              .among(Source.class, DocumentReference.class, Stakeholder.class, SideEvent.class)
              .given(
                  (value, record) -> SourceRules.linkOf(value),
                  (value, link, record, findings) -> {
                    if (isIndirect(link.text())) {
                      findings.add(Place.of(link.accessor()));
                    }
                  }));

  private SourceRules() {}

  private static void addDate(
      Source source, LocalDate date, LocalDate limit, FindingCollector findings) {
    Place place = Place.of("date");
    target(source.title(), source.symbol())
        .ifPresentOrElse(
            name -> findings.add(place, date, limit, "titled", name),
            () -> findings.add(place, date, limit, "untitled"));
  }

  /** {@return the first day of the year, or of that of an older treaty of the record} */
  private static LocalDate firstDay(int year, RecordView record) {
    LocalDate first = LocalDate.ofYearDay(year, 1);
    return record
        .computedOnce(
            OldestTreaty.class,
            () ->
                new OldestTreaty(
                    record.all(Convention.class).stream()
                        .flatMap(treaty -> treaty.adoptedOn().stream())
                        .min(Comparator.naturalOrder())))
        .adopted()
        .map(adopted -> adopted.withDayOfYear(1))
        .filter(first::isAfter)
        .orElse(first);
  }

  private record OldestTreaty(Optional<LocalDate> adopted) {}

  static Optional<Link> linkOf(Object value) {
    if (value instanceof Source source) {
      return source
          .link()
          .map(text -> new Link("link", text, target(source.title(), source.symbol())));
    }
    if (value instanceof DocumentReference document) {
      return document
          .link()
          .map(text -> new Link("link", text, target(document.title(), document.symbol())));
    }
    if (value instanceof Stakeholder stakeholder) {
      return stakeholder
          .website()
          .map(text -> new Link("website", withScheme(text), Optional.empty()));
    }
    return value instanceof SideEvent event
        ? event.onlineLink().map(text -> new Link("onlineLink", withScheme(text), Optional.empty()))
        : Optional.empty();
  }

  /** {@return an address that people type into a browser, as the browser completes it} */
  private static String withScheme(String address) {
    return address.startsWith("www.") ? "https://" + address : address;
  }

  private static Optional<Object> target(Optional<LocalizedText> title, Optional<String> symbol) {
    return title.<Object>map(text -> text).or(() -> symbol);
  }

  /**
   * A link.
   *
   * @param accessor the accessor that it comes from
   * @param target the title or the symbol of the document; empty if it has none
   */
  record Link(String accessor, String text, Optional<Object> target) {}

  /**
   * {@return whether a link has a secret or a tracker, or leads to something else than its target}
   */
  private static boolean isIndirect(String link) {
    return (MAY_BE_INDIRECT.matchesAnyOf(link) || link.endsWith("/edit"))
        && INDIRECT.matcher(link).find()
        && !(link.endsWith(")") && link.indexOf('(') >= 0);
  }
}
