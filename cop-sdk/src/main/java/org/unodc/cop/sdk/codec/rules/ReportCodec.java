package org.unodc.cop.sdk.codec.rules;

import static org.unodc.cop.sdk.codec.ObjectCodec.list;
import static org.unodc.cop.sdk.codec.ObjectCodec.object;
import static org.unodc.cop.sdk.codec.ObjectCodec.record;
import static org.unodc.cop.sdk.codec.ObjectCodec.required;
import static org.unodc.cop.sdk.codec.Scalars.DATE;
import static org.unodc.cop.sdk.codec.Scalars.LONG;
import static org.unodc.cop.sdk.codec.Scalars.TEXT;
import static org.unodc.cop.sdk.codec.Scalars.enumeration;
import static org.unodc.cop.sdk.codec.rooms.RuleCodec.CITATION;
import static org.unodc.cop.sdk.codec.rules.ArgumentCodec.ARGUMENT;
import static org.unodc.cop.sdk.codec.rules.ArgumentCodec.ENTITY_LABEL;
import static org.unodc.cop.sdk.codec.rules.ProfileCodec.PLACE;
import static org.unodc.cop.sdk.codec.rules.ProfileCodec.RULE_ID;
import static org.unodc.cop.sdk.codec.rules.ProfileCodec.SEVERITY;

import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.LocatedFinding;
import org.unodc.cop.sdk.Report;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;

/** The JSON of reports. */
public final class ReportCodec {

  public static final Codec<Verdict> VERDICT = enumeration(Verdict.class, "a verdict");

  public static final Codec<SkipCause> SKIP_CAUSE =
      enumeration(SkipCause.class, "why a rule was skipped");

  public static final ObjectCodec<Skip> SKIP =
      record(
          Skip.class,
          "That a rule was skipped, and why.",
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
          .describedAs("What became of one rule.");

  public static final ObjectCodec<LocatedFinding> LOCATED_FINDING =
      object(LocatedFinding.class, FindingParts::new, FindingParts::build)
          .required("rule", RULE_ID, located -> located.finding().rule(), FindingParts::rule)
          .required(
              "severity", SEVERITY, located -> located.finding().severity(), FindingParts::severity)
          .required("pointer", PLACE, located -> located.finding().place(), FindingParts::place)
          .optionalInt("line", LocatedFinding::line, FindingParts::line)
          .optionalInt("column", LocatedFinding::column, FindingParts::column)
          .optional(
              "entity", ENTITY_LABEL, located -> located.finding().entity(), FindingParts::entity)
          .required("message", TEXT, located -> located.finding().message(), FindingParts::message)
          .required("hint", TEXT, located -> located.finding().hint(), FindingParts::hint)
          .optional(
              "citation", CITATION, located -> located.finding().citation(), FindingParts::citation)
          .list(
              "arguments",
              ARGUMENT,
              located -> located.finding().arguments(),
              FindingParts::arguments)
          .describedAs("Something that a rule found, with its place in the file.")
          .called("a finding");

  public static final ObjectCodec<Report> REPORT =
      object(Report.class, ReportParts::new, ReportParts::build)
          .constant("format", "cop-report/1")
          .required(
              "libraryVersion",
              TEXT,
              report -> report.validation().libraryVersion(),
              ReportParts::libraryVersion)
          .required("day", DATE, report -> report.validation().day(), ReportParts::day)
          .required("profile", TEXT, report -> report.validation().profile(), ReportParts::profile)
          .optional("file", TEXT, Report::file, ReportParts::file)
          .optional("digest", TEXT, Report::digest, ReportParts::digest)
          .list("findings", LOCATED_FINDING, Report::findings, ReportParts::findings)
          .list(
              "outcomes",
              RULE_OUTCOME,
              report -> report.validation().outcomes(),
              ReportParts::outcomes)
          .describedAs("What a validation found, and what became of every rule.");

  private ReportCodec() {}
}
