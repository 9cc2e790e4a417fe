package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.rule.Verdict;

/** Treaties that supplement, implement or amend another one, with their real titles. */
class TreatyKindTest {
  private static final String ALONE = "convention.stands-by-itself";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris Agreement",
        "Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982",
        "Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction",
        "Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery",
        "Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer",
        "Amendement au Protocole de Montréal",
        "Enmienda de Doha al Protocolo de Kyoto",
        "Поправка к Монреальскому протоколу",
        "تعديل بروتوكول مونتريال",
        "《京都议定书》多哈修正案",
        "ความตกลงปารีส"
      })
  void allowsAConventionThatIsNoProtocolToHaveAParent(String title) {
    assertThat(verdict("CONVENTION", title)).isEqualTo(Verdict.PASSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kyoto Protocol to the United Nations Framework Convention on Climate Change",
        "Second Optional Protocol to the International Covenant on Civil and Political Rights",
        "Protocol amending the Single Convention on Narcotic Drugs, 1961",
        "Protocole additionnel à la Convention des Nations Unies",
        "Protocolo contra el tráfico ilícito de migrantes",
        "Протокол против незаконного ввоза мигрантов",
        "关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书",
        "بروتوكول مكافحة تهريب المهاجرين"
      })
  void findsAProtocolThatIsRecordedAsAConvention(String title) {
    assertThat(verdict("CONVENTION", title)).isEqualTo(Verdict.FAILED);
    assertThat(verdict("PROTOCOL", title)).isEqualTo(Verdict.PASSED);
  }

  @ParameterizedTest
  @CsvSource({"AGREEMENT, Paris Agreement", "AMENDMENT, Doha Amendment to the Kyoto Protocol"})
  void hasKindsForAgreementsAndAmendments(String kind, String title) {
    assertThat(Judged.report(record(kind, title)).findings()).isEmpty();
  }

  private static Verdict verdict(String kind, String title) {
    return Judged.verdict(ALONE, record(kind, title));
  }

  private static String record(String kind, String title) {
    return "'conventions':[{'id':'c','kind':'CONVENTION','title':'Convention'},"
        + "{'id':'d','kind':'%s','parent':'c','title':'%s'}]".formatted(kind, title);
  }
}
