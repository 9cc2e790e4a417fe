package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionTest {
  @Test
  void knowsProfilesHeadingsSubjectsSessions() {
    assertThat(Invocation.of("generate-completion").out())
        .contains("\"basic\"", "\"publication\"")
        .contains("\"side-event\"", "\"privacy\"")
        .contains("\"non-governmental-stakeholders\"")
        .contains("\"untoc-cop12\"", "\"uncac-cosp11\"");
  }

  @Test
  void endsWithAUsageErrorForAnUnknownCommand() {
    assertThat(Invocation.of("publish", "--help").exitCode()).isEqualTo(2);
    assertThat(Invocation.of("publish").exitCode()).isEqualTo(2);
    assertThat(Invocation.of("help", "publish").exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhichOfSeveralSymbolsIsRefused() {
    assertThat(Invocation.of("symbol", "CTOC/COP/2024/L.7", "XX/YY").err()).startsWith("XX/YY: ");
  }
}
