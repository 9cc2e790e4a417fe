package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.programme.Programme;
import org.unodc.cop.domain.programme.ScheduledEvent;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** One page that needs nothing but a browser: a table a day, with a column for each room. */
final class ProgrammePage {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--line:#c3ced8;--ink:#14202b;--page:#fff;--card:#eef5fa;--mark:#0b5c94;--clash:#8c1d18}
      @media (prefers-color-scheme:dark){:root{--line:#41525f;--ink:#e8eef3;--page:#10181f;--card:#1b2a36;--mark:#8cc7f0;--clash:#ffb4ab}}
      body{margin:0 auto;max-width:75rem;padding:1.5rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,"Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",sans-serif}
      h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
      .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
      th,td{border:1px solid var(--line);padding:.5rem;text-align:start;vertical-align:top}
      thead th{background:var(--card)}tbody th{white-space:nowrap;width:1%}
      article{background:var(--card);border-inline-start:.25rem solid var(--mark);padding:.4rem .6rem;margin:0 0 .4rem}
      article p{margin:.15rem 0 0;font-size:.9rem}.clash{border-color:var(--clash)}.clash strong{color:var(--clash)}
      @media print{body{max-width:none;padding:0}article{break-inside:avoid}}
      """;

  private final Session session;
  private final Programme programme;
  private final TreeMap<SideEventId, SideEvent> events = new TreeMap<>();
  private final TreeSet<SideEventId> clashing = new TreeSet<>();
  private final Named named;
  private final OfficialLanguage language;
  private final Labels labels;
  private final StringBuilder html = new StringBuilder();

  private ProgrammePage(
      Conference conference, Session session, LocalDate day, OfficialLanguage language) {
    this.session = session;
    this.programme = Programme.of(session, conference.sideEvents());
    conference.sideEvents().forEach(event -> events.putIfAbsent(event.id(), event));
    programme
        .roomClashes()
        .forEach(
            clash -> {
              clashing.add(clash.earlier().event());
              clashing.add(clash.later().event());
            });
    this.named = new Named(conference, day, language);
    this.language = language;
    this.labels = new Labels("programme", language);
  }

  /** {@return the page of a session in a language; persons are named as may be done on the day} */
  static String of(
      Conference conference, Session session, LocalDate day, OfficialLanguage language) {
    ProgrammePage page = new ProgrammePage(conference, session, day, language);
    page.write();
    return page.html.toString();
  }

  private void write() {
    String direction = language.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr";
    String title = escaped(labels.get("title"));
    html.append(
        """
        <!DOCTYPE html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header><h1>%s</h1><p>%s</p></header>
        <main>
        """
            .formatted(
                language.tag(),
                direction,
                title,
                STYLE,
                title,
                told(
                    session.label().orElseGet(() -> LocalizedText.english(session.id().value())))));
    if (programme.days().isEmpty()) {
      html.append("<p>").append(escaped(labels.get("none"))).append("</p>\n");
    }
    programme.days().forEach(this::write);
    writeUndated();
    html.append("</main>\n<footer><p><small>")
        .append(escaped(labels.get("remark")))
        .append("</small></p></footer>\n</body>\n</html>\n");
  }

  private void write(LocalDate day) {
    ImmutableList<ScheduledEvent> all = programme.on(day);
    List<Optional<RoomId>> rooms =
        all.stream()
            .map(ScheduledEvent::room)
            .distinct()
            .sorted(
                java.util.Comparator.comparing(room -> room.map(RoomId::value).orElse("\uffff")))
            .toList();
    html.append("<section>\n<h2>")
        .append(escaped(MessageArgument.of(day).in(language)))
        .append("</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(escaped(MessageArgument.of(day).in(language)))
        .append("\"><table>\n<thead><tr><td></td>");
    rooms.forEach(
        room ->
            html.append("<th scope=\"col\">")
                .append(escaped(room.map(named::of).orElse(labels.get("room.unknown"))))
                .append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (TimeSlot slot : all.stream().map(ScheduledEvent::slot).distinct().toList()) {
      html.append("<tr><th scope=\"row\"><bdi>")
          .append(HOUR.format(slot.start()))
          .append("–")
          .append(HOUR.format(slot.end()))
          .append("</bdi></th>");
      for (Optional<RoomId> room : rooms) {
        html.append("<td>");
        all.stream()
            .filter(event -> event.slot().equals(slot) && event.room().equals(room))
            .forEach(event -> write(Objects.requireNonNull(events.get(event.event()))));
        html.append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table></div>\n</section>\n");
  }

  private void write(SideEvent event) {
    boolean clash = clashing.contains(event.id());
    html.append("<article id=\"").append(event.id()).append(clash ? "\" class=\"clash\">" : "\">");
    html.append("<b>").append(title(event)).append("</b>");
    String organizers =
        java.util.stream.Stream.concat(
                event.mainOrganizer().stream(), event.coOrganizers().stream())
            .map(organizer -> "<bdi>" + escaped(named.of(organizer)) + "</bdi>")
            .collect(Collectors.joining(" · "));
    if (!organizers.isEmpty()) {
      html.append("<p>").append(organizers).append("</p>");
    }
    if (clash) {
      html.append("<p><strong>").append(escaped(labels.get("clash"))).append("</strong></p>");
    }
    html.append("</article>");
  }

  private void writeUndated() {
    List<SideEvent> undated =
        events.values().stream()
            .filter(event -> event.session().equals(Optional.of(session.id())))
            .filter(event -> event.takesPlace() && event.slot().isEmpty())
            .toList();
    if (!undated.isEmpty()) {
      html.append("<section>\n<h2>").append(escaped(labels.get("undated"))).append("</h2>\n");
      undated.forEach(this::write);
      html.append("\n</section>\n");
    }
  }

  private String title(SideEvent event) {
    return event.title().map(this::told).orElseGet(() -> escaped(event.id().value()));
  }

  /** A text in another language than the page has its own direction. */
  private String told(LocalizedText text) {
    return "<bdi>" + escaped(text.in(language)) + "</bdi>";
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(Printable.of(text));
  }
}
