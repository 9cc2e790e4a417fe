package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.FAILED;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.rule.Verdict;

/** Rules about the numbers of outcomes, their replacements, and the votes of their adoption. */
class OutcomeRulesTest {
  private static final String NUMBER = "outcome.numbers-name-their-session";
  private static final String LATER = "outcome.superseding-outcome-is-later";
  private static final String GAPS = "outcome.complete-outcomes-have-no-gaps";
  private static final String TOTALS = "quorum.vote-totals-cover-the-ballots";

  @Test
  void numbersNameASessionThatIsCounted() {
    String outcome = "'outcomes':[{'id':'o','session':'s','number':'12/1'}]";
    assertThat(Judged.verdict(NUMBER, session("'ordinal':12") + outcome)).isEqualTo(PASSED);
    assertThat(Judged.verdict(NUMBER, session("'ordinal':11") + outcome)).isEqualTo(FAILED);
    assertThat(Judged.verdict(NUMBER, session("'kind':'REGULAR'") + outcome))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.verdict(NUMBER, session("'ordinal':1,'kind':'SPECIAL'") + outcome))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.verdict(NUMBER, session("'ordinal':12") + outcome.replace("12/1", "1")))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aReplacementIsAnotherOutcomeAndNotEarlier() {
    assertThat(Judged.verdict(LATER, superseded("o", ""))).isEqualTo(FAILED);
    assertThat(Judged.verdict(LATER, superseded("p", ""))).isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.verdict(LATER, superseded("p", day("2020-10-16")))).isEqualTo(FAILED);
    assertThat(Judged.verdict(LATER, superseded("p", day("2022-10-21")))).isEqualTo(PASSED);
  }

  @Test
  void gapsAreNotCheckedIfAnOutcomeIsNotInTheRecord() {
    String listed = "'ordinal':12,'outcomes':{'items':['o',%s],'complete':true}";
    String outcomes =
        "'outcomes':[{'id':'o','session':'s','kind':'RESOLUTION','number':'12/1'},"
            + "{'id':'p','session':'s','kind':'RESOLUTION','number':'12/3'}]";
    assertThat(Judged.verdict(GAPS, session(listed.formatted("'p'")) + outcomes)).isEqualTo(FAILED);
    assertThat(Judged.verdict(GAPS, session(listed.formatted("'p','q'")) + outcomes))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void resolutionsAndDecisionsAreCountedTogetherOrSeparately() {
    assertThat(gaps("RESOLUTION 1", "DECISION 2", "RESOLUTION 3")).isEqualTo(PASSED);
    assertThat(gaps("RESOLUTION 1", "RESOLUTION 2", "DECISION 1")).isEqualTo(PASSED);
    assertThat(gaps("RESOLUTION 1", "RESOLUTION 3", "DECISION 1")).isEqualTo(FAILED);
    assertThat(gaps("RESOLUTION 2")).isEqualTo(FAILED);
  }

  @ParameterizedTest
  @CsvSource({"IN_FAVOUR, inFavour", "AGAINST, against", "ABSTAINING, abstained"})
  void eachTotalCoversItsBallots(String choice, String total) {
    String ballot = "'ballots':[{'participant':'nam','choice':'%s'}]".formatted(choice);
    assertThat(Judged.places(TOTALS, vote(ballot + ",'%s':0".formatted(total))))
        .containsExactly("/votes/0/" + total);
    assertThat(Judged.verdict(TOTALS, vote(ballot + ",'%s':1".formatted(total)))).isEqualTo(PASSED);
    assertThat(Judged.verdict(TOTALS, vote(ballot))).isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.verdict(TOTALS, vote("'%s':0".formatted(total)))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void votesWithoutBallotsOrWithAMeetingOutsideTheRecordAreNotChecked() {
    assertThat(Judged.verdict("quorum.voters-cast-one-ballot", vote("'inFavour':1")))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            Judged.verdict(
                "quorum.vote-is-taken-in-its-session",
                session("'ordinal':1") + vote("'session':'s','meeting':'m'")))
        .isEqualTo(NOT_APPLICABLE);
  }

  /** {@return the verdict on a complete list of outcomes, each as its kind and its number} */
  private static Verdict gaps(String... outcomes) {
    List<String> ids = new ArrayList<>();
    List<String> described = new ArrayList<>();
    for (String words : outcomes) {
      String id = words.toLowerCase(Locale.ROOT).replace(' ', '-');
      List<String> parts = Splitter.on(' ').splitToList(words);
      ids.add("'" + id + "'");
      described.add(
          "{'id':'%s','kind':'%s','session':'s','number':'5/%s'}"
              .formatted(id, parts.get(0), parts.get(1)));
    }
    return Judged.verdict(
        GAPS,
        session("'ordinal':5,'outcomes':{'complete':true,'items':" + ids + "}")
            + "'outcomes':"
            + described);
  }

  private static String session(String members) {
    return "'sessions':[{'id':'s'," + members + "}],";
  }

  private static String superseded(String by, String adoptedThen) {
    return "'outcomes':[{'id':'o','supersededBy':'%s'%s},{'id':'p'%s}]"
        .formatted(by, adoptedThen.isEmpty() ? "" : day("2021-10-15"), adoptedThen);
  }

  private static String day(String date) {
    return ",'adopted':{'type':'day','date':'%s'}".formatted(date);
  }

  private static String vote(String members) {
    return "'votes':[{'id':'v'," + members + "}]";
  }
}
