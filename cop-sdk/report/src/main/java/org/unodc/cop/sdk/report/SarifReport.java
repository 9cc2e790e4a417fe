package org.unodc.cop.sdk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.UrlEscapers;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** Writes a report as SARIF 2.1.0, the OASIS standard for the results of static analysis. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** A reference to the only artifact of a run, the file that was validated. */
  private static final ImmutableMap<String, Integer> FILE = ImmutableMap.of("index", 0);

  private final Report report;
  private final ReportLabels labels;
  private final OfficialLanguage language;
  private final ImmutableSet<RuleId> rules;
  private final ImmutableMap<RuleId, Integer> indices;
  private final ImmutableMap<RuleId, RuleFindings> findings;
  private final boolean hasFile;

  private SarifReport(Report report, ReportLabels labels) {
    this.report = report;
    this.labels = labels;
    this.language = labels.language();
    this.rules = RuleFindings.rules(report);
    ImmutableMap.Builder<RuleId, Integer> numbered = ImmutableMap.builder();
    int index = 0;
    for (RuleId rule : rules) {
      numbered.put(rule, index++);
    }
    this.indices = numbered.buildOrThrow();
    this.findings = RuleFindings.mapped(report);
    this.hasFile =
        report.file().isPresent()
            || report.digest().isPresent()
            || report.findings().stream().anyMatch(located -> located.position().isPresent());
  }

  /** {@return the report as a log of one run} */
  static String of(Report report, ReportLabels labels) {
    ImmutableMap<String, Object> log =
        ImmutableMap.of(
            "$schema",
            SCHEMA,
            "version",
            "2.1.0",
            "runs",
            ImmutableList.of(new SarifReport(report, labels).run()));
    return new String(JsonOutput.bytes(log), UTF_8);
  }

  private ImmutableMap<String, Object> run() {
    ImmutableMap.Builder<String, Object> run = ImmutableMap.builder();
    run.put("tool", ImmutableMap.of("driver", driver()));
    run.put("invocations", ImmutableList.of(invocation()));
    run.put("language", language.tag());
    if (hasFile) {
      run.put("artifacts", ImmutableList.of(file()));
    }
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", report.findings().stream().map(this::result).toList());
    run.put(
        "properties",
        ImmutableMap.of(
            "day", report.validation().day().toString(),
            "profile", VisibleText.wellFormed(report.validation().profile()),
            "causes",
                report.validation().causes().stream()
                    .map(cause -> VisibleText.wellFormed(cause.message(language)))
                    .toList()));
    return run.buildOrThrow();
  }

  private ImmutableMap<String, Object> driver() {
    return ImmutableMap.of(
        "name",
        "cop",
        "version",
        VisibleText.wellFormed(report.validation().libraryVersion()),
        "rules",
        rules.stream().map(this::rule).toList());
  }

  private ImmutableMap<String, Object> rule(RuleId id) {
    ImmutableMap.Builder<String, Object> rule = ImmutableMap.builder();
    rule.put("id", id.value());
    Optional<Rule<?>> known = RuleFindings.known(id);
    Optional<RuleTexts> texts = known.map(Rule::texts);
    texts.ifPresent(words -> rule.put("shortDescription", message(words.title(language))));
    texts
        .flatMap(words -> words.reason(language))
        .ifPresent(reason -> rule.put("fullDescription", message(reason)));
    texts
        .map(words -> words.hint(language))
        .or(() -> hintInFindings(id))
        .ifPresent(hint -> rule.put("help", message(hint)));
    known.ifPresent(
        found ->
            rule.put("defaultConfiguration", ImmutableMap.of("level", level(found.severity()))));
    return rule.buildOrThrow();
  }

  private Optional<String> hintInFindings(RuleId rule) {
    return Optional.ofNullable(findings.get(rule))
        .flatMap(found -> found.hints(language).stream().findFirst());
  }

  private ImmutableMap<String, Object> result(LocatedFinding located) {
    Finding finding = located.finding();
    ImmutableMap.Builder<String, Object> result = ImmutableMap.builder();
    result.putAll(reference("ruleId", "ruleIndex", finding.rule()));
    result.put("level", level(finding.severity()));
    result.put("message", message(finding.message(language)));
    result.put("locations", ImmutableList.of(location(located)));
    finding
        .ruleCase()
        .ifPresent(named -> result.put("properties", ImmutableMap.of("case", named.value())));
    return result.buildOrThrow();
  }

  private ImmutableMap<String, Object> location(LocatedFinding located) {
    ImmutableMap.Builder<String, Object> location = ImmutableMap.builder();
    if (hasFile) {
      location.put("physicalLocation", physicalLocation(located.position()));
    }
    String pointer = VisibleText.wellFormed(located.finding().place().pointer());
    location.put(
        "logicalLocations", ImmutableList.of(ImmutableMap.of("fullyQualifiedName", pointer)));
    return location.buildOrThrow();
  }

  private static ImmutableMap<String, Object> physicalLocation(Optional<Position> position) {
    ImmutableMap.Builder<String, Object> location = ImmutableMap.builder();
    location.put("artifactLocation", FILE);
    position.ifPresent(
        start ->
            location.put(
                "region",
                ImmutableMap.of("startLine", start.line(), "startColumn", start.column())));
    return location.buildOrThrow();
  }

  private ImmutableMap<String, Object> file() {
    ImmutableMap.Builder<String, Object> file = ImmutableMap.builder();
    report.file().ifPresent(name -> file.put("location", ImmutableMap.of("uri", uri(name))));
    file.put("mimeType", "application/json");
    report
        .digest()
        .map(VisibleText::wellFormed)
        .ifPresent(digest -> file.put("hashes", ImmutableMap.of("sha-256", digest)));
    return file.buildOrThrow();
  }

  /**
   * {@return a file name as a relative URI, because the viewer of the log locates the files}
   *
   * <p>A colon in the first segment is escaped, because the text before it would be a scheme.
   */
  private static String uri(String name) {
    String path =
        Stream.of(VisibleText.wellFormed(name).replace('\\', '/').split("/", -1))
            .map(UrlEscapers.urlPathSegmentEscaper()::escape)
            .collect(joining("/"));
    int first = path.indexOf('/') < 0 ? path.length() : path.indexOf('/');
    return path.substring(0, first).replace(":", "%3A") + path.substring(first);
  }

  private ImmutableMap<String, Object> invocation() {
    ImmutableList.Builder<Object> execution = ImmutableList.builder();
    ImmutableList.Builder<Object> configuration = ImmutableList.builder();
    for (RuleOutcome outcome : report.validation().outcomes()) {
      Optional<SkipCause> cause = outcome.skip().map(Skip::cause);
      if (cause.isPresent()) {
        (cause.get() == SkipCause.NOT_ASKED ? configuration : execution)
            .add(skipNotification(outcome));
      }
      if (outcome.suppressed() > 0) {
        configuration.add(suppressionNotification(outcome));
      }
    }
    return ImmutableMap.of(
        "executionSuccessful",
        report.validation().brokenRules().isEmpty(),
        "toolExecutionNotifications",
        execution.build(),
        "toolConfigurationNotifications",
        configuration.build());
  }

  private ImmutableMap<String, Object> skipNotification(RuleOutcome outcome) {
    Skip skip = outcome.skip().orElseThrow();
    String level = outcome.brokeDown() ? "error" : "note";
    return notification(outcome, skip.cause().name(), level, skip.in(language));
  }

  private ImmutableMap<String, Object> suppressionNotification(RuleOutcome outcome) {
    String message = labels.get("findings.suppressed", outcome.suppressed());
    return notification(outcome, Verdict.SUPPRESSED.name(), "note", message);
  }

  private ImmutableMap<String, Object> notification(
      RuleOutcome outcome, String kind, String level, String message) {
    return ImmutableMap.of(
        "descriptor",
        ImmutableMap.of("id", kind),
        "associatedRule",
        reference("id", "index", outcome.rule()),
        "level",
        level,
        "message",
        message(message));
  }

  private ImmutableMap<String, Object> reference(String id, String index, RuleId rule) {
    return ImmutableMap.of(id, rule.value(), index, indices.getOrDefault(rule, 0));
  }

  private static ImmutableMap<String, String> message(String text) {
    return ImmutableMap.of("text", VisibleText.wellFormed(text));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }
}
