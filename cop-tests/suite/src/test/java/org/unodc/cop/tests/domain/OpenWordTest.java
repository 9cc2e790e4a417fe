package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that are not on a list of the model are checked like other untrusted texts. */
class OpenWordTest {
  private static final String CONTACT = "privacy.contact-data-stays-out-of-text";
  private static final String CHARACTERS = "language.text-holds-no-forbidden-characters";
  private static final String FORM_C = "language.text-is-nfc";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/stakeholders/0/kind | 'stakeholders':[{'id':'a','name':'A','kind':'WORD'}]",
        "/engagements/0/kind | 'engagements':[{'id':'a','kind':'WORD'}]",
        "/sessions/0/publishedFigures/0/subject | 'sessions':[{'id':'s','publishedFigures':"
            + "[{'subject':'WORD','count':{'value':1,'qualifier':'EXACT'}}]}]",
        "/sideEventPolicies/0/mayOrganize/0"
            + " | 'sideEventPolicies':[{'session':'s','mayOrganize':['WORD']}]",
        "/rulesOfProcedure/0/deadlines/0/kind | 'rulesOfProcedure':[{'id':'r','deadlines':["
            + "{'kind':'WORD','before':{'number':1},'unit':'WEEKS','binding':true}]}]"
      })
  void areCheckedInEveryPosition(String place, String members) {
    String json = members.replace("''", "'");
    assertThat(Judged.places(CONTACT, json.replace("WORD", "NGO, jane.doe@example.org")))
        .containsExactly(place);
    assertThat(Judged.places(CHARACTERS, json.replace("WORD", "NGO\\u202e")))
        .containsExactly(place);
    assertThat(Judged.places(FORM_C, json.replace("WORD", "ligue\\u0301"))).containsExactly(place);
  }

  @Test
  void causeNoFindingIfTheyAreOnTheList() {
    String json = "'stakeholders':[{'id':'a','name':'A','kind':'NGO'}]";
    assertThat(Judged.places(CONTACT, json)).isEmpty();
    assertThat(Judged.places(CHARACTERS, json)).isEmpty();
  }
}
