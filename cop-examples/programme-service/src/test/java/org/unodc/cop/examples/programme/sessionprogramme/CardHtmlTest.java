package org.unodc.cop.examples.programme.sessionprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.web.PageText;

class CardHtmlTest {
  private static final String HOSTILE = "<b>\"&'";
  private static final String ESCAPED = "&lt;b&gt;&quot;&amp;&#39;";
  private static final EventCard CARD =
      new EventCard(
          Optional.of("se-1"),
          new PageText(HOSTILE, "fr", "ltr"),
          Optional.of(HOSTILE),
          Optional.of(PageText.here(HOSTILE)),
          Optional.of(PageText.unknown(HOSTILE)),
          HOSTILE,
          "kind-state",
          ImmutableList.of(new NamedValue(HOSTILE, PageText.here(HOSTILE))),
          ImmutableList.of(PageText.here(HOSTILE)),
          Optional.of(HOSTILE),
          Optional.of(new NamedValue("se-2", PageText.here(HOSTILE))));

  private final CardHtml html = new CardHtml("/en", OfficialLanguage.ENGLISH);

  @Test
  void textsOfTheRecordAreEscapedWithTheirLanguages() {
    assertThat(html.of(List.of(CARD)))
        .doesNotContain("<b>", "\"&'")
        .startsWith("<article class=\"event kind-state withdrawn\">")
        .contains(
            "<p class=\"event-meta\">" + ESCAPED + "<span class=\"event-room\"><bdi>" + ESCAPED)
        .contains("<span class=\"listed\"><bdi>" + ESCAPED + "</bdi></span>")
        .contains("<a href=\"/en/side-events/se-1\" lang=\"fr\" dir=\"ltr\">" + ESCAPED + "</a>")
        .contains("<bdi lang=\"und\" dir=\"auto\">" + ESCAPED + "</bdi>")
        .contains("<abbr title=\"" + ESCAPED + "\">" + ESCAPED + "</abbr>")
        .contains("<a href=\"/en/side-events/se-2\">" + ESCAPED + "</a>")
        .endsWith("</article>");
  }

  @Test
  void cellsSpanTheirRows() {
    assertThat(
            html.ofCells(
                List.of(
                    new DayProgramme.Cell(2, ImmutableList.of()),
                    new DayProgramme.Cell(1, ImmutableList.of(CARD)))))
        .startsWith("<td rowspan=\"2\" class=\"free\"></td><td><article ");
  }
}
