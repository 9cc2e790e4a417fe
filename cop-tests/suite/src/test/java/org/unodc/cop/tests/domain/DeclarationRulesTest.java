package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.FAILED;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Verdict;

/** Rules about declarations. The areas of a declaration are listed or only counted. */
class DeclarationRulesTest {
  @Test
  void hasAnAreaIfASourceCountsThem() {
    assertThat(verdict("'items':[],'stated':{'value':1,'qualifier':'EXACT'}")).isEqualTo(PASSED);
    assertThat(verdict("'items':[],'stated':{'value':0,'qualifier':'EXACT'}")).isEqualTo(FAILED);
    assertThat(verdict("'items':[]")).isEqualTo(FAILED);
    assertThat(verdict("'items':[{'id':'a','title':'A'}]")).isEqualTo(PASSED);
  }

  private static Verdict verdict(String areas) {
    return Judged.verdict(
        "declaration.has-an-area",
        "'declarations':[{'id':'d','areas':{" + areas + ",'complete':false}}]");
  }
}
