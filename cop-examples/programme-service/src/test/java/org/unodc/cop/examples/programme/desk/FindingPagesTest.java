package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.Desks;

@ServiceTest
class FindingPagesTest {
  private static final String RULE = "side-event.has-a-main-organizer";

  @Autowired WebApplicationContext service;
  private Office office;
  private Office.Person secretary;
  private Conference former;

  @BeforeEach
  void leaveFindings() {
    office = new Office(service);
    secretary = office.secretary();
    former = office.store.current().conference();
    Desks.put(
        office.store,
        secretary.account(),
        IntStream.range(0, 51)
            .mapToObj(
                i ->
                    Desks.event(SideEventStatus.REQUESTED).toBuilder()
                        .mainOrganizer(Optional.empty())
                        .build())
            .toArray(SideEvent[]::new));
  }

  /** Other tests expect few findings. */
  @AfterEach
  void putBack() {
    office.store.replace(secretary.account().id(), former);
  }

  private String page(String query) throws Exception {
    return secretary.opens("/en/desk/findings" + query).getResponse().getContentAsString();
  }

  private static int findings(String page) {
    return page.split("<span class=\"severity\">", -1).length - 1;
  }

  @Test
  void showsTheFindingsOfARuleUnderItsTitleAPageAtATime() throws Exception {
    String first = page("?rule=" + RULE);

    assertThat(findings(first)).isEqualTo(50);
    assertThat(first)
        .containsOnlyOnce("<code dir=\"ltr\">" + RULE + "</code>")
        .contains("Page 1 of", "rule=" + RULE + "&amp;page=2\"");
    assertThat(page("?rule=" + RULE + "&page=2")).contains("Page 2 of");
  }

  @Test
  void showsOnlyTheChosenSeverity() throws Exception {
    assertThat(page("?severity=ERROR&rule=" + RULE)).contains("No findings.");
    assertThat(findings(page("?severity=NOTICE&rule=" + RULE))).isPositive();
  }
}
