package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.list;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.LONG;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.ArgumentCodec.ARGUMENT;
import static org.unodc.cop.sdk.internal.model.ArgumentCodec.ENTITY_LABEL;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.LazyCodec.lazy;
import static org.unodc.cop.sdk.internal.model.ProfileCodec.PLACE;
import static org.unodc.cop.sdk.internal.model.ProfileCodec.RULE_ID;
import static org.unodc.cop.sdk.internal.model.ProfileCodec.SEVERITY;

import java.util.function.Function;
import org.unodc.cop.domain.rule.CommonCause;
import org.unodc.cop.domain.rule.CommonCauseKind;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ObjectCodecBuilder;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** The JSON of reports. */
public final class ReportCodec {

  public static final Codec<Verdict> VERDICT = enumeration(Verdict.class);

  public static final Codec<SkipCause> SKIP_CAUSE = enumeration(SkipCause.class);

  public static final ObjectCodec<Skip> SKIP =
      record(
          Skip.class,
          "The reason why a rule was skipped.",
          Skip::new,
          required("cause", SKIP_CAUSE, Skip::cause),
          list("arguments", ARGUMENT, Skip::arguments));

  public static final ObjectCodec<RuleOutcome> RULE_OUTCOME =
      object(RuleOutcome.class, RuleOutcome::builder, RuleOutcome.Builder::build)
          .required("rule", RULE_ID, RuleOutcome::rule, RuleOutcome.Builder::rule)
          .required("verdict", VERDICT, RuleOutcome::verdict, RuleOutcome.Builder::verdict)
          .required("judged", LONG, RuleOutcome::judged, RuleOutcome.Builder::judged)
          .required("findings", LONG, RuleOutcome::findings, RuleOutcome.Builder::findings)
          .required("suppressed", LONG, RuleOutcome::suppressed, RuleOutcome.Builder::suppressed)
          .optional("skip", SKIP, RuleOutcome::skip, RuleOutcome.Builder::skip)
          .list(
              "cases",
              lazy(() -> ReportCodec.RULE_OUTCOME),
              RuleOutcome::cases,
              RuleOutcome.Builder::cases)
          .describedAs("The outcome of one rule.");

  public static final ObjectCodec<Finding> FINDING =
      addWords(
              addPlace(
                  object(Finding.class, FindingAssembly::new, FindingAssembly::finding),
                  finding -> finding),
              finding -> finding)
          .describedAs("A finding of a rule.");

  public static final ObjectCodec<LocatedFinding> LOCATED_FINDING =
      addWords(
              addPlace(
                      object(LocatedFinding.class, FindingAssembly::new, FindingAssembly::located),
                      LocatedFinding::finding)
                  .optionalInt("line", LocatedFinding::line, FindingAssembly::line)
                  .optionalInt("column", LocatedFinding::column, FindingAssembly::column),
              LocatedFinding::finding)
          .describedAs("A finding of a rule, with its position in the file.");

  public static final Codec<CommonCauseKind> COMMON_CAUSE_KIND = enumeration(CommonCauseKind.class);

  public static final ObjectCodec<CommonCause> COMMON_CAUSE =
      record(
          CommonCause.class,
          "A mistake that would explain several findings of the report.",
          CommonCause::new,
          required("kind", COMMON_CAUSE_KIND, CommonCause::kind),
          required("entity", ENTITY_LABEL, CommonCause::entity),
          list("arguments", ARGUMENT, CommonCause::arguments),
          list("findings", WHOLE, CommonCause::findings));

  public static final ObjectCodec<Report> REPORT =
      object(Report.class, ReportAssembly::new, ReportAssembly::build)
          .constant("format", "cop-report/1")
          .required(
              "libraryVersion",
              TEXT,
              report -> report.validation().libraryVersion(),
              ReportAssembly::libraryVersion)
          .required("day", DATE, report -> report.validation().day(), ReportAssembly::day)
          .required(
              "profile", TEXT, report -> report.validation().profile(), ReportAssembly::profile)
          .list(
              "providers",
              TEXT,
              report -> report.validation().providers(),
              ReportAssembly::providers)
          .optional("file", TEXT, Report::file, ReportAssembly::file)
          .optional("digest", TEXT, Report::digest, ReportAssembly::digest)
          .list("findings", LOCATED_FINDING, Report::findings, ReportAssembly::findings)
          .list(
              "causes",
              COMMON_CAUSE,
              report -> report.validation().causes(),
              ReportAssembly::causes)
          .list(
              "outcomes",
              RULE_OUTCOME,
              report -> report.validation().outcomes(),
              ReportAssembly::outcomes)
          .describedAs("The findings of a validation, and the outcome of every rule.");

  public static final ObjectCodec<ValidationReport> VALIDATION_REPORT =
      object(ValidationReport.class, ValidationReport::builder, ValidationReport.Builder::build)
          .constant("format", "cop-report/1")
          .required(
              "libraryVersion",
              TEXT,
              ValidationReport::libraryVersion,
              ValidationReport.Builder::libraryVersion)
          .required("day", DATE, ValidationReport::day, ValidationReport.Builder::day)
          .required("profile", TEXT, ValidationReport::profile, ValidationReport.Builder::profile)
          .list("providers", TEXT, ValidationReport::providers, ValidationReport.Builder::providers)
          .list("findings", FINDING, ValidationReport::findings, ValidationReport.Builder::findings)
          .list("causes", COMMON_CAUSE, ValidationReport::causes, ValidationReport.Builder::causes)
          .list(
              "outcomes",
              RULE_OUTCOME,
              ValidationReport::outcomes,
              ValidationReport.Builder::outcomes)
          .describedAs("The findings of a validation, and the outcome of every rule.");

  private static <T> ObjectCodecBuilder<T, FindingAssembly> addPlace(
      ObjectCodecBuilder<T, FindingAssembly> codec, Function<T, Finding> finding) {
    return codec
        .required("rule", RULE_ID, of(finding, Finding::rule), FindingAssembly::rule)
        .optional("case", RULE_ID, of(finding, Finding::ruleCase), FindingAssembly::ruleCase)
        .required("severity", SEVERITY, of(finding, Finding::severity), FindingAssembly::severity)
        .required("pointer", PLACE, of(finding, Finding::place), FindingAssembly::place);
  }

  private static <T> ObjectCodecBuilder<T, FindingAssembly> addWords(
      ObjectCodecBuilder<T, FindingAssembly> codec, Function<T, Finding> finding) {
    return codec
        .list("places", PLACE, of(finding, Finding::places), FindingAssembly::places)
        .optional("entity", ENTITY_LABEL, of(finding, Finding::entity), FindingAssembly::entity)
        .required("message", TEXT, of(finding, Finding::message), FindingAssembly::message)
        .required("hint", TEXT, of(finding, Finding::hint), FindingAssembly::hint)
        .optional("citation", CITATION, of(finding, Finding::citation), FindingAssembly::citation)
        .list("arguments", ARGUMENT, of(finding, Finding::arguments), FindingAssembly::arguments);
  }

  private static <T, V> Function<T, V> of(
      Function<T, Finding> finding, Function<Finding, V> member) {
    return finding.andThen(member);
  }

  private ReportCodec() {}
}
