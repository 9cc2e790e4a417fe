package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.text.ServiceTexts;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * Writes the cards of a day as HTML. A day can have hundreds of cards, and a template evaluates
 * some twenty expressions for each of them, which takes ten times as long.
 *
 * @param here the path before that of a side event
 * @param language the language of the page
 */
public record CardHtml(String here, OfficialLanguage language) {

  /** {@return the cells of a row of the grid} */
  public String ofCells(List<DayProgramme.Cell> cells) {
    StringBuilder html = new StringBuilder();
    for (DayProgramme.Cell cell : cells) {
      html.append("<td");
      if (cell.rows() > 1) {
        html.append(" rowspan=\"").append(cell.rows()).append('"');
      }
      html.append(cell.cards().isEmpty() ? " class=\"free\">" : ">")
          .append(of(cell.cards()))
          .append("</td>");
    }
    return html.toString();
  }

  /** {@return cards, in their order} */
  public String of(List<EventCard> cards) {
    StringBuilder html = new StringBuilder();
    cards.forEach(card -> write(card, html));
    return html.toString();
  }

  private void write(EventCard card, StringBuilder html) {
    html.append("<article class=\"event ")
        .append(card.style())
        .append(card.status().isPresent() ? " withdrawn\">" : "\">");
    card.hours()
        .ifPresent(
            hours -> {
              html.append("<p class=\"event-meta\">").append(escaped(hours));
              card.room().ifPresent(room -> writeWithin("event-room", room, html));
              html.append("</p>");
            });
    html.append("<h3 class=\"event-title\">");
    write(card.id().map(this::link).orElse("span"), card.title(), html);
    html.append("</h3>");
    card.status().ifPresent(status -> writeStatus(card, status, html));
    card.organizer()
        .ifPresent(
            organizer -> {
              html.append("<p class=\"event-organizer\">");
              write("bdi", organizer, html);
              html.append(" <span class=\"event-kind\">")
                  .append(escaped(card.kind()))
                  .append("</span></p>");
            });
    if (!card.themes().isEmpty()) {
      html.append("<p class=\"event-themes\">");
      card.themes().forEach(theme -> writeWithin("listed", theme, html));
      html.append("</p>");
    }
    if (!card.languages().isEmpty()) {
      html.append("<p class=\"event-languages\">");
      for (NamedValue one : card.languages()) {
        html.append("<abbr");
        write("title", one.name().text(), html);
        html.append('>').append(escaped(one.value())).append("</abbr>");
      }
      html.append("</p>");
    }
    html.append("</article>");
  }

  private void writeStatus(EventCard card, String status, StringBuilder html) {
    html.append("<p class=\"event-status\"><span class=\"badge bad\">")
        .append(escaped(status))
        .append("</span>");
    card.mergedInto()
        .ifPresent(
            into -> {
              html.append("<span> ")
                  .append(escaped(ServiceTexts.message("programme.merged-into").in(language)))
                  .append(' ');
              write(link(into.value()), into.name(), html);
              html.append("</span>");
            });
    html.append("</p>");
  }

  /** Writes a text within an element whose style adds a separator in the direction of the page. */
  private static void writeWithin(String style, PageText text, StringBuilder html) {
    html.append("<span class=\"").append(style).append("\">");
    write("bdi", text, html);
    html.append("</span>");
  }

  private String link(String event) {
    return "a href=\"" + escaped(here + "/side-events/" + event) + '"';
  }

  /** Writes an element with a text, and the language of the text if it is not that of the page. */
  private static void write(String start, PageText text, StringBuilder html) {
    html.append('<').append(start);
    write("lang", text.lang(), html);
    write("dir", text.dir(), html);
    html.append('>')
        .append(escaped(text.text()))
        .append("</")
        .append(start.split(" ", 2)[0])
        .append('>');
  }

  private static void write(String attribute, @Nullable String value, StringBuilder html) {
    if (value != null) {
      html.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
