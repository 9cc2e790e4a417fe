package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.Desks;

@ServiceTest
class MyEventPagesTest {
  @Autowired WebApplicationContext service;
  private Office office;
  private Office.Person organizer;

  @BeforeEach
  void open() {
    office = new Office(service);
    organizer = office.organizer();
  }

  private static String page(SideEvent event) {
    return "/en/my-events/" + event.id();
  }

  private MvcTestResult withdraws(SideEvent event, String version) {
    return organizer.sends(
        page(event) + "/withdrawal",
        Map.of("version", version, "withdrawal.text.en", "We are late."));
  }

  @Test
  void withdrawsWhatIsOnlyAppliedFor() throws Exception {
    SideEvent event = office.appliedFor("On second thoughts", organizer);
    assertThat(organizer.opens(page(event)).getResponse().getContentAsString())
        .contains("Withdraw the application");

    MvcTestResult answer = withdraws(event, office.version(event));

    assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(page(event) + "?withdrawn");
    assertThat(office.now(event).status()).contains(SideEventStatus.WITHDRAWN);
    assertThat(organizer.opens(page(event) + "?withdrawn").getResponse().getContentAsString())
        .contains(
            "The application was withdrawn.",
            "Your organization withdrew the application.",
            "We are late.")
        .doesNotContain("Withdraw the application", "Change this application");
  }

  @Test
  void showsOnlyFindingsThatTheOrganizerCanMend() throws Exception {
    SideEvent event = office.appliedFor("Years later", organizer);
    Office.Person secretary = office.secretary();
    Desks.put(
        office.store,
        secretary.account(),
        event.toBuilder().slot(Desks.hour("2101-01-01T09:00Z")).build());

    assertThat(
            secretary
                .opens("/en/desk/side-events/" + event.id())
                .getResponse()
                .getContentAsString())
        .contains("outside the days");
    assertThat(organizer.opens(page(event)).getResponse().getContentAsString())
        .doesNotContain("outside the days");
  }

  @Test
  void leavesToTheSecretariatWhatWasDecidedMeanwhile() throws Exception {
    SideEvent event = office.appliedFor("Too late", organizer);
    String seen = office.version(event);
    office
        .secretary()
        .sends("/en/desk/side-events/" + event.id() + "/acceptance", Map.of("version", seen));

    MvcTestResult stale = withdraws(event, seen);
    assertThat(stale).hasStatus(409);
    assertThat(stale.getResponse().getContentAsString())
        .contains("Somebody else changed this in the meantime")
        .doesNotContain("Withdraw the application");

    MvcTestResult late = withdraws(event, office.version(event));
    assertThat(late).hasStatus(409);
    assertThat(late.getResponse().getContentAsString())
        .contains("The event was already decided on, so only the secretariat can change it.");
    assertThat(office.now(event).status()).contains(SideEventStatus.ACCEPTED);
  }
}
