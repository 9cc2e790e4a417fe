package org.unodc.cop.examples.programme.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;

class ReadingProblemTest {
  @Test
  void isInTheLanguageOfTheCaller() {
    CopException refusal =
        catchThrowableOfType(CopException.class, () -> CopJson.of(Conference.class).read("[]"));

    assertThat(ReadingProblem.of(refusal, OfficialLanguage.SPANISH))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("Valor esperado: "));
  }
}
