package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.sideevent.StepReason;

@ServiceTest
class PersonPagesTest {
  private static final Pattern MENTION = Pattern.compile("name=\"id\" id=\"([0-9a-f-]+)\"");
  private static final String NAME = "Berta <b>Erasable</b>";

  @Autowired WebApplicationContext service;

  @Test
  void findsAPersonAndErasesItOnlyOnceConfirmed() throws Exception {
    Office office = new Office(service);
    Office.Person organizer = office.organizer();
    Office.Person secretary = office.secretary();
    SideEvent event = office.appliedFor("With a person", organizer);
    office.desk.describe(
        event.id(),
        event.toBuilder().moderator(person()).build(),
        Optional.empty(),
        OptionalLong.empty(),
        organizer.account());

    String found =
        secretary.opens("/en/desk/persons?name=" + NAME).getResponse().getContentAsString();
    assertThat(found).contains("With a person").doesNotContain("<b>Erasable", " checked");
    Matcher mention = MENTION.matcher(found);
    assertThat(mention.find()).isTrue();
    Map<String, String> chosen = Map.of("name", NAME, "id", mention.group(1));

    assertThat(
            secretary.sends("/en/desk/persons/erasure", chosen).getResponse().getContentAsString())
        .contains("This cannot be undone.");
    assertThat(office.now(event).moderator().orElseThrow().name()).isEqualTo(NAME);

    secretary.sends(
        "/en/desk/persons/erasure",
        Map.of("name", NAME, "id", mention.group(1), "confirmed", "true"));
    assertThat(office.now(event).moderator().orElseThrow().name()).isNotEqualTo(NAME);
    assertThat(
            secretary
                .opens("/en/desk/side-events/" + event.id())
                .getResponse()
                .getContentAsString())
        .contains("[erased on request]")
        .doesNotContain("Berta");
  }

  @Test
  void erasesWhatReasonsMaySayAboutThePerson() throws Exception {
    Office office = new Office(service);
    SideEvent event = describeWith("Ragna Reasoned", office);
    LocalizedText text = LocalizedText.english("Ragna Reasoned is not available.");
    StepReason reason = new StepReason(Optional.empty(), Optional.of(text));
    Office.Person secretary = office.secretary();
    office.decisions.decline(event.id(), reason, OptionalLong.empty(), secretary.account());
    String page = "/en/desk/side-events/" + event.id();
    assertThat(secretary.opens(page).getResponse().getContentAsString()).contains("not available");

    Matcher mention = MENTION.matcher(opened(office, "?name=Ragna Reasoned"));
    assertThat(mention.find()).isTrue();
    sent(office, Map.of("name", "Ragna Reasoned", "id", mention.group(1), "confirmed", "true"));

    assertThat(secretary.opens(page).getResponse().getContentAsString())
        .doesNotContain("not available");
  }

  @Test
  void leavesTheNameInNoMessageThatWaits() throws Exception {
    Office office = new Office(service);
    Office.Person organizer = office.organizer();
    SideEvent event = office.appliedFor("Moderated", organizer);
    Person moderator = person("Willa Waiting");
    office.desk.describe(
        event.id(),
        event.toBuilder().moderator(moderator).build(),
        Optional.empty(),
        OptionalLong.empty(),
        organizer.account());
    Office.Person secretary = office.secretary();
    String page = "/en/desk/side-events/" + event.id();
    secretary.sends(page + "/questions", Map.of("text", "Does Willa Waiting need a visa?"));
    secretary.sends(
        page + "/refusal",
        Map.of(
            "version", office.version(event),
            "refusal.standard", "NO_ROOM",
            "refusal.text.en", "Willa Waiting is not available."));
    assertThat(openMessages(event)).anyMatch(body -> body.contains("Willa Waiting is not"));
    assertThat(openMessages(event)).anyMatch(body -> body.contains("Does Willa Waiting"));

    Matcher mention = MENTION.matcher(opened(office, "?name=Willa Waiting"));
    assertThat(mention.find()).isTrue();
    sent(office, Map.of("name", "Willa Waiting", "id", mention.group(1), "confirmed", "true"));

    assertThat(openMessages(event))
        .isNotEmpty()
        .allSatisfy(
            body ->
                assertThat(body).contains("declined", "No room").doesNotContain("Willa", "visa"));
  }

  private List<String> openMessages(SideEvent event) {
    return service
        .getBean(JdbcClient.class)
        .sql(
            """
            select body from message where side_event = :event
              and state in ('WAITING', 'UNADDRESSED', 'FAILED') and body is not null
            """)
        .param("event", event.id().value())
        .query(String.class)
        .list();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?name=", "?name=  "})
  void findsNobodyWhenNothingIsSearched(String query) throws Exception {
    Office office = new Office(service);
    describeWith("Blanche Unsearched", office);

    assertThat(opened(office, query)).doesNotContain("type=\"checkbox\"", "Blanche Unsearched");
    assertThat(sent(office, Map.of("name", " ")).getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void showsNameAndPlaceOfEachAndListsSimilarNamesApart() throws Exception {
    Office office = new Office(service);
    describeWith("Otto Karlsen", office);
    describeWith("Marotto Karlsen", office);

    String part = opened(office, "?name=otto");
    String whole = opened(office, "?name= OTTO karlsen ");
    String similar = whole.substring(whole.indexOf("Also similar"));

    assertThat(part)
        .contains("The record does not name this person: otto", "Also similar", ">Otto Karlsen<")
        .doesNotContain("type=\"checkbox\"");
    assertThat(MENTION.matcher(whole).results()).hasSize(1);
    assertThat(whole).contains(">Otto Karlsen<", "Event of Otto Karlsen");
    assertThat(similar)
        .contains(">Marotto Karlsen<", "Event of Marotto Karlsen")
        .doesNotContain(">Otto Karlsen<", "type=\"checkbox\"");
  }

  @Test
  void erasesNoSimilarNameAndNothingUnlessItIsTicked() throws Exception {
    Office office = new Office(service);
    describeWith("Nora Lind", office);
    SideEvent other = describeWith("Eleonora Lind", office);
    String found = opened(office, "?name=Eleonora Lind");
    Matcher mention = MENTION.matcher(found);
    assertThat(mention.find()).isTrue();

    MvcTestResult similar =
        sent(office, Map.of("name", "Nora Lind", "id", mention.group(1), "confirmed", "true"));
    String nothing = sent(office, Map.of("name", "Nora Lind")).getResponse().getContentAsString();
    String asked =
        sent(office, Map.of("name", "Eleonora Lind", "id", mention.group(1)))
            .getResponse()
            .getContentAsString();

    assertThat(similar.getResponse().getStatus()).isEqualTo(404);
    assertThat(nothing).contains("role=\"alert\"", "Tick the places").contains(">Nora Lind<");
    assertThat(asked).contains("Erase Eleonora Lind?", ">Eleonora Lind<", "Event of Eleonora Lind");
    assertThat(office.now(other).moderator().orElseThrow().name()).isEqualTo("Eleonora Lind");
  }

  private static String opened(Office office, String query) throws Exception {
    return office.secretary().opens("/en/desk/persons" + query).getResponse().getContentAsString();
  }

  private static MvcTestResult sent(Office office, Map<String, String> values) {
    return office.secretary().sends("/en/desk/persons/erasure", values);
  }

  private static SideEvent describeWith(String name, Office office) {
    Office.Person organizer = office.organizer();
    SideEvent event = office.appliedFor("Event of " + name, organizer);
    office.desk.describe(
        event.id(),
        event.toBuilder().moderator(person(name)).build(),
        Optional.empty(),
        OptionalLong.empty(),
        organizer.account());
    return event;
  }

  private static Person person() {
    return person(NAME);
  }

  private static Person person(String name) {
    return Person.builder().name(name).basis(new NamingBasis.OfficialCapacity()).build();
  }
}
