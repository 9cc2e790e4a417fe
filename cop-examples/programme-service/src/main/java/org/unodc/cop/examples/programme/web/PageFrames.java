package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.ApplicationPeriod;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/** Creates the frame of the current page for the layout template. */
@Component("pageFrames")
public class PageFrames {
  private static final String SECRETARIAT = "SECRETARIAT";
  private static final String TITLE = "/title";
  private static final ImmutableSet<String> OF_DRAFT = ImmutableSet.of("desk", "my-events");

  private final HttpServletRequest request;
  private final PublicRecord record;
  private final ConferenceStore store;
  private final PageFormatters formatters;
  private final ServiceTexts catalogue;
  private final PublicAddress addresses;
  private final boolean hasAddress;
  private final Clock clock;

  PageFrames(
      HttpServletRequest request,
      PublicRecord record,
      ConferenceStore store,
      PageFormatters formatters,
      ServiceTexts catalogue,
      PublicAddress addresses,
      Environment environment,
      Clock clock) {
    this.request = request;
    this.record = record;
    this.store = store;
    this.formatters = formatters;
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.hasAddress = environment.containsProperty("programme.public-address");
    this.clock = clock;
  }

  /** {@return the frame of the requested page} */
  public PageFrame current() {
    PageFormatter formatter = words();
    Snapshot now = record.current();
    OfficialLanguage language = formatter.language();
    return new PageFrame(
        language.tag(),
        PageLanguage.direction(language),
        formatter.text(now.conference().title(), now.conference().id()),
        formatter.text(now.session().title(), now.session().id()),
        occasion(now, formatter),
        formatter.zoneNote(),
        remarks(now, formatter),
        hasAddress ? Optional.of(addresses.ofPage(request).toString()) : Optional.empty(),
        Arrays.stream(OfficialLanguage.values())
            .map(
                target ->
                    new PageFrame.LanguageLink(target.tag(), name(target), inLanguage(target)))
            .collect(ImmutableList.toImmutableList()),
        section(),
        catalogue.review(language),
        Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName),
        request.isUserInRole(SECRETARIAT) || request.isUserInRole("READER"),
        request.isUserInRole(SECRETARIAT),
        record.asOf().map(moment -> asOf(moment, now, formatter)),
        ApplicationPeriod.of(now, clock).sentence().map(sentence -> sentence.in(language)),
        request.getParameter("late") != null && !section().equals("sign-in"));
  }

  /** {@return the formatter of the requested page} */
  public PageFormatter words() {
    return formatters.in(PageLanguage.of(request));
  }

  /** {@return the names in the record that the page shows, in the language of the page} */
  public EntityNames names() {
    Snapshot shown = OF_DRAFT.contains(section()) ? store.current() : record.current();
    return new EntityNames(shown.conference(), words());
  }

  private static String asOf(Instant moment, Snapshot now, PageFormatter formatter) {
    return formatter.message(
        "frame.record-as-of", formatter.momentAt(moment.atZone(now.zone()).toOffsetDateTime()));
  }

  private static String occasion(Snapshot now, PageFormatter formatter) {
    String days = now.session().days().map(formatter::days).orElse("");
    return now.session()
        .venue()
        .flatMap(venue -> venue.city())
        .map(city -> formatter.text(city).text() + (days.isEmpty() ? "" : " · " + days))
        .orElse(days);
  }

  /** The remarks of those who keep the record; a remark with a source is about the conference. */
  private static ImmutableList<PageText> remarks(Snapshot now, PageFormatter formatter) {
    return now.conference().remarks().stream()
        .filter(remark -> remark.place().equals(TITLE) && remark.source().isEmpty())
        .flatMap(remark -> remark.note().stream())
        .map(formatter::text)
        .collect(ImmutableList.toImmutableList());
  }

  private static String name(OfficialLanguage language) {
    return CodeLabels.of(language, language);
  }

  /**
   * The path of the same page in another language. The query is kept only for GET requests, because
   * a link cannot submit a form again.
   */
  private String inLanguage(OfficialLanguage target) {
    String path = PageLanguage.path(request);
    String rest =
        PageLanguage.ofPath(request)
            .map(language -> path.substring(1 + language.tag().length()))
            .orElse("");
    boolean isGet = Objects.equals(request.getMethod(), "GET");
    String query = isGet && request.getQueryString() != null ? "?" + request.getQueryString() : "";
    return request.getContextPath() + "/" + target.tag() + rest + query;
  }

  private String section() {
    String[] segments = PageLanguage.path(request).split("/");
    return segments.length > 2 ? segments[2] : "programme";
  }
}
