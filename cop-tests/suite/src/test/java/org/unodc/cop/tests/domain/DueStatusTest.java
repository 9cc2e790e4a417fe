package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.sdk.Cop;

/** What a record does not show is unknown, and not overdue. */
class DueStatusTest {
  private static final String SENT = "'agendaCirculatedOn':'2024-08-20',";

  @ParameterizedTest
  @CsvSource({
    "2024-08-15, '', UPCOMING",
    "2024-08-16, '', UNKNOWN",
    "2024-08-16, 2024-08-20, OVERDUE",
    "2024-08-19, 2024-08-20, OVERDUE",
    "2024-08-20, 2024-08-20, DONE",
    "2024-08-15, 2024-08-20, UPCOMING",
    "2024-08-01, 2024-07-30, DONE"
  })
  void ofAnAgenda(LocalDate day, String circulated, DueStatus status) {
    String session = circulated.isEmpty() ? "" : "'agendaCirculatedOn':'" + circulated + "',";
    assertThat(status("PROVISIONAL_AGENDA_REGULAR", session, "", day)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-15, {'kind':'LISTED'}, UPCOMING",
    "2024-08-16, {'kind':'LISTED'}, UNKNOWN",
    "2024-08-16, '', UNKNOWN",
    "2024-08-16, '{''kind'':''APPLIED'',''date'':''2024-08-01''}', UNKNOWN",
    "2024-08-16, '{''kind'':''LISTED'',''date'':''2024-08-10''}', DONE",
    "2024-08-16, '{''kind'':''LISTED'',''date'':''2024-08-17''}', OVERDUE",
    "2024-08-16, '{''kind'':''LISTED'',''date'':''2024-08-17''},{''kind'':''LISTED''}', UNKNOWN"
  })
  void ofAListOfOrganizations(LocalDate day, String steps, DueStatus status) {
    String accreditations =
        ",'stakeholders':[{'id':'o','name':'O'}],'accreditations':["
            + "{'session':'other','stakeholder':'o',"
            + "'steps':[{'kind':'LISTED','date':'2024-08-02'}]},"
            + "{'session':'s','stakeholder':'o','steps':["
            + steps
            + "]}]";
    assertThat(status("LIST_OF_ORGANIZATIONS", "", accreditations, day)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "CREDENTIALS, PASSED",
    "DRAFT_RESOLUTIONS, PASSED",
    "NOTIFICATION_OF_SESSION, UNKNOWN",
    "DOCUMENTS_IN_ALL_LANGUAGES, UNKNOWN",
    "A kind of the record, UNKNOWN"
  })
  void ofOtherTasks(String kind, DueStatus past) {
    assertThat(status(kind, SENT, "", LocalDate.of(2024, 8, 15))).isEqualTo(DueStatus.UPCOMING);
    assertThat(status(kind, SENT, "", LocalDate.of(2024, 8, 16))).isEqualTo(past);
  }

  @Test
  void listsOnlyWhatTheRecordShowsToBeLate() {
    Conference record = record("PROVISIONAL_AGENDA_REGULAR", SENT, "");
    Deadlines deadlines = deadlines(record);

    assertThat(deadlines.overdueOn(LocalDate.of(2024, 8, 16), record.accreditations()))
        .extracting(DueDate::preparation)
        .containsExactly(Preparation.PROVISIONAL_AGENDA);
    assertThat(deadlines.overdueOn(LocalDate.of(2024, 8, 20), record.accreditations())).isEmpty();
    assertThat(
            deadlines(record("PROVISIONAL_AGENDA_REGULAR", "", ""))
                .overdueOn(LocalDate.of(2024, 12, 1), record.accreditations()))
        .isEmpty();
  }

  private static DueStatus status(String kind, String session, String members, LocalDate day) {
    Conference record = record(kind, session, members);
    Deadlines deadlines = deadlines(record);
    return deadlines.statusOn(deadlines.dates().get(0), day, record.accreditations());
  }

  private static Deadlines deadlines(Conference record) {
    return Deadlines.of(
        record.sessions().get(0), record.rulesOfProcedure(), record.sideEventPolicies());
  }

  private static Conference record(String kind, String session, String members) {
    String json =
        """
        {'format':'cop/1','id':'x','rulesOfProcedure':[{'id':'r','deadlines':[
           {'kind':'%s','before':{'number':60},'unit':'DAYS','binding':true}]}],
         'sessions':[{'id':'s','kind':'REGULAR',%s
           'days':{'first':'2024-10-14','last':'2024-10-18'}}]%s}"""
            .formatted(kind, session, members);
    return Cop.read(json.replace('\'', '"').getBytes(UTF_8));
  }
}
