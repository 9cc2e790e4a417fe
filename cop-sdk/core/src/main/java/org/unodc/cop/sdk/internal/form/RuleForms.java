package org.unodc.cop.sdk.internal.form;

import static org.unodc.cop.sdk.internal.form.FormTable.inAllLanguages;
import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.listIfAny;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.LONG;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.LanguageNeutral;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageKey;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.EntityDesignation;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.CommonCause;
import org.unodc.cop.domain.rule.CommonCauseKind;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.ParameterSetting;
import org.unodc.cop.domain.rule.ReportComparison;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleSelector;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.rule.ToDos;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.model.ArgumentCodec;
import org.unodc.cop.sdk.internal.model.LanguageCodec;
import org.unodc.cop.sdk.internal.model.ProfileCodec;
import org.unodc.cop.sdk.internal.model.ReportCodec;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** The forms of rules, findings and reports, which are those of {@code cop-report/1}. */
final class RuleForms {

  static void addRules(FormTable table) {
    table
        .read(RuleId.class, ProfileCodec.RULE_ID)
        .read(RuleSelector.class, ProfileCodec.RULE_SELECTOR)
        .read(Place.class, ProfileCodec.PLACE)
        .read(Severity.class, ProfileCodec.SEVERITY)
        .read(ParameterSetting.class, ProfileCodec.PARAMETER_SETTING)
        .read(Suppression.class, ProfileCodec.SUPPRESSION)
        .read(ValidationProfile.class, ProfileCodec.VALIDATION_PROFILE)
        .codes(Scope.class, "How much of a record a rule reads to check one value.")
        .read(ToDos.class, ProfileCodec.TO_DOS)
        .read(Verdict.class, ReportCodec.VERDICT)
        .read(SkipCause.class, ReportCodec.SKIP_CAUSE)
        .read(Skip.class, ReportCodec.SKIP)
        .read(RuleOutcome.class, ReportCodec.RULE_OUTCOME)
        .read(CommonCauseKind.class, ReportCodec.COMMON_CAUSE_KIND)
        .read(CommonCause.class, ReportCodec.COMMON_CAUSE)
        .read(Finding.class, ReportCodec.FINDING)
        .read(ValidationReport.class, ReportCodec.VALIDATION_REPORT)
        .object(
            ReportComparison.class,
            "The findings of two reports, compared.",
            list("added", Finding.class, ReportComparison::added),
            list("remaining", Finding.class, ReportComparison::remaining),
            list("solved", Finding.class, ReportComparison::solved),
            list("unchecked", Finding.class, ReportComparison::unchecked))
        .object(
            SuppressionUse.class,
            "A suppression, and what it did in a validation.",
            member("suppression", Suppression.class, SuppressionUse::suppression),
            member("expired", TRUTH, SuppressionUse::expired),
            member("ruleRan", TRUTH, SuppressionUse::ruleRan),
            member("covered", LONG, SuppressionUse::covered))
        .object(
            Parameter.class,
            "A number of a rule that a profile can change.",
            member("name", TEXT, Parameter::name),
            member("standard", LONG, Parameter::standard),
            member("min", LONG, Parameter::min),
            member("max", LONG, Parameter::max))
        .object(
            FormTable.<Rule<?>>generic(Rule.class),
            "A rule.",
            member("id", RuleId.class, Rule::id),
            member("severity", Severity.class, Rule::severity),
            member("scope", Scope.class, Rule::scope),
            member("toDo", TRUTH, Rule::toDo),
            member("texts", RuleTexts.class, Rule::texts),
            optional("citation", Citation.class, Rule::citation),
            list("dependsOn", RuleId.class, Rule::dependsOn),
            list("parameters", Parameter.class, Rule::parameters),
            listIfAny("cases", FormTable.<Rule<?>>generic(Rule.class), RuleForms::cases))
        .object(
            RuleTexts.class,
            "The texts of a rule in the official languages.",
            member("title", LocalizedText.class, texts -> inAllLanguages(texts::title)),
            optional("reason", LocalizedText.class, RuleForms::reason),
            member("hint", LocalizedText.class, texts -> inAllLanguages(texts::hint)));
  }

  static void addReports(FormTable table) {
    table
        .read(Report.class, ReportCodec.REPORT)
        .read(LocatedFinding.class, ReportCodec.LOCATED_FINDING);
  }

  static void addMessages(FormTable table) {
    Codec<LocalizedText> text = LanguageCodec.LOCALIZED_TEXT;
    table
        .ownTypes(LanguageNeutral.class, MessageKey.class)
        .read(EntityLabel.class, ArgumentCodec.ENTITY_LABEL)
        .read(MessageArgument.class, ArgumentCodec.ARGUMENT)
        .written(Message.class, new MappedCodec<>(text, message -> inAllLanguages(message::in)))
        .written(
            Translatable.class, new MappedCodec<>(text, message -> inAllLanguages(message::in)))
        .object(
            TextRun.class,
            "A part of a text.",
            member("text", TEXT, TextRun::text),
            optional("language", TEXT, TextRun::language));
  }

  static void addParts(FormTable table) {
    table
        .ownTypes(Composite.class, Entity.class, ExtensibleCode.class)
        .read(EntityDesignation.class, ArgumentCodec.DESIGNATION);
  }

  static void addIds(FormTable table) {
    table.ownTypes(EntityId.class);
  }

  private static ImmutableList<Rule<?>> cases(Rule<?> rule) {
    return rule.cases().size() == 1 ? ImmutableList.of() : rule.cases();
  }

  private static Optional<LocalizedText> reason(RuleTexts texts) {
    return texts
        .reason(OfficialLanguage.ENGLISH)
        .map(english -> inAllLanguages(language -> texts.reason(language).orElse(english)));
  }

  private RuleForms() {}
}
