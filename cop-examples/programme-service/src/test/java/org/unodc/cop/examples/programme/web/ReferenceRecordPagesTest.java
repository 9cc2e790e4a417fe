package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The public pages of a session that took place: the twelfth of UNTOC, as the library knows it. */
@ServiceTest
@Tag("thorough")
class ReferenceRecordPagesTest {
  private static final Pattern ID = Pattern.compile(">\\s*untoc-[a-z0-9-]+\\s*<");
  private static final Pattern LABEL =
      Pattern.compile(
          "<text class=\"trend-(?:number|label)[^>]* x=\"(\\d+)\" y=\"(\\d+)\">([^<]+)");

  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;

  private Account desk;
  private Conference former;

  @BeforeEach
  void replace() {
    desk = Desks.secretariat(accounts);
    former = store.current().conference();
    store.replace(desk.id(), ReferenceRecords.untoc());
  }

  @AfterEach
  void putBack() {
    store.replace(desk.id(), former);
  }

  private String page(String path) {
    return new Reader(port).page(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/programme",
        "/programme?day=all",
        "/side-events/untoc-cop12-se-youth",
        "/organizations",
        "/deadlines",
        "/speakers",
        "/statistics",
        "/declarations",
        "/summary"
      })
  void showNamesAndNoAlarms(String path) {
    for (String language : List.of("en", "ar")) {
      String page = page("/" + language + path);

      assertThat(page).doesNotContainPattern(ID).doesNotContain("class=\"record-remark\"");
    }
    assertThat(page("/en" + path))
        .doesNotContain("Overdue", "Not scheduled yet", "Not fixed yet", "badge bad", "badge warn")
        .doesNotContain("There is no side event on this day.");
  }

  @Test
  void inventNoKindOfAnOrganizerThatIsNotRecorded() {
    assertThat(page("/en/side-events/untoc-cop12-se-youth")).doesNotContain("event-kind");
  }

  @Test
  void offerNoApplicationForASessionThatEnded() {
    assertThat(page("/en/programme"))
        .contains("The session ended on 18 October 2024.")
        .doesNotContain("/en/apply\"");
  }

  @Test
  void sayWhatIsNotRecorded() {
    assertThat(page("/en/programme")).contains("Time not recorded").contains("Side events: 3<");
    assertThat(page("/en/side-events/untoc-cop12-se-youth")).contains("Not recorded");
    assertThat(page("/en/deadlines")).contains("Past, not recorded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru", "zh", "ar"})
  void printNoNumberOverAnother(String language) {
    String page = page("/" + language + "/statistics");
    List<String> printed = new ArrayList<>();
    for (String chart : page.split("<svg class=\"trend\"")) {
      String charted = chart.substring(0, Math.max(0, chart.indexOf("</svg>")));
      Matcher label = LABEL.matcher(charted);
      List<double[]> places = new ArrayList<>();
      while (label.find()) {
        double half = label.group(3).length() * (charted.contains(" brief\"") ? 3.7 : 4.4);
        double middle = Double.parseDouble(label.group(1));
        double base = Double.parseDouble(label.group(2));
        for (double[] other : places) {
          boolean isBeside = middle - half > other[1] || middle + half < other[0];
          if (!isBeside && Math.abs(base - other[2]) < 10) {
            printed.add(label.group(3));
          }
        }
        places.add(new double[] {middle - half, middle + half, base});
      }
    }

    assertThat(page).contains("<svg class=\"trend\"");
    assertThat(printed).isEmpty();
  }
}
