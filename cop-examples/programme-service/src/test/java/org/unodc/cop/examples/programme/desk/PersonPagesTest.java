package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.ServiceTest;

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
        OptionalLong.empty(),
        organizer.account());

    String found =
        secretary.opens("/en/desk/persons?name=" + NAME).getResponse().getContentAsString();
    assertThat(found).contains("With a person").doesNotContain("<b>Erasable");
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

  private static Person person() {
    return Person.builder().name(NAME).basis(new NamingBasis.OfficialCapacity()).build();
  }
}
