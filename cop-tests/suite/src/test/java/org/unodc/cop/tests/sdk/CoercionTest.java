package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;

/** Tests each literal as the value of members of several types. */
class CoercionTest {
  private static final String REFUSED = "-";
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"(?:present|value|percent|withoutConsultativeStatus|name)\":(\"[^\"]*\"|[^,}\"{]+)");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // literal               | 32 bits     | 64 bits              | decimal | truth | text
        "0                       | 0           | 0                    | 0       | -     | -",
        "12                      | 12          | 12                   | 12      | -     | -",
        "-0                      | 0           | 0                    | 0       | -     | -",
        "-1                      | -1          | -                    | -       | -     | -",
        "2147483647              | 2147483647  | 2147483647           | -       | -     | -",
        "2147483648              | -           | 2147483648           | -       | -     | -",
        "9007199254740993        | -           | 9007199254740993     | -       | -     | -",
        "9223372036854775807     | -           | 9223372036854775807  | -       | -     | -",
        "9223372036854775808     | -           | -                    | -       | -     | -",
        "1.0                     | -           | -                    | 1.0     | -     | -",
        "1.9                     | -           | -                    | 1.9     | -     | -",
        "12.50                   | -           | -                    | 12.50   | -     | -",
        "0.1000000000000000000001| -           | -   | 0.1000000000000000000001 | -     | -",
        "1e1                     | -           | -                    | 1E+1    | -     | -",
        "1E-7                    | -           | -                    | 1E-7    | -     | -",
        "1e10000000              | -           | -                    | -       | -     | -",
        "1e-10000000             | -           | -                    | -       | -     | -",
        "\"12\"                  | -           | -                    | -       | -     | \"12\"",
        "\"1e3\"                 | -           | -                    | -       | -     | \"1e3\"",
        "\"\"                    | -           | -                    | -       | -     | -",
        "\"true\"                | -           | -                    | -       | -     | \"true\"",
        "\"null\"                | -           | -                    | -       | -     | \"null\"",
        "true                    | -           | -                    | -       | true  | -",
        "false                   | -           | -                    | -       | false | -",
        "null                    | -           | -                    | -       | -     | -",
        "[12]                    | -           | -                    | -       | -     | -",
        "{}                      | -           | -                    | -       | -     | -"
      })
  void writesBackOrRefusesEachLiteral(
      String literal, String whole, String large, String decimal, String truth, String text) {
    assertThat(writtenLiteral(Vote.class, "{'id':'v','session':'s','present':%s}", literal))
        .isEqualTo(whole);
    assertThat(writtenLiteral(ReportedCount.class, "{'qualifier':'EXACT','value':%s}", literal))
        .isEqualTo(large);
    assertThat(
            writtenLiteral(
                ParticipantEmissions.class, "{'participant':'aut','percent':%s}", literal))
        .isEqualTo(decimal);
    assertThat(
            writtenLiteral(
                Stakeholder.class, "{'id':'n','name':'N','withoutConsultativeStatus':%s}", literal))
        .isEqualTo(truth);
    assertThat(writtenLiteral(Person.class, "{'name':%s}", literal)).isEqualTo(text);
  }

  /**
   * {@return the literal that is written after reading, "lost" if the member is missing, or "-" if
   * it was refused}
   */
  private static <T> String writtenLiteral(Class<T> type, String form, String literal) {
    CopJson<T> json = CopJson.of(type).compact();
    String document = form.replace('\'', '"').formatted(literal);
    try {
      Matcher member = LITERAL.matcher(json.write(json.read(document)));
      return member.find() ? member.group(1) : "lost";
    } catch (CopException refusal) {
      return REFUSED;
    }
  }
}
