package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;

class DateFormatsTest {
  /** Matches the text of a case in its file, with quotation marks and escapes. */
  private static final Pattern CASE =
      Pattern.compile("\"data\":\\s*(\"(?:\\\\.|[^\"\\\\])*\"),\\s*\"valid\":\\s*(true|false)");

  private record Case(String json, boolean valid) {}

  @Test
  void acceptsOnlyDatesThatTheSchemaSuiteMarksAsValid() throws IOException {
    for (Case sample : cases("date.json")) {
      assertThat(isRead(Day.class, "{\"date\":" + sample.json() + "}"))
          .as(sample.json())
          .isEqualTo(sample.valid());
    }
  }

  @Test
  void
      readsAsDatesAndTimesWhatTheSchemaSuiteCallsValidExceptLeapSecondsSmallLettersAndLongFractions()
          throws IOException {
    ImmutableList.Builder<String> stricter = ImmutableList.builder();
    for (Case sample : cases("date-time.json")) {
      boolean read =
          isRead(Application.class, "{\"id\":\"app-1\",\"submittedAt\":" + sample.json() + "}");
      assertThat(read && !sample.valid()).as(sample.json()).isFalse();
      if (!read && sample.valid()) {
        stricter.add(sample.json());
      }
    }
    assertThat(stricter.build())
        .containsExactly(
            "\"1998-12-31T23:59:60Z\"",
            "\"1998-12-31T15:59:60.123-08:00\"",
            "\"1963-06-19t08:30:06.283185z\"",
            "\"1985-04-12T00:59:59.999999999999999Z\"");
  }

  private static boolean isRead(Class<?> type, String json) {
    try {
      CopJson.of(type).read(json);
      return true;
    } catch (CopException refusal) {
      return false;
    }
  }

  private static ImmutableList<Case> cases(String file) throws IOException {
    String suite = Files.readString(Corpora.path("json-schema-formats").resolve(file));
    ImmutableList<Case> cases =
        CASE.matcher(suite)
            .results()
            .map(match -> new Case(match.group(1), Boolean.parseBoolean(match.group(2))))
            .collect(ImmutableList.toImmutableList());
    assertThat(cases).as(file).hasSizeGreaterThan(10);
    return cases;
  }
}
