package org.unodc.cop.sdk.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.sdk.internal.text.CellGuard;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** Writes the findings of a report as comma-separated values. */
final class CsvReport {
  private static final CharMatcher SPECIAL = CharMatcher.anyOf(",\"\r\n");

  /** The names of the members of a finding in the JSON of a report. */
  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "rule",
          "case",
          "severity",
          "pointer",
          "line",
          "column",
          "entity.kind",
          "entity.id",
          "entity.name",
          "message",
          "hint",
          "citation.instrument",
          "citation.provision",
          "citation.certainty");

  private CsvReport() {}

  /** {@return the findings as CSV with a header} */
  static String of(Report report, ReportLabels labels) {
    StringBuilder lines = new StringBuilder(line(HEADER));
    for (LocatedFinding located : report.findings()) {
      lines.append(line(row(located, labels.language())));
    }
    return VisibleText.wellFormed(lines.toString());
  }

  private static String line(List<String> values) {
    return values.stream().map(CsvReport::quoted).collect(joining(",", "", "\r\n"));
  }

  /** {@return the value, in quotation marks if RFC 4180 requires them} */
  private static String quoted(String value) {
    return SPECIAL.matchesAnyOf(value) ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  private static ImmutableList<String> row(LocatedFinding located, OfficialLanguage language) {
    Finding finding = located.finding();
    Optional<EntityLabel> entity = finding.entity();
    Optional<Citation> citation = finding.citation();
    Optional<LocalizedText> name = entity.flatMap(EntityLabel::name);
    ImmutableList<String> values =
        ImmutableList.of(
            finding.rule().value(),
            finding.ruleCase().map(RuleId::value).orElse(""),
            finding.severity().name(),
            finding.place().pointer(),
            number(located.line()),
            number(located.column()),
            entity.map(label -> label.id().kind()).orElse(""),
            entity.map(label -> label.id().value()).orElse(""),
            name.map(text -> text.in(language)).orElse(""),
            finding.message(language),
            finding.hint(language),
            citation.map(Citation::instrument).orElse(""),
            citation.map(Citation::provision).orElse(""),
            citation.flatMap(Citation::certainty).map(Certainty::name).orElse(""));
    return ImmutableList.copyOf(Lists.transform(values, CellGuard.BLANKS_AND_FORMULAS::guard));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
