package org.unodc.cop.sdk.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** Writes a report as JUnit XML, in which each rule is a test case. */
final class JUnitReport {
  private static final ImmutableSet<Severity> ALL =
      Sets.immutableEnumSet(EnumSet.allOf(Severity.class));

  private final ReportLabels labels;
  private final Report report;
  private final ReportSummary summary;
  private final XMLStreamWriter xml;

  private JUnitReport(Report report, ReportLabels labels, XMLStreamWriter xml) {
    this.report = report;
    this.labels = labels;
    this.summary = new ReportSummary(report, labels);
    this.xml = xml;
  }

  /** {@return the report as XML in which every finding is a failure} */
  static String of(Report report, ReportLabels labels) {
    return of(report, labels, ALL);
  }

  /** {@return the report as XML in which the findings of these severities are failures} */
  static String of(Report report, ReportLabels labels, Set<Severity> failures) {
    StringWriter document = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
      new JUnitReport(report, labels, xml).write(cases(report, Set.copyOf(failures)));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return document.toString();
  }

  private static List<Case> cases(Report report, Set<Severity> failures) {
    ImmutableMap.Builder<RuleId, RuleOutcome> byRule = ImmutableMap.builder();
    report.validation().outcomes().forEach(outcome -> byRule.put(outcome.rule(), outcome));
    ImmutableMap<RuleId, RuleOutcome> outcomes = byRule.buildKeepingLast();
    ImmutableMap<RuleId, RuleFindings> findings = RuleFindings.mapped(report);
    return RuleFindings.rules(report).stream()
        .map(
            rule ->
                new Case(
                    rule,
                    Optional.ofNullable(outcomes.get(rule)),
                    Optional.ofNullable(findings.get(rule)),
                    failures))
        .toList();
  }

  private void write(List<Case> cases) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    endLine();
    xml.writeStartElement("testsuites");
    Translatable title = ReportLabels.message("title");
    addAttribute(
        "name",
        report
            .file()
            .<Translatable>map(file -> Message.labelled(title, file))
            .orElse(title)
            .in(labels.language()));
    addCounts(cases);
    endLine();
    Map<String, List<Case>> byHeading =
        cases.stream()
            .collect(
                groupingBy(testCase -> testCase.rule().heading(), LinkedHashMap::new, toList()));
    for (Map.Entry<String, List<Case>> suite : byHeading.entrySet()) {
      addSuite(suite.getKey(), suite.getValue());
    }
    xml.writeEndElement();
    endLine();
    xml.writeEndDocument();
  }

  private void addSuite(String heading, List<Case> cases) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    addAttribute("name", heading);
    addCounts(cases);
    endLine();
    for (Case testCase : cases) {
      xml.writeStartElement("testcase");
      addAttribute("classname", heading);
      addAttribute("name", testCase.rule().value());
      addResult(testCase);
      xml.writeEndElement();
      endLine();
    }
    xml.writeEndElement();
    endLine();
  }

  private void addCounts(List<Case> cases) throws XMLStreamException {
    addAttribute("tests", Integer.toString(cases.size()));
    addAttribute("failures", count(cases, Result.FAILURE));
    addAttribute("errors", count(cases, Result.ERROR));
    addAttribute("skipped", count(cases, Result.SKIPPED));
  }

  private static String count(List<Case> cases, Result result) {
    return Long.toString(cases.stream().filter(testCase -> testCase.result() == result).count());
  }

  private void addResult(Case testCase) throws XMLStreamException {
    switch (testCase.result()) {
      case FAILURE -> addFailure(testCase.findings());
      case ERROR -> addMessage("error", testCase);
      case SKIPPED -> addMessage("skipped", testCase);
      case PASSED -> {}
    }
    if (testCase.result() != Result.FAILURE && testCase.findings().isPresent()) {
      xml.writeStartElement("system-out");
      addFindings(testCase.findings().get());
      xml.writeEndElement();
    }
  }

  /** Writes all findings in one failure, because many programs show only one per test case. */
  private void addFailure(Optional<RuleFindings> findings) throws XMLStreamException {
    xml.writeStartElement("failure");
    if (findings.isPresent()) {
      addAttribute("type", findings.get().mostSevere().name());
      addAttribute("message", counts(findings.get()));
      addFindings(findings.get());
    }
    xml.writeEndElement();
  }

  private void addFindings(RuleFindings findings) throws XMLStreamException {
    xml.writeCharacters(findings.all().stream().map(this::describe).collect(joining()));
  }

  private void addMessage(String element, Case testCase) throws XMLStreamException {
    xml.writeStartElement(element);
    if (testCase.outcome().isPresent()) {
      String reason = summary.reason(testCase.outcome().get());
      String verdict = summary.told(testCase.outcome().get().verdict());
      addAttribute("message", reason.isEmpty() ? verdict : reason);
    }
    xml.writeEndElement();
  }

  private String counts(RuleFindings findings) {
    return labels.get(
        "counts.findings",
        findings.count(Severity.ERROR),
        findings.count(Severity.WARNING),
        findings.count(Severity.NOTICE));
  }

  private String describe(LocatedFinding located) {
    Finding finding = located.finding();
    return ImmutableList.of(
            summary.told(finding.severity()),
            finding.message(labels.language()),
            RuleFindings.place(located, labels),
            finding.hint(labels.language()))
        .stream()
        .map(VisibleText::inOneLine)
        .collect(joining("\n  ", "\n", "\n"));
  }

  private void addAttribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, VisibleText.inOneLine(value));
  }

  private void endLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private enum Result {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** A rule as a test case. Findings of the severities {@code failures} make it fail. */
  private record Case(
      RuleId rule,
      Optional<RuleOutcome> outcome,
      Optional<RuleFindings> findings,
      Set<Severity> failures) {
    Result result() {
      if (outcome.filter(RuleOutcome::brokeDown).isPresent()) {
        return Result.ERROR;
      }
      Optional<Verdict> verdict = outcome.map(RuleOutcome::verdict);
      boolean failed =
          findings
              .map(all -> failures.stream().anyMatch(severity -> all.count(severity) > 0))
              .orElse(verdict.equals(Optional.of(Verdict.FAILED)));
      if (failed) {
        return Result.FAILURE;
      }
      return findings.isPresent() || verdict.equals(Optional.of(Verdict.PASSED))
          ? Result.PASSED
          : Result.SKIPPED;
    }
  }
}
