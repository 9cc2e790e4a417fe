package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.Cop;

class DocumentSymbolRefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                       | 1|the text is empty.",
        "/CTOC/1                  | 1|an organ is missing before \"/\".",
        "*                        | 1|an organ is missing before \"*\".",
        "CTOC/COP/2024/           |14|nothing follows the last slash.",
        "CTOC                     | 5|the symbol ends without a document number.",
        "CTOC/COP                 | 9|the symbol ends without a document number.",
        "CTOC/COP/2016/INF        |18|the symbol ends without a document number.",
        "COP/2008/19              | 1|the symbol begins with COP and not with an organ.",
        "RES/55/25                | 1|the symbol begins with RES and not with an organ.",
        "A/res/55/25              | 3|a capital letter is required here.",
        "A/Res/55/25              | 4|a capital letter is required here.",
        "A/55/383/ADD.1           |10|\"ADD\" must be written Add.",
        "E/CN.4/SUB.2/1987/1      | 8|\"SUB\" must be written Sub.",
        "A/55/383/Add             |10|the modifier Add must have a number and nothing else.",
        "A/55/383/Add.X           |10|the modifier Add must have a number and nothing else.",
        "A/55/383/Rev.1/L.2       |16|a series cannot follow a modifier.",
        "A/55/383/Rev.1/2         |16|a number cannot follow a modifier.",
        "A/55/383/Rev.1(X)        |10|the modifier Rev must have a number and nothing else.",
        "A/55/383/Summary.1       |10|the modifier Summary cannot have a suffix.",
        "A/Rev.1                  | 3|a modifier cannot precede the number.",
        "A/RES/55/L.2             |10|a symbol has only one series.",
        "A/55/383/4               |10|the symbol has one number too many.",
        "A/C.3/60/L.2/5           |14|the symbol has one number too many.",
        "A/C.3/60/L.X             |11|only a number can follow the series L.",
        "ICCD/COP(9)/CST/4/12     |19|the symbol has one number too many.",
        "E/1994/S-20/1            | 8|a session cannot follow the number.",
        "A/S-20/ES-10/1           | 8|a symbol has only one session or year.",
        "A/CONF.211/-/3           |12|\"-\" is not allowed here.",
        "A/RES/55/25 (X)          |13|a symbol has only one session or year.",
        "A/RES/995 (X)/C.1        |15|a body cannot follow the series or number.",
        "A/RES/995 (IIX)          |11|these parentheses do not contain a session, a part",
        "A/RES/995 (0)            |11|these parentheses do not contain a session, a part",
        "A/RES/995 (X             |11|this parenthesis is not closed.",
        "A/RES/377 (V) A          |14|nothing can follow the session in parentheses.",
        "ICCD/COP(9/12            | 9|this parenthesis is not closed.",
        "CTOC/COP/2024/L.04       |17|a number cannot begin with a zero.",
        "CTOC/COP/WG.0/2024/1     |13|a number cannot begin with a zero.",
        "CTOC/COP/2024/CRP.1.2    |20|a second full stop is not allowed.",
        "CTOC/COP/2024/CRP.a      |19|a capital letter is required here.",
        "CTOC/COP/2024/L4         |16|a full stop is required between L and its number.",
        "CTOC/COP/2016/XYZ.5      |15|\"XYZ\" is not known as a series, a modifier or a body.",
        "CTOC/COP/2016/CRP.       |18|a number or capital letters must follow the full stop.",
        "CTOC/COP/2008/09         |15|a number cannot begin with a zero.",
        "CTOC/COP/2008/1*/Rev.1   |16|the asterisk of a reissue is allowed only at the end",
        "CTOC/COP/2020/2-A/75/3   |16|a hyphen joins two symbols, which must be parsed separately.",
        "'CTOC/COP/2008/19 '      |17|a space is allowed only between a number",
        "CTOC/COP/2008/19\u200b   |17|the character U+200B is not allowed in a symbol.",
        "CTOC/COP/2008/\uff11     |15|the character U+FF11 is not allowed in a symbol.",
        "CTOC/COP//1              |10|the part between two slashes is empty.",
        "ctoc/cop/2024/1          | 1|a capital letter is required here."
      })
  void refusesAnInvalidSymbolAndReportsThePosition(String text, int position, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentSymbol.parse(text))
        .withMessageStartingWith(
            "The document symbol is wrong at position " + position + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"CTOC/COP/2008/09|position 15, before \"0\"", "CTOC/COP|position 9, before \"\""})
  void isReportedForARecordWithPositionAndCharacter(String symbol, String words) {
    Conference conference =
        Conference.builder()
            .id(ConferenceId.of("example-cop"))
            .addSessions(
                Session.builder()
                    .id(SessionId.of("s1"))
                    .addDocuments(DocumentReference.builder().symbol(symbol).build())
                    .build())
            .build();
    assertThat(
            Cop.validate(conference, LocalDate.of(2024, 11, 1))
                .findingsOf(RuleId.of("session.document-symbols-parse")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).endsWith(words + "."));
  }

  @Test
  void refusesMoreThanTwoHundredCharacters() {
    String longest = "A" + "/C.3".repeat(48) + "/60/L.2";
    assertThat(longest).hasSize(200);
    assertThat(DocumentSymbol.parse(longest).bodies()).hasSize(48);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentSymbol.parse(longest + "0"))
        .withMessage(
            "The document symbol is wrong at position 201: a symbol has at most 200 characters.");
  }

  @Test
  void answersAnyTextWithASymbolOrARefusal() {
    Random random = new Random(20241014);
    String[] pieces = {
      "A", "CTOC", "/", "/", ".", "(", ")", "X", "S-", "ES-10", "55", "0", " ", "*", "-", "RES",
      "L.2", "Add.1", "Sub", "rev", "COP(9)", "\u0130", "\ud83d", "\n"
    };
    for (int i = 0; i < 20_000; i++) {
      answer(random, pieces);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "9", "IX", "/", "*", "A.", "S-", " ", "("})
  void refusesRepetitiveTextQuickly(String piece) {
    String text = ("A/COP" + piece.repeat(200)).substring(0, 200);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> answer(text));
  }

  private static void answer(Random random, String... pieces) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    answer(text.toString());
  }

  private static void answer(String text) {
    try {
      assertThat(DocumentSymbol.parse(text)).hasToString(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused)
          .hasMessageMatching("The document symbol is wrong at position \\d+: .+\\.");
    }
  }
}
