package org.unodc.cop.tests.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.language.OfficialLanguage;

@Tag("fuzz")
class SymbolFuzzTest {
  static Stream<byte[]> seeds() {
    return Seeds.of(
        "CTOC/COP/2024/L.5/Rev.1",
        "A/RES/55/25",
        "A/AC.254/4/Add.1/Corr.2*",
        "FCCC/CP/2023/11/Add.1",
        "A/ES-10/PV.1",
        "CAC/COSP/WG.2/2024/CRP.1(A)",
        "UNEP/OzL.Pro.WG.1/45/2 Rev.1",
        "UNEP/CBD/BS/COP-MOP/5/17",
        "UNEP/CBD/COP/DEC/X/2",
        "UNEP/EA.4/Res.1",
        "FCTC/COP8(1)",
        "ICC-ASP/21/20",
        "S/PV.9000 (Resumption 1)",
        "A/CONF.151/26/Rev.1 (Vol. I)/Corr.1*",
        "NPT/CONF.2000/28 (Parts I and II)",
        "A/");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isRefusedWithAPositionOrPrintedUnchanged(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    DocumentSymbol symbol;
    try {
      symbol = DocumentSymbol.parse(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused)
          .hasMessageMatching("(?s)The document symbol is wrong at position \\d+: .+\\.");
      return;
    }
    assertThat(symbol).hasToString(text);
    assertThat(symbol.explain().sentence(OfficialLanguage.ENGLISH)).isNotBlank();
    DocumentSymbol first = symbol.withoutReissue();
    assertThat(DocumentSymbol.parse(first.toString())).isEqualTo(first);
    assertThat(first.isReissued()).isFalse();
  }
}
