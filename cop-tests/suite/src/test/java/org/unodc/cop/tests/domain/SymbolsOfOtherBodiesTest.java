package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolRefusal;

/** Tests of symbols in forms that other bodies use, and of forms that stay refused. */
class SymbolsOfOtherBodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNEP/OzL.Pro.28/12 | UNEP [OzL.Pro.28] - - 12 []",
        "UNEP/OzL.Pro.28/12 Rev.1 | UNEP [OzL.Pro.28] - - 12 [Rev.1]",
        "UNEP/OzL.Pro.28/L.2 | UNEP [OzL.Pro.28] - L 2 []",
        "UNEP/OzL.Conv.11/7 | UNEP [OzL.Conv.11] - - 7 []",
        "UNEP/OzL.Pro.WG.1/45/2 | UNEP [OzL.Pro.WG.1] 45 - 2 []",
        "UNEP/OzL.Pro/ExCom/86/100 | UNEP [OzL.Pro, ExCom] 86 - 100 []",
        "UNEP/OzL.Pro/ImpCom/57/4 | UNEP [OzL.Pro, ImpCom] 57 - 4 []",
        "UNEP/CBD/BS/COP-MOP/5/17 | UNEP [CBD, BS, COP-MOP] 5 - 17 []",
        "UNEP/CBD/COP/DEC/X/2 | UNEP [CBD, COP] X DEC 2 []",
        "CBD/COP/DEC/XIII/1 | CBD [COP] XIII DEC 1 []",
        "UNEP/EA.4/Res.1 | UNEP [EA.4] - Res 1 []",
        "HSP/HA.1/Res.1 | HSP [HA.1] - Res 1 []",
        "ICC-ASP/21/20 | ICC-ASP [] 21 - 20 []",
        "FCTC/COP8(1) | FCTC [COP] 8 - (1) []",
        "FCTC/MOP1(5) | FCTC [MOP] 1 - (5) []",
        "FCTC/COP/6/10 Rev.1 | FCTC [COP] 6 - 10 [Rev.1]",
        "CTOC/COP/2024/1 Rev.1 | CTOC [COP] 2024 - 1 [Rev.1]",
        "S/PV.9000 (Resumption 1) | S [] - PV 9000 [(Resumption 1)]",
        "S/PV.3864 (Resumption) | S [] - PV 3864 [(Resumption)]",
        "S/PV.4625(Resumption1)/Corr.1 | S [] - PV 4625 [(Resumption1), Corr.1]",
        "A/77/49 (Vol. I) | A [] 77 - 49 [(Vol. I)]",
        "A/71/5 (Vol. I)* | A [] 71 - 5 [(Vol. I)]",
        "A/CONF.151/26/Rev.1 (Vol. I) | A [CONF.151] - - 26 [Rev.1, (Vol. I)]",
        "A/CONF.157/24 (Part I) | A [CONF.157] - - 24 [(Part I)]",
        "NPT/CONF.2010/50 (Vol. I) | NPT [CONF.2010] - - 50 [(Vol. I)]",
        "NPT/CONF.2000/28 (Parts I and II) | NPT [CONF.2000] - - 28 [(Parts I and II)]",
        "UNEP/CBD/COP/15/L.25 | UNEP [CBD, COP] 15 L 25 []",
        "CBD/COP/DEC/15/4 | CBD [COP] 15 DEC 4 []",
        "CBD/CP/MOP/10/12 | CBD [CP, MOP] 10 - 12 []",
        "FCCC/CP/2015/L.9/Rev.1 | FCCC [CP] 2015 L 9 [Rev.1]",
        "FCCC/PA/CMA/2018/3/Add.1 | FCCC [PA, CMA] 2018 - 3 [Add.1]",
        "FCCC/KP/CMP/2005/8/Add.1 | FCCC [KP, CMP] 2005 - 8 [Add.1]",
        "UNEP/CHW.14/28 | UNEP [CHW.14] - - 28 []",
        "UNEP/POPS/COP.9/30 | UNEP [POPS, COP.9] - - 30 []",
        "UNEP/FAO/RC/COP.9/23 | UNEP [FAO, RC, COP.9] - - 23 []",
        "UNEP/MC/COP.4/28 | UNEP [MC, COP.4] - - 28 []",
        "BWC/CONF.IX/9 | BWC [CONF.IX] - - 9 []",
        "APLC/MSP.20/2022/15 | APLC [MSP.20] 2022 - 15 []",
        "CCM/MSP/2022/12 | CCM [MSP] 2022 - 12 []",
        "CCW/GGE.1/2019/3 | CCW [GGE.1] 2019 - 3 []",
        "CCW/P.V/CONF/2019/5 | CCW [P.V, CONF] 2019 - 5 []",
        "ISBA/26/C/22 | ISBA [C] 26 - 22 []",
        "A/HRC/RES/17/4 | A [HRC] 17 RES 4 []",
        "ST/SG/AC.10/1/Rev.21 | ST [SG, AC.10] - - 1 [Rev.21]",
        "IPBES/6/15/Add.1 | IPBES [] 6 - 15 [Add.1]"
      })
  void areReadAndPrintedUnchanged(String text, String parts) {
    DocumentSymbol symbol = DocumentSymbol.parse(text);
    assertThat(SymbolParts.of(symbol)).isEqualTo(parts);
    assertThat(symbol).hasToString(text);
    assertThat(DocumentSymbol.parse(symbol.toString())).isEqualTo(symbol);
    assertThat(symbol.withoutReissue()).hasToString(text.replace("*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A76/4 | 2 | a full stop",
        "EB150/3 | 3 | a full stop",
        "GB.344/INS/1 | 3 | a number or capital letters",
        "MEPC 80/17 | 5 | a space",
        "41 C/11 | 1 | \"4\" is not",
        "GC(64)/RES/10 | 3 | these parentheses",
        "CTBT-Art.XIV/2019/6 | 5 | a hyphen",
        "CBD/WG2020/3/7 | 7 | a full stop is required between WG",
        "CTOC/COP2024(1) | 9 | a full stop is required between COP",
        "UNEP/MED IG.25/27 | 9 | a space",
        "CTBT/PC-50/1 | 8 | a hyphen",
        "ISBA/17/A/9 | 9 | \"A\" is not known",
        "BWC/MSP/2018/MX.1/2 | 14 | \"MX\" is not known",
        "A/HRC/WG.6/38/AFG/1 | 15 | \"AFG\" is not known",
        "ECE/TRANS/WP.29/1158 | 17 | the symbol has one number too many",
        "S/Agenda/9000 | 4 | a capital letter",
        "ICC-ASP/4/Res.4 | 12 | a capital letter",
        "FCCC/ARR/2012/AUS | 15 | \"AUS\" is not known",
        "CAT/C/USA/CO/3-5 | 15 | a hyphen",
        "CTOC-COP/2024/1 | 5 | a hyphen",
        "COP-MOP/5/17 | 1 | the symbol begins with COP",
        "A/INF-RES/1 | 6 | a hyphen",
        "CTOC/CoP/2024/1 | 7 | a capital letter",
        "A/Report/12 | 4 | a capital letter",
        "A/2019/ExCom/1 | 8 | \"ExCom\" is not known",
        "A/L/OzL.Pro/1 | 5 | a body cannot follow",
        "FCTC/4/COP8(1) | 8 | \"COP\" is not known",
        "FCTC/L8(1) | 7 | a full stop is required between L",
        "FCTC/COP8() | 10 | these parentheses",
        "FCTC/COP8(1 | 10 | this parenthesis is not closed",
        "a/77/49 | 1 | a capital letter",
        "A/77/49 () | 9 | these parentheses",
        "A/77/49 (Vol. I | 9 | this parenthesis is not closed",
        "A/77/49 Vol. I) | 10 | a capital letter",
        "A/77/49 (Vol. ) | 9 | these parentheses",
        "A/77/49 (Vol. X2) | 9 | these parentheses",
        "A/77/49 (Volume I) | 9 | these parentheses",
        "A/77/49  (Vol. I) | 8 | a space",
        "'A/77/49 (Vol. I) ' | 17 | a space",
        "A/77/49 (Vol. I)2 | 17 | \"2\" is not allowed here",
        "A/77 (Vol. I)/49 | 15 | a number cannot follow a modifier",
        "A/CONF.151 (Vol. I)/26 | 12 | a modifier cannot precede",
        "CTOC/COP Rev.1 | 10 | a modifier cannot precede",
        "CTOC/COP/2024/1  Rev.1 | 16 | a space",
        "'CTOC/COP/2024/1 Rev.1 ' | 22 | a space",
        "CTOC/COP/2024/1 Rev. | 17 | the modifier Rev must have",
        "CTOC/COP/2024/1 Rev.0 | 17 | the modifier Rev must have",
        "CTOC/COP/2024/1 Rev.1 (E) | 22 | all language versions",
        "CTOC/COP/2024/ Rev.1 | 15 | a space",
        "CTOC/COP/2024/1 rev.1 | 16 | a space",
        "See A/77/49 (Vol. I) | 2 | a capital letter",
        "The report of the Conference | 2 | a capital letter",
        "https://undocs.org/A/77/49 | 6 | the character U+003A",
        "UNEP/CBD/COP/X/DEC/ | 19 | nothing follows",
        "A/RES/X/2 | 7 | a body cannot follow",
        "A/55/Res.25 | 7 | a capital letter",
        "A/Res.25 | 4 | a capital letter"
      })
  void areRefusedIfTheyCannotBeDistinguished(String text, int position, String reason) {
    SymbolRefusal refusal =
        catchThrowableOfType(SymbolRefusal.class, () -> DocumentSymbol.parse(text));
    assertThat(refusal).as(text).isNotNull();
    assertThat(refusal.position()).as(refusal.getMessage()).isEqualTo(position);
    assertThat(refusal.reason(ENGLISH)).startsWith(reason);
  }

  @Test
  void areSortedByTheirNumbers() {
    List<String> inOrder =
        List.of(
            "FCTC/COP/6/10",
            "FCTC/COP/6/10 Rev.2",
            "FCTC/COP/6/10 Rev.10",
            "FCTC/COP/6/11",
            "FCTC/COP8(2)",
            "FCTC/COP8(10)",
            "FCTC/COP10(1)",
            "S/PV.900",
            "S/PV.9000",
            "S/PV.9000 (Resumption 2)",
            "S/PV.9000 (Resumption 10)",
            "S/PV.9001",
            "UNEP/OzL.Pro.9/12",
            "UNEP/OzL.Pro.28/2",
            "UNEP/OzL.Pro.28/12");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(28));
    assertThat(shuffled.stream().map(DocumentSymbol::parse).sorted().map(DocumentSymbol::toString))
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void equalTheFirstIssueWithoutTheMark() {
    assertThat(DocumentSymbol.parse("A/71/5 (Vol. I)**").withoutReissue())
        .isEqualTo(DocumentSymbol.parse("A/71/5 (Vol. I)"));
  }
}
