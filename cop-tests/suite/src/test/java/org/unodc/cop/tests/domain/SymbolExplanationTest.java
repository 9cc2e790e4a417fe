package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolExplanation;
import org.unodc.cop.domain.document.SymbolPart;
import org.unodc.cop.domain.document.SymbolPart.Kind;

class SymbolExplanationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CTOC/COP/2024/L.1 | Conference of the Parties to UNTOC, 2024, document 1, limited distribution",
        "CTOC/COP/2008/19 | Conference of the Parties to UNTOC, 2008, document 19",
        "CTOC/COP/2010/CRP.7* | Conference of the Parties to UNTOC, 2010, conference room paper 7, reissued for technical reasons",
        "CTOC/COP/WG.8/2015/CRP.1 | Working group 8 under the Conference of the Parties to UNTOC, 2015, conference room paper 1",
        "CAC/COSP/2019/INF/1 | Conference of the States Parties to UNCAC, 2019, information document 1",
        "CAC/COSP/IRG/2010/7 | Implementation Review Group under the Conference of the States Parties to UNCAC, 2010, document 7",
        "A/55/383 | General Assembly, session 55, document 383",
        "A/RES/55/25 | General Assembly, session 55, resolution 25",
        "A/RES/995 (X) | General Assembly, session X, resolution 995",
        "A/RES/1872 (S-IV) | General Assembly, special session IV, resolution 1872",
        "A/RES/ES-10/2 | General Assembly, emergency special session 10, resolution 2",
        "A/C.3/60/L.2 | Main committee 3 under the General Assembly, session 60, document 2, limited distribution",
        "A/59/565** | General Assembly, session 59, document 565, reissued for technical reasons",
        "S/RES/1373 (2001) | Security Council, 2001, resolution 1373",
        "S/PRST/2001/4 | Security Council, 2001, statement by the President 4",
        "E/2019/30/Add.1 | Economic and Social Council, 2019, document 30, addendum 1",
        "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1 | Ad hoc committee 2 under subcommission 2 under commission 4 under the Economic and Social Council, 1987, working paper 4, addendum 1",
        "TD/63/Rev.2 | UNCTAD, document 63, revision 2",
        "TD/B/39(1)/15 | Body B under UNCTAD, session 39, part 1, document 15",
        "ICCD/COP(9)/12 | Conference of the Parties to UNCCD, session 9, document 12",
        "FCTC/COP/4/4 | Conference of the Parties to WHO FCTC, session 4, document 4",
        "UNEP/GCSS.X/1/Add.1 | Body GCSS.X under UNEP, document 1, addendum 1",
        "ECE/MP.PP/2017/2/Summary | Body MP.PP under the series ECE, 2017, document 2, summary",
        "CRC/C/GC/25 | Body GC under body C under the series CRC, document 25",
        "CCPR/C/GC/36 | Body GC under body C under the series CCPR, document 36",
        "E/C.12/GC/24 | Body GC under body C.12 under the Economic and Social Council, document 24",
        "CERD/C/SR.1 | Body C under the series CERD, summary record 1",
        "ISBA/26/C/22 | Body C under the series ISBA, session 26, document 22",
        "A/CONF/3 | Body CONF under the General Assembly, document 3",
        "CTOC/COP/2024 | Conference of the Parties to UNTOC, number 2024",
        "CTOC/COP/2024/Corr.1 | Conference of the Parties to UNTOC, number 2024, corrigendum 1",
        "CTOC/COP/20024/1 | Conference of the Parties to UNTOC, 20024, document 1",
        "S/RES/1373 (2101) | Security Council, (2101), resolution 1373",
        "A/55/PM.1 | General Assembly, session 55, series PM 1",
        "UNEP/OzL.Pro.28/12 | Body OzL.Pro.28 under UNEP, document 12",
        "UNEP/OzL.Pro/ExCom/86/100 | Body ExCom under body OzL.Pro under UNEP, session 86, document 100",
        "UNEP/CBD/BS/COP-MOP/5/17 | Body COP-MOP under body BS under body CBD under UNEP, session 5, document 17",
        "UNEP/CBD/COP/DEC/X/2 | Conference of the Parties under body CBD under UNEP, session X, decision 2",
        "UNEP/EA.4/Res.1 | Body EA.4 under UNEP, resolution 1",
        "ICC-ASP/21/20 | Series ICC-ASP, session 21, document 20",
        "FCTC/COP8(1) | Conference of the Parties to WHO FCTC, session 8, number 1",
        "FCTC/COP/6/10 Rev.1 | Conference of the Parties to WHO FCTC, session 6, document 10, revision 1",
        "S/PV.9000 (Resumption 1) | Security Council, verbatim record 9000, resumption 1",
        "S/PV.9000 (Resumption) | Security Council, verbatim record 9000, resumption",
        "A/77/49 (Vol. I) | General Assembly, session 77, document 49, volume I",
        "A/CONF.157/24 (Part I) | Conference 157 under the General Assembly, document 24, part I",
        "NPT/CONF.2000/28 (Parts I and II) | Conference 2000 under the series NPT, document 28, (Parts I and II)"
      })
  void explainsASymbolInWords(String text, String words) {
    SymbolExplanation explanation = DocumentSymbol.parse(text).explain();
    assertThat(explanation.sentence(ENGLISH)).isEqualTo(words);
    assertThat(explanation).hasToString(words);
  }

  @Test
  void hasWordsForEachPart() {
    assertThat(DocumentSymbol.parse("CTOC/COP/2018/L.9/Rev.1*").explain().parts())
        .extracting(SymbolPart::kind, SymbolPart::printed, part -> part.meaning(ENGLISH))
        .containsExactly(
            tuple(Kind.ORGAN, "CTOC", "UNTOC"),
            tuple(Kind.BODY, "COP", "Conference of the Parties"),
            tuple(Kind.YEAR, "2018", "2018"),
            tuple(Kind.SERIES, "L", "limited distribution"),
            tuple(Kind.NUMBER, "9", "document 9"),
            tuple(Kind.MODIFIER, "Rev.1", "revision 1"),
            tuple(Kind.REISSUE, "*", "reissued for technical reasons"));
  }

  @Test
  void leavesOutMissingParts() {
    SymbolExplanation explanation = DocumentSymbol.parse("A/CONF.211/3").explain();
    assertThat(explanation.of(Kind.SESSION)).isEmpty();
    assertThat(explanation.of(Kind.YEAR)).isEmpty();
    assertThat(explanation.of(Kind.NUMBER))
        .extracting(part -> part.meaning(ENGLISH))
        .containsExactly("document 3");
  }
}
