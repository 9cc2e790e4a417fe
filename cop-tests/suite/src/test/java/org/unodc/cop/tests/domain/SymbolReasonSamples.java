package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolPart;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.message.Translatable;

/** What the domain says about document symbols that it reads, and about those that it refuses. */
final class SymbolReasonSamples {
  private SymbolReasonSamples() {}

  static Stream<SymbolRefusal> refusals() {
    return Stream.of(
            "",
            "A".repeat(201),
            "A\u200b",
            "/A",
            "A/",
            "A//1",
            "A/55/ADD.1",
            "a/1",
            "COP/1",
            "A/55/1/Rev.1/2",
            "A/55/1/2/3",
            "E/1994/S-20/1",
            "A/55/FOO/3",
            "A/55/L.2/Sub.1",
            "A/55/1/Rev.1/L.2",
            "A/RES/55/L.2",
            "A/55/25A/L",
            "A/60/L.X",
            "A/Rev.1",
            "A/55/1/Summary.1",
            "A/55/1/Add",
            "A",
            "A/S-20/ES-10/1",
            "A/55/383 (E)",
            "A/55/2-A/3",
            "A/L4",
            "A/01",
            "A/L.1.2",
            "A/L.",
            "A/55(1",
            "A/995 (IIX)",
            "A/377 (V) A",
            "A/55 /1",
            "A/55*/1",
            "A/-/3")
        .map(text -> catchThrowableOfType(SymbolRefusal.class, () -> DocumentSymbol.parse(text)));
  }

  static Stream<Translatable> symbols() {
    Stream<String> organs =
        Stream.of(
                "A", "S", "E", "ST", "T", "CTOC", "CAC", "FCCC", "ICCD", "FCTC", "DP", "TD", "UNEP",
                "XX")
            .map(organ -> organ + "/2024/1");
    Stream<String> bodies =
        Stream.of(
                "AC.1", "C.1", "CN.1", "CONF.1", "GC.1", "PC", "SC.1", "Sub.1", "WG.1", "COP",
                "COSP", "IRG", "CP", "BMS", "MSP", "XX")
            .map(body -> "A/" + body + "/2024/1");
    Stream<String> series =
        Stream.of(
                "RES", "DEC", "L", "R", "CRP", "INF", "NGO", "PET", "PRST", "PV", "SR", "WP",
                "MISC", "TP", "SGB", "AI", "IC", "PM")
            .map(word -> "A/55/" + word + ".1");
    Stream<String> others =
        Stream.of(
            "A/55/1/Add.1",
            "A/55/1/Amend.1",
            "A/55/1/Corr.1",
            "A/55/1/Rev.1",
            "A/55/1/Summary",
            "A/55/1 (Part I)",
            "A/55/1 (Vol. I)",
            "S/PV.9000 (Resumption 1)",
            "FCTC/COP8(1)",
            "UNEP/EA.4/Res.1",
            "A/55/1*",
            "A/S-20/1",
            "A/ES-10/1",
            "TD/B/39(1)/15",
            "CTOC/COP/WG.8/2015/CRP.1",
            "A/CN.4/Sub.2/2024/1",
            "UNEP/GC.23/INF/5");
    return Stream.of(organs, bodies, series, others)
        .flatMap(texts -> texts)
        .map(text -> DocumentSymbol.parse(text).explain())
        .flatMap(
            explanation ->
                Stream.concat(
                    Stream.of(explanation.meaning()),
                    explanation.parts().stream().map(SymbolPart::meaning)));
  }
}
