package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolRefusal;

/** Tests of every valid and invalid form of the grammar. */
class SymbolGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TD/B/39(1)/15 | TD [B] 39(1) - 15 []",
        "TD/B/39(1)/L.3 | TD [B] 39(1) L 3 []",
        "TD/B/39(1) | TD [B] (1) - 39 []",
        "TD/B/EX(10)/3 | TD [B, EX(10)] (10) - 3 []",
        "CAC/COSP/IRG/2010/7 | CAC [COSP, IRG] 2010 - 7 []",
        "CAC/COSP/WG.2/2012/3 | CAC [COSP, WG.2] 2012 - 3 []",
        "CTOC/COP/WG.2/2007/2 | CTOC [COP, WG.2] 2007 - 2 []",
        "CTOC/COP/2020/10/Corr.1 | CTOC [COP] 2020 - 10 [Corr.1]",
        "CTOC/COP/2022/INF/2/Rev.1 | CTOC [COP] 2022 INF 2 [Rev.1]",
        "E/CN.15/2019/L.2/Rev.1 | E [CN.15] 2019 L 2 [Rev.1]",
        "E/CN.7/2019/NGO/3 | E [CN.7] 2019 NGO 3 []",
        "E/CN.4/2000/62/Amend.1 | E [CN.4] 2000 - 62 [Amend.1]",
        "E/RES/1296 (XLIV) | E [] (XLIV) RES 1296 []",
        "T/PET/12 | T [] - PET 12 []",
        "S/PV.4370 | S [] - PV 4370 []",
        "S/2019/123/Add.1/Rev.2* | S [] 2019 - 123 [Add.1, Rev.2]",
        "A/C.3/55/SR.12 | A [C.3] 55 SR 12 []",
        "A/CN.9/WG.II/WP.110 | A [CN.9, WG.II] - WP 110 []",
        "A/AC.6/SC.2/R.3 | A [AC.6, SC.2] - R 3 []",
        "A/CONF.203/PC/4 | A [CONF.203, PC] - - 4 []",
        "A/RES/S-26/2 | A [] S-26 RES 2 []",
        "A/55/383/Add.1/Corr.2 | A [] 55 - 383 [Add.1, Corr.2]",
        "DP/1996/19/Add.3 | DP [] 1996 - 19 [Add.3]",
        "CRC/C/15/Add.95 | CRC [C] - - 15 [Add.95]",
        "HRI/GEN/1/Rev.9 | HRI [GEN] - - 1 [Rev.9]",
        "UNEP/GC.23/INF/5 | UNEP [GC.23] - INF 5 []"
      })
  void readsEachPartAndPrintsItAgain(String text, String parts) {
    DocumentSymbol symbol = DocumentSymbol.parse(text);
    assertThat(SymbolParts.of(symbol)).isEqualTo(parts);
    assertThat(symbol).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTOC/COP/2024/1/2 | 17 | the symbol has one number too many",
        "CTOC/COP/2024/L | 16 | the symbol ends without a document number",
        "CTOC/COP/2024/CRP.1/CRP.2 | 21 | a symbol has only one series",
        "CTOC.COP/2024/1 | 5 | a number or capital letters must follow the full stop",
        "CTOC/COP/2024/1/Corr.1(F) | 23 | all language versions share one symbol",
        "A/55/383 (E) | 9 | all language versions share one symbol",
        "A/55/383/Rev.1 (French only) | 15 | all language versions share one symbol",
        "A/RES/995 (C) | 10 | all language versions share one symbol",
        "A/RES/995 (IIII) | 11 | these parentheses do not contain a session, a part",
        "A\\55\\383 | 2 | the character U+005C is not allowed in a symbol",
        "A / 55/383 | 2 | a space is allowed only between a number",
        "55/25 | 1 | \"5\" is not allowed here",
        "A/55/383/Corr | 10 | the modifier Corr must have a number and nothing else",
        "A/55/383/Add.1/Add | 16 | the modifier Add must have a number and nothing else",
        "A/55/383/Add.1/Rev.X | 16 | the modifier Rev must have a number and nothing else",
        "A/55/383**** | 9 | the asterisk of a reissue is allowed only at the end",
        "A/55/L.2/Sub.1 | 10 | a body cannot follow the series or number",
        "A/CONF.192/BMS/2016/FOO/3 | 21 | \"FOO\" is not known as a series, a modifier or a body",
        "E/CN.7/2019//13 | 13 | the part between two slashes is empty",
        "E/CN./2019/13 | 5 | a number or capital letters must follow the full stop",
        "E/CN.7.1/2019/1 | 7 | a second full stop is not allowed",
        "E/2019/30/add.1 | 11 | a capital letter is required here",
        "S/RES/1373 (2001)/Add. | 22 | a number or capital letters must follow the full stop",
        "TD/B/39(1)/15/16 | 15 | the symbol has one number too many",
        "TD/B/39(123)/1 | 14 | the symbol has one number too many",
        "TD/B/39(1/15 | 8 | this parenthesis is not closed"
      })
  void refusesWithPositionAndReason(String text, int position, String reason) {
    SymbolRefusal refusal =
        catchThrowableOfType(SymbolRefusal.class, () -> DocumentSymbol.parse(text));
    assertThat(refusal.position()).isEqualTo(position);
    assertThat(refusal.reason(ENGLISH)).startsWith(reason);
    assertThat(refusal)
        .hasMessage(
            "The document symbol is wrong at position "
                + position
                + ": "
                + refusal.reason(ENGLISH)
                + ".");
  }
}
