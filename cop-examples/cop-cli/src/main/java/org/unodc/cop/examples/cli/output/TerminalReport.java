package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.rule.CommonCause;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.report.DisplayWidth;
import org.unodc.cop.sdk.report.RepeatedFinding;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine.Help.Ansi;

/**
 * A report as text of 80 columns: for each severity and entity the findings, with hint and place.
 * Of many findings with one cause, the first are shown, and the last of these names other places.
 */
public final class TerminalReport {
  private static final String INDENT = "  ";

  private final String document;
  private final Report report;
  private final OfficialLanguage language;
  private final Ansi ansi;
  private final int severityWidth;
  private final List<String> lines = new ArrayList<>();

  private TerminalReport(String document, Report report, OfficialLanguage language, Ansi ansi) {
    this.document = PrintableText.of(document);
    this.report = report;
    this.language = language;
    this.ansi = ansi;
    this.severityWidth =
        Stream.of(Severity.values())
            .mapToInt(severity -> DisplayWidth.of(label(severity)))
            .max()
            .orElseThrow();
  }

  /**
   * {@return the findings of a document, and the rules that broke down, as lines}
   *
   * @param maximum how many findings are shown with their message; a last line reports the total if
   *     others would be shown, too
   */
  public static List<String> lines(
      String document, Report report, OfficialLanguage language, long maximum, Ansi ansi) {
    TerminalReport terminal = new TerminalReport(document, report, language, ansi);
    terminal.addFindings(maximum);
    terminal.addBrokenRules();
    return terminal.lines;
  }

  /** {@return one line with the number of findings of each severity} */
  public static String summary(
      String document, Report report, OfficialLanguage language, Ansi ansi) {
    TerminalReport terminal = new TerminalReport(document, report, language, ansi);
    return Stream.of(Severity.values()).map(terminal::count).collect(Collectors.joining(INDENT))
        + INDENT
        + terminal.document;
  }

  /** Adds the mistakes that explain several findings, each with these, and then the others. */
  private void addFindings(long maximum) {
    List<LocatedFinding> others = new ArrayList<>(report.findings());
    long left = maximum;
    for (CommonCause cause : report.validation().causes()) {
      Set<Finding> explained = Sets.newIdentityHashSet();
      cause.findings().forEach(i -> explained.add(report.validation().findings().get(i)));
      PrintableText.wrapped(cause.message(language))
          .forEach(line -> lines.add(styled(line, Ansi.Style.bold)));
      lines.add("");
      left -=
          addFindings(
              others.stream().filter(located -> explained.contains(located.finding())).toList(),
              left);
      others.removeIf(located -> explained.contains(located.finding()));
    }
    if (others.size() < report.findings().size() && !others.isEmpty()) {
      lines.add(
          styled(
              PrintableText.of(CommandText.in(language).of("validate.others")), Ansi.Style.bold));
      lines.add("");
    }
    if (addFindings(others, left) > left) {
      lines.add("… %s / %s".formatted(maximum, report.findings().size()));
    }
  }

  /**
   * Adds the most severe findings first, so that none is hidden or comes after a less severe one.
   *
   * @param some the findings
   * @param maximum how many of them are shown
   * @return how many findings would be shown without a maximum
   */
  private int addFindings(List<LocatedFinding> some, long maximum) {
    Set<LocatedFinding> shown = Sets.newIdentityHashSet();
    Map<LocatedFinding, RepeatedFinding> lastShown = new IdentityHashMap<>();
    for (RepeatedFinding repeated : RepeatedFinding.in(some)) {
      shown.addAll(repeated.shown());
      lastShown.put(Iterables.getLast(repeated.shown()), repeated);
    }
    ImmutableListMultimap<Heading, LocatedFinding> byHeading =
        some.stream()
            .filter(shown::contains)
            .sorted(Comparator.comparing(located -> located.finding().severity()))
            .limit(Math.max(0, maximum))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Heading::of, located -> located));
    byHeading
        .asMap()
        .forEach(
            (heading, findings) -> {
              String name = heading.entity().map(label -> label.in(language)).orElse(document);
              lines.add(styled(PrintableText.of(name), Ansi.Style.bold));
              for (LocatedFinding located : findings) {
                addFinding(located);
                Optional.ofNullable(lastShown.get(located))
                    .flatMap(repeated -> repeated.elsewhere(language))
                    .ifPresent(elsewhere -> add(margin(), elsewhere));
              }
              lines.add("");
            });
    return shown.size();
  }

  private void addBrokenRules() {
    for (RuleOutcome broken : report.validation().brokenRules()) {
      lines.add(styled(ProblemLine.of(document, broken, language), colour(Severity.ERROR)));
    }
  }

  private void addFinding(LocatedFinding located) {
    Finding finding = located.finding();
    String margin = margin();
    int columns = PrintableText.width() - margin.length();
    String severity = coloured(finding.severity());
    String padding = " ".repeat(severityWidth - DisplayWidth.of(label(finding.severity())));
    String first = INDENT + severity + padding + INDENT;
    for (String line :
        PrintableText.wrapped(PrintableText.of(finding.message(language)), columns)) {
      lines.add(first + line);
      first = margin;
    }
    add(margin, CommandText.in(language).hint(finding.hint(language)));
    // The place is not wrapped, so that it can be copied or clicked.
    lines.add(margin + styled(PrintableText.of(place(located)), Ansi.Style.faint));
    add(
        margin,
        finding
            .citation()
            .map(
                source ->
                    Message.withNote(finding.caseOrRule(), source.provisionText()).in(language))
            .orElse(finding.caseOrRule().value()));
  }

  private String margin() {
    return INDENT + " ".repeat(severityWidth) + INDENT;
  }

  private void add(String margin, String text) {
    PrintableText.wrapped(PrintableText.of(text), PrintableText.width() - margin.length())
        .forEach(line -> lines.add(margin + styled(line, Ansi.Style.faint)));
  }

  private String place(LocatedFinding located) {
    String position =
        located.position().map(place -> ":" + place.line() + ":" + place.column()).orElse("");
    String pointer = located.finding().place().pointer();
    return document + position + (pointer.isEmpty() ? "" : " " + pointer);
  }

  private String count(Severity severity) {
    String count =
        CommandText.in(language)
            .of("validate." + severity.name(), report.validation().count(severity));
    return styled(PrintableText.of(count), colour(severity), Ansi.Style.bold);
  }

  private String label(Severity severity) {
    return PrintableText.of(CodeLabels.of(severity, language));
  }

  private String coloured(Severity severity) {
    return styled(label(severity), colour(severity), Ansi.Style.bold);
  }

  private static Ansi.Style colour(Severity severity) {
    return switch (severity) {
      case ERROR -> Ansi.Style.fg_red;
      case WARNING -> Ansi.Style.fg_yellow;
      case NOTICE -> Ansi.Style.fg_cyan;
    };
  }

  private String styled(String text, Ansi.IStyle... styles) {
    return TerminalStyle.styled(text, ansi, styles);
  }

  /** The findings of one severity about one entity have a heading. */
  private record Heading(Severity severity, Optional<EntityLabel> entity) {
    static Heading of(LocatedFinding located) {
      return new Heading(located.finding().severity(), located.finding().entity());
    }
  }
}
