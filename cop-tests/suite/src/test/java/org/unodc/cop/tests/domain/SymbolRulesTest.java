package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.FAILED;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Verdict;

/** Rules about the conference and the session that the symbol of a document names. */
class SymbolRulesTest {
  private static final String RULE = "outcome.document-symbols-name-their-session";

  @Test
  void nameTheirSessionByItsNumberOrItsYear() {
    assertThat(verdict("c", "EXC/COP/2006/1")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP/2007/1")).isEqualTo(FAILED);
    assertThat(verdict("c", "EXC/COP/2/1")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP/3/1")).isEqualTo(FAILED);
    assertThat(verdict("c", "EXC/COP(2)/1")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP(3)/1")).isEqualTo(FAILED);
  }

  @Test
  void nameTheirConference() {
    assertThat(verdict("c", "EXC/COSP/2006/1")).isEqualTo(FAILED);
    assertThat(verdict("c", "EXC/COPY/2006/1")).isEqualTo(FAILED);
  }

  @Test
  void nameTheirSessionDirectlyAfterTheBody() {
    assertThat(verdict("c", "EXC/COP.2/1")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP2(1)")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP3(1)")).isEqualTo(FAILED);
    assertThat(verdict("c", "EXC/COP/2/1 Rev.1")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP/DEC/II/1")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP/2/1 (Vol. I)")).isEqualTo(PASSED);
    assertThat(verdict("c", "EXC/COP/3/1 (Vol. I)")).isEqualTo(FAILED);
  }

  /** The documents of the Convention on Biological Diversity, before and after 2016. */
  @Test
  void mayNoLongerNameTheParentOrganization() {
    assertThat(inSeries("UNEP/CBD/COP", "UNEP/CBD/COP/2/1")).isEqualTo(PASSED);
    assertThat(inSeries("UNEP/CBD/COP", "CBD/COP/DEC/2/4")).isEqualTo(PASSED);
    assertThat(inSeries("UNEP/CBD/COP", "CBD/SBI/2/4")).isEqualTo(FAILED);
  }

  @Test
  void areNotCheckedInSessionsOfAnotherConference() {
    assertThat(verdict("other", "EXC/COSP/2006/1")).isEqualTo(NOT_APPLICABLE);
  }

  private static Verdict verdict(String convention, String symbol) {
    return verdict("EXC/COP", convention, symbol);
  }

  private static Verdict inSeries(String series, String symbol) {
    return verdict(series, "c", symbol);
  }

  private static Verdict verdict(String series, String convention, String symbol) {
    return Judged.verdict(
        RULE,
        "'documentSeries':'%s','convention':'c',".formatted(series)
            + "'conventions':[{'id':'c','title':'Convention on Example'},"
            + "{'id':'other','title':'Other Convention'}],"
            + "'sessions':[{'id':'s','convention':'%s','ordinal':2,".formatted(convention)
            + "'days':{'first':'2006-10-09','last':'2006-10-18'},"
            + "'documents':[{'symbol':'%s'}]}]".formatted(symbol));
  }
}
