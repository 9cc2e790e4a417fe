package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.Cop;

/** A recommended deadline does not replace a binding one. */
class BindingDeadlineTest {
  private static final String AGENDA = "session.agenda-circulated-in-time";

  @Test
  void decidesWhetherTheAgendaIsLate() {
    String binding = deadline("PROVISIONAL_AGENDA_REGULAR", 42, true);
    String recommended = deadline("PROVISIONAL_AGENDA_REGULAR", 60, false);

    assertThat(Judged.verdict(AGENDA, members(binding))).isEqualTo(Verdict.FAILED);
    assertThat(Judged.verdict(AGENDA, members(binding + "," + recommended)))
        .isEqualTo(Verdict.FAILED);
    assertThat(Judged.verdict(AGENDA, members(recommended))).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void decidesWhetherAListIsInTime() {
    String deadlines =
        deadline("LIST_OF_ORGANIZATIONS", 30, true)
            + ","
            + deadline("LIST_OF_ORGANIZATIONS", 60, false);
    String json = ("{'format':'cop/1','id':'x'," + members(deadlines) + "}").replace('\'', '"');

    ListOfOrganizations list =
        ListOfOrganizations.of(Cop.read(json.getBytes(UTF_8)), SessionId.of("s"));

    assertThat(list.due().orElseThrow().day()).hasToString("2024-09-14");
    assertThat(list.organizations())
        .extracting(organization -> organization.isCirculatedInTime())
        .containsExactly(Answer.YES);
  }

  private static String members(String deadlines) {
    return """
        'rulesOfProcedure':[{'id':'r','validFrom':'2004-01-01','deadlines':[%s],
          'accreditationBases':[
            {'id':'b','route':'APPLICATION','needsConsultativeStatus':false}]}],
        'sessions':[{'id':'s','kind':'REGULAR','days':{'first':'2024-10-14','last':'2024-10-18'},
          'agendaCirculatedOn':'2024-10-10'}],
        'stakeholders':[{'id':'o','name':'O'}],
        'accreditations':[{'session':'s','stakeholder':'o','basis':'b',
          'steps':[{'kind':'LISTED','date':'2024-08-31'}]}]"""
        .formatted(deadlines);
  }

  private static String deadline(String kind, int days, boolean binding) {
    return "{'kind':'%s','before':{'number':%s},'unit':'DAYS','binding':%s}"
        .formatted(kind, days, binding);
  }
}
