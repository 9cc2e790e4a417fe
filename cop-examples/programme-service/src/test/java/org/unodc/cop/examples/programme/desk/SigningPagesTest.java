package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.RecordList;

@ServiceTest
class SigningPagesTest {
  private static final String PAGE = "/en/declarations/example-declaration-lantern";
  private static final String BUTTON = PAGE + "/signatures\"";

  @Autowired WebApplicationContext service;

  @Test
  void offersToSignUntilTheOrganizationHasSigned() throws Exception {
    Office office = new Office(service);
    Office.Person organizer = office.organizer(newStakeholder(office));
    Office.Person other = office.organizer(newStakeholder(office));

    assertThat(page(organizer)).contains(BUTTON);
    organizer.sends(PAGE + "/signatures", Map.of());

    assertThat(page(organizer)).doesNotContain(BUTTON);
    assertThat(page(other)).contains(BUTTON);
  }

  private static String newStakeholder(Office office) {
    String id = "signing-" + UUID.randomUUID();
    Stakeholder stakeholder =
        Stakeholder.builder()
            .id(StakeholderId.of(id))
            .name(LocalizedText.english("Organization " + id))
            .kind(StakeholderKind.NGO)
            .build();
    return office.store.change(
        office.secretary().account().id(),
        edit -> {
          edit.put(RecordList.STAKEHOLDERS, stakeholder);
          return id;
        });
  }

  private static String page(Office.Person reader) throws Exception {
    return reader.opens(PAGE).getResponse().getContentAsString();
  }
}
