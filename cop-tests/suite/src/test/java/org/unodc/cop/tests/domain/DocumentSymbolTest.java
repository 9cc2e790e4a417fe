package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.document.DocumentSymbol;

class DocumentSymbolTest {

  /**
   * Symbols of published documents, with the parts that a person reads in them in the last six
   * cells.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTOC/COP/2008/19 | CTOC | COP | 2008 | - | 19 | -",
        "CTOC/COP/2016/CRP.5 | CTOC | COP | 2016 | CRP | 5 | -",
        "CTOC/COP/WG.8/2015/CRP.1 | CTOC | COP;WG.8 | 2015 | CRP | 1 | -",
        "CAC/COSP/2009/15 | CAC | COSP | 2009 | - | 15 | -",
        "CAC/COSP/2015/1 | CAC | COSP | 2015 | - | 1 | -",
        "CAC/COSP/2019/INF/1 | CAC | COSP | 2019 | INF | 1 | -",
        "CAC/COSP/2021/3 | CAC | COSP | 2021 | - | 3 | -",
        "A/55/383 | A | - | 55 | - | 383 | -",
        "A/RES/55/255 | A | - | 55 | RES | 255 | -",
        "A/RES/995 (X) | A | - | (X) | RES | 995 | -",
        "A/C.3/60/L.2 | A | C.3 | 60 | L | 2 | -",
        "A/CONF.211/3 | A | CONF.211 | - | - | 3 | -",
        "A/CONF.234/L.6 | A | CONF.234 | - | L | 6 | -",
        "E/2019/30/Add.1 | E | - | 2019 | - | 30 | Add.1",
        "E/CN.7/2019/13 | E | CN.7 | 2019 | - | 13 | -",
        "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1 | E | CN.4;Sub.2;AC.2 | 1987 | WP | 4 | Add.1",
        "TD/63/Rev.2 | TD | - | - | - | 63 | Rev.2",
        "FCCC/CP/1996/2 | FCCC | CP | 1996 | - | 2 | -",
        "ICCD/COP(9)/12 | ICCD | COP(9) | (9) | - | 12 | -",
        "FCTC/COP/4/4 | FCTC | COP | 4 | - | 4 | -",
        "UNEP/GCSS.X/1/Add.1 | UNEP | GCSS.X | - | - | 1 | Add.1"
      })
  void readsTheSymbolsOfTheReferenceList(
      String text,
      String organ,
      String bodies,
      String sessionOrYear,
      String series,
      String number,
      String modifiers) {
    checkParts(text, organ, bodies, sessionOrYear, series, number, modifiers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTOC/COP/2024/L.4 | CTOC | COP | 2024 | L | 4 | -",
        "CTOC/COP/2010/CRP.7* | CTOC | COP | 2010 | CRP | 7 | -",
        "CAC/COSP/2015/10* | CAC | COSP | 2015 | - | 10 | -",
        "CTOC/COP/2018/L.9/Rev.1 | CTOC | COP | 2018 | L | 9 | Rev.1",
        "A/RES/55/25 | A | - | 55 | RES | 25 | -",
        "A/RES/1872 (S-IV) | A | - | (S-IV) | RES | 1872 | -",
        "A/RES/217 A (III) | A | - | (III) | RES | 217 A | -",
        "A/RES/2200A(XXI) | A | - | (XXI) | RES | 2200A | -",
        "A/RES/ES-10/2 | A | - | ES-10 | RES | 2 | -",
        "A/S-20/4/Rev.1/Add.2 | A | - | S-20 | - | 4 | Rev.1;Add.2",
        "A/INF/55/3 | A | - | 55 | INF | 3 | -",
        "A/55/PV.62 | A | - | 55 | PV | 62 | -",
        "A/AC.254/4/Rev.9/Corr.1 | A | AC.254 | - | - | 4 | Rev.9;Corr.1",
        "A/CONF.192/BMS/2016/WP.1/Rev.3 | A | CONF.192;BMS | 2016 | WP | 1 | Rev.3",
        "APLC/MSP.6/2005/INF.1 | APLC | MSP.6 | 2005 | INF | 1 | -",
        "S/RES/1373 (2001) | S | - | (2001) | RES | 1373 | -",
        "S/PRST/2001/4 | S | - | 2001 | PRST | 4 | -",
        "E/1983/WG.1/3 | E | WG.1 | 1983 | - | 3 | -",
        "ECE/MP.PP/2017/2/Summary | ECE | MP.PP | 2017 | - | 2 | Summary",
        "ICCD/COP(14)/CST/L.2 | ICCD | COP(14);CST | (14) | L | 2 | -"
      })
  void readsOtherFormsInUse(
      String text,
      String organ,
      String bodies,
      String sessionOrYear,
      String series,
      String number,
      String modifiers) {
    checkParts(text, organ, bodies, sessionOrYear, series, number, modifiers);
  }

  @Test
  void keepsTheMarkOfAReissue() {
    assertThat(DocumentSymbol.parse("CTOC/COP/2010/CRP.7*").isReissued()).isTrue();
    assertThat(DocumentSymbol.parse("A/59/565**").isReissued()).isTrue();
    assertThat(DocumentSymbol.parse("A/59/565**")).hasToString("A/59/565**");
    assertThat(DocumentSymbol.parse("CTOC/COP/2010/CRP.7").isReissued()).isFalse();
    assertThat(DocumentSymbol.parse("CTOC/COP/2010/CRP.7"))
        .isNotEqualTo(DocumentSymbol.parse("CTOC/COP/2010/CRP.7*"));
  }

  @Test
  void equalsTheFirstIssueWithoutTheMark() {
    DocumentSymbol first = DocumentSymbol.parse("CTOC/COP/2010/CRP.7");
    assertThat(DocumentSymbol.parse("CTOC/COP/2010/CRP.7**").withoutReissue()).isEqualTo(first);
    assertThat(first.withoutReissue()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "CTOC/COP/2008/19, 2008",
    "S/RES/1373 (2001), 2001",
    "E/1946/1, 1946",
    "E/2100/1, 2100"
  })
  void readsAYearIfThereIsOne(String text, int year) {
    assertThat(DocumentSymbol.parse(text).year()).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/55/383",
        "A/RES/995 (X)",
        "ICCD/COP(9)/12",
        "TD/63/Rev.2",
        "S/2001",
        "E/1945/1",
        "E/2101/1"
      })
  void readsNoYearElsewhere(String text) {
    assertThat(DocumentSymbol.parse(text).year()).isEmpty();
  }

  @Test
  void sortsNumbersByTheirValue() {
    List<String> inOrder =
        List.of(
            "A/55/383",
            "A/383/1",
            "CTOC/COP/2008/2",
            "CTOC/COP/2008/2/Add.1",
            "CTOC/COP/2008/10",
            "CTOC/COP/2008/CRP.2",
            "CTOC/COP/2008/CRP.2*",
            "CTOC/COP/2008/CRP.10",
            "CTOC/COP/WG.2/2008/1",
            "CTOC/COP/WG.10/2008/1");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(12));
    assertThat(shuffled.stream().map(DocumentSymbol::parse).sorted().map(DocumentSymbol::toString))
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void equalsASymbolWithTheSameText() {
    DocumentSymbol symbol = DocumentSymbol.parse("A/RES/995 (X)");
    assertThat(symbol)
        .isEqualTo(DocumentSymbol.parse("A/RES/995 (X)"))
        .hasSameHashCodeAs(DocumentSymbol.parse("A/RES/995 (X)"))
        .isEqualByComparingTo(DocumentSymbol.parse("A/RES/995 (X)"))
        .isNotEqualTo(DocumentSymbol.parse("A/RES/995(X)"))
        .isNotEqualTo("A/RES/995 (X)");
  }

  private static void checkParts(
      String text,
      String organ,
      String bodies,
      String sessionOrYear,
      String series,
      String number,
      String modifiers) {
    DocumentSymbol symbol = DocumentSymbol.parse(text);
    assertThat(symbol.organ()).isEqualTo(organ);
    assertThat(symbol.bodies()).containsExactlyElementsOf(list(bodies));
    assertThat(symbol.sessionOrYear().orElse("-")).isEqualTo(sessionOrYear);
    assertThat(symbol.series().orElse("-")).isEqualTo(series);
    assertThat(symbol.number().orElse("-")).isEqualTo(number);
    assertThat(symbol.modifiers()).containsExactlyElementsOf(list(modifiers));
    assertThat(symbol).hasToString(text);
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : Stream.of(cell.split(";")).toList();
  }
}
