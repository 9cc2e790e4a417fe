package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFormsTest {
  @Test
  void listsThePlainTextAndItsForms() {
    assertThat(TextForms.of("сессия {gen: сессии} {dat: сессии}"))
        .containsExactly("сессия", "сессии", "сессии");
  }

  @Test
  void listsEachCategoryOfAPlural() {
    assertThat(TextForms.of("{0} : {1, plural, =0 {rien} one {# jour} other {# jours}}."))
        .containsExactly("{0} : rien.", "{0} : # jour.", "{0} : # jours.");
  }

  @Test
  void keepsPlaceholders() {
    assertThat(TextForms.of("{0:le} a {1}")).containsExactly("{0:le} a {1}");
  }

  @Test
  void keepsAnOpenBrace() {
    assertThat(TextForms.of("a { b")).containsExactly("a { b");
  }
}
