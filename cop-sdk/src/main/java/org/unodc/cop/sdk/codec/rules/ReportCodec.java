package org.unodc.cop.sdk.codec.rules;

import static org.unodc.cop.sdk.codec.ObjectCodec.list;
import static org.unodc.cop.sdk.codec.ObjectCodec.object;
import static org.unodc.cop.sdk.codec.ObjectCodec.optional;
import static org.unodc.cop.sdk.codec.ObjectCodec.record;
import static org.unodc.cop.sdk.codec.ObjectCodec.required;
import static org.unodc.cop.sdk.codec.Scalars.DATE;
import static org.unodc.cop.sdk.codec.Scalars.DATE_TIME;
import static org.unodc.cop.sdk.codec.Scalars.LONG;
import static org.unodc.cop.sdk.codec.Scalars.TEXT;
import static org.unodc.cop.sdk.codec.Scalars.enumeration;
import static org.unodc.cop.sdk.codec.UnionCodec.union;
import static org.unodc.cop.sdk.codec.rooms.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.codec.rooms.QuantityCodec.REPORTED_COUNT;
import static org.unodc.cop.sdk.codec.rooms.RuleCodec.CITATION;
import static org.unodc.cop.sdk.codec.rules.ProfileCodec.PLACE;
import static org.unodc.cop.sdk.codec.rules.ProfileCodec.RULE_ID;
import static org.unodc.cop.sdk.codec.rules.ProfileCodec.SEVERITY;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Argument;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.LocatedFinding;
import org.unodc.cop.sdk.Report;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;
import org.unodc.cop.sdk.codec.UnionCodec;
import org.unodc.cop.sdk.codec.rooms.IdCodec;

/** The JSON of reports. */
public final class ReportCodec {

  public static final Codec<Verdict> VERDICT = enumeration(Verdict.class, "a verdict");

  public static final Codec<SkipCause> SKIP_CAUSE =
      enumeration(SkipCause.class, "why a rule was skipped");

  public static final ObjectCodec<EntityLabel> ENTITY_LABEL =
      record(
          EntityLabel.class,
          "What people call a thing of the record.",
          (String kind, String id, Optional<LocalizedText> name) ->
              new EntityLabel(IdCodec.id(kind, id), name),
          required("kind", TEXT, label -> IdCodec.kind(label.id())),
          required("id", TEXT, label -> label.id().value()),
          optional("name", LOCALIZED_TEXT, EntityLabel::name));

  public static final Codec<Argument> ARGUMENT = arguments(true);

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

  private static Codec<Argument> arguments(boolean withLists) {
    UnionCodec.Builder<Argument> one =
        union(Argument.class, "what a message names")
            .variant(
                "thing",
                Argument.Thing.class,
                record(
                    Argument.Thing.class,
                    "A thing of the record.",
                    Argument.Thing::new,
                    required("label", ENTITY_LABEL, Argument.Thing::label)))
            .variant(
                "text",
                Argument.Text.class,
                record(
                    Argument.Text.class,
                    "A text of the record.",
                    Argument.Text::new,
                    required("text", LOCALIZED_TEXT, Argument.Text::text)))
            .variant(
                "quote",
                Argument.Quote.class,
                record(
                    Argument.Quote.class,
                    "Something as the record has it.",
                    Argument.Quote::new,
                    required("text", TEXT, Argument.Quote::text)))
            .variant(
                "day",
                Argument.Day.class,
                record(
                    Argument.Day.class,
                    "A day.",
                    Argument.Day::new,
                    required("date", DATE, Argument.Day::date)))
            .variant(
                "moment",
                Argument.Moment.class,
                record(
                    Argument.Moment.class,
                    "A moment.",
                    Argument.Moment::new,
                    required("at", DATE_TIME, Argument.Moment::at)))
            .variant(
                "whole",
                Argument.Whole.class,
                record(
                    Argument.Whole.class,
                    "A whole number.",
                    Argument.Whole::new,
                    required("value", LONG, Argument.Whole::value)))
            .variant(
                "count",
                Argument.Count.class,
                record(
                    Argument.Count.class,
                    "A number as a source gives it.",
                    Argument.Count::new,
                    required("count", REPORTED_COUNT, Argument.Count::count)))
            .variant(
                "word",
                Argument.Word.class,
                record(
                    Argument.Word.class,
                    "A word of one of the lists of the model.",
                    Argument.Word::new,
                    required("list", TEXT, Argument.Word::list),
                    required("word", TEXT, Argument.Word::word)));
    if (withLists) {
      one.variant(
          "several",
          Argument.Several.class,
          record(
              Argument.Several.class,
              "Several of one sort.",
              Argument.Several::new,
              list("items", arguments(false), Argument.Several::items)));
    }
    return one.build();
  }
}
