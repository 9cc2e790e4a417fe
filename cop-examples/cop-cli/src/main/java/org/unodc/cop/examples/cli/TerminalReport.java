package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine.Help.Ansi;

/** A report in 80 columns: by thing, the findings of each with severity, place and hint. */
final class TerminalReport {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final String document;
  private final Report report;
  private final OfficialLanguage language;
  private final Ansi ansi;
  private final int severityWidth;
  private final List<String> lines = new ArrayList<>();

  private TerminalReport(String document, Report report, OfficialLanguage language, Ansi ansi) {
    this.document = Printable.of(document);
    this.report = report;
    this.language = language;
    this.ansi = ansi;
    this.severityWidth =
        Stream.of(Severity.values())
            .mapToInt(severity -> Printable.width(word(severity)))
            .max()
            .orElseThrow();
  }

  /**
   * {@return the lines}
   *
   * @param most how many findings are shown; the others are counted
   */
  static List<String> lines(
      String document, Report report, OfficialLanguage language, long most, Ansi ansi) {
    TerminalReport terminal = new TerminalReport(document, report, language, ansi);
    terminal.addFindings(most);
    return terminal.lines;
  }

  /** {@return one line: how many findings of each severity a document has} */
  static String summary(String document, Report report, OfficialLanguage language, Ansi ansi) {
    TerminalReport terminal = new TerminalReport(document, report, language, ansi);
    return Stream.of(Severity.values())
            .map(
                severity -> terminal.coloured(severity) + " " + report.validation().count(severity))
            .collect(Collectors.joining("  "))
        + INDENT
        + terminal.document;
  }

  private void addFindings(long most) {
    ImmutableListMultimap<Optional<EntityLabel>, LocatedFinding> byThing =
        Multimaps.index(
            report.findings().stream().limit(most).toList(), each -> each.finding().entity());
    byThing
        .asMap()
        .forEach(
            (thing, findings) -> {
              String name = thing.map(label -> label.in(language)).orElse(document);
              lines.add(styled(Printable.of(name), Ansi.Style.bold));
              findings.forEach(this::addFinding);
              lines.add("");
            });
    int all = report.findings().size();
    if (all > most) {
      lines.add("… %s / %s".formatted(most, all));
    }
  }

  private void addFinding(LocatedFinding located) {
    Finding finding = located.finding();
    String margin = INDENT + " ".repeat(severityWidth) + INDENT;
    int columns = WIDTH - margin.length();
    String severity = coloured(finding.severity());
    String blanks = " ".repeat(severityWidth - Printable.width(word(finding.severity())));
    String first = INDENT + severity + blanks + INDENT;
    for (String line : Printable.wrapped(Printable.of(finding.message(language)), columns)) {
      lines.add(first + line);
      first = margin;
    }
    add(margin, "→ " + finding.hint(language));
    // A place is one word, to be copied or clicked.
    lines.add(margin + styled(Printable.of(place(located)), Ansi.Style.faint));
    String source = finding.citation().map(TerminalReport::told).orElse("");
    add(margin, finding.rule() + source);
  }

  private void add(String margin, String text) {
    Printable.wrapped(Printable.of(text), WIDTH - margin.length())
        .forEach(line -> lines.add(margin + styled(line, Ansi.Style.faint)));
  }

  private String place(LocatedFinding located) {
    String position =
        located.position().map(place -> ":" + place.line() + ":" + place.column()).orElse("");
    String pointer = located.finding().place().pointer();
    return document + position + (pointer.isEmpty() ? "" : " " + pointer);
  }

  private static String told(Citation citation) {
    return " (" + citation.provision() + ")";
  }

  private String word(Severity severity) {
    return Printable.of(CodeLabels.of(severity, language));
  }

  private String coloured(Severity severity) {
    Ansi.Style colour =
        switch (severity) {
          case ERROR -> Ansi.Style.fg_red;
          case WARNING -> Ansi.Style.fg_yellow;
          case NOTICE -> Ansi.Style.fg_cyan;
        };
    return styled(word(severity), colour, Ansi.Style.bold);
  }

  /** Texts of a record are never markup, so picocli's own is not used. */
  private String styled(String text, Ansi.IStyle... styles) {
    return ansi.enabled() ? Ansi.Style.on(styles) + text + Ansi.Style.off(styles) : text;
  }
}
