package org.unodc.cop.sdk.internal.form;

import com.google.common.collect.ImmutableMap;

/**
 * The types of the domain and of {@code cop-sdk} that have no JSON form, with what to write
 * instead. They are named by texts, because some of them need a library that may be absent.
 */
public final class RefusedTypes {
  private static final String HOME = "org.unodc.cop.";
  private static final String RULES = "It is part of the validation: write the ValidationReport.";

  /** What to write instead of a type that reads and writes a format. */
  public static final String FORMAT = "It reads and writes a format: write what it returns.";

  private static final String SETTING = "It is a setting of the program.";

  /** What to write instead of a type that has only static methods. */
  public static final String CONSTANTS = "It has only static methods: write what they return.";

  private static final String VIEW =
      "It is a view of a record: write the record or what it returns.";

  private static final ImmutableMap<String, String> WAYS =
      ImmutableMap.<String, String>builder()
          .put("domain.convention.EntryIntoForceClauses", CONSTANTS)
          .put("domain.language.UnsafeCharacters", CONSTANTS)
          .put("domain.message.CodeLabels", CONSTANTS)
          .put("domain.message.MessageCatalogue", "Write the texts that it returns.")
          .put("domain.message.SpellingSuggester", CONSTANTS)
          .put("domain.part.PartCollector", VIEW)
          .put("domain.party.OtherParticipants", CONSTANTS)
          .put("domain.party.OtherParticipants$Known", CONSTANTS)
          .put("domain.person.PersonalData", "It is an annotation.")
          .put("domain.place.States", CONSTANTS)
          .put("domain.procedure.ExceptedProvisions", "Write the exceptions of RulesApplication.")
          .put("domain.procedure.RulesInForce", CONSTANTS)
          .put("domain.status.Voters", "Write the VotingRight that rightOf returns.")
          .put("domain.deadline.WorkingDays", "Write the WorkingDayCheck that check returns.")
          .put("domain.rule.FindingCollector", RULES)
          .put("domain.record.RecordView", VIEW)
          .put("domain.rule.Rule$Check", RULES)
          .put("domain.rule.Rule$FactCheck", RULES)
          .put("domain.rule.RuleProvider", "Write the rules that it returns.")
          .put("domain.rule.Trigger", RULES)
          .put("domain.rule.TraitScan", RULES)
          .put("domain.stakeholder.StakeholderDirectory", VIEW)
          .put("domain.timetable.DailyHours", "Write the slots of the SideEventPolicy.")
          .put("domain.validation.ConferenceIndex", VIEW)
          .put("domain.validation.RecordPlaces", VIEW)
          .put("domain.validation.RecordShare", RULES)
          .put("domain.validation.Rulebook", "Write its rules or providers.")
          .put("sdk.Cop", CONSTANTS)
          .put("sdk.file.CatalogueFiles", CONSTANTS)
          .put("sdk.file.CopFiles", CONSTANTS)
          .put("sdk.file.CopFiles$Content", SETTING)
          .put("sdk.jackson2.CopModule", SETTING)
          .put("sdk.jackson3.CopModule", SETTING)
          .put("sdk.json.CopJson", FORMAT)
          .put("sdk.migration.Migrations", CONSTANTS)
          .put("sdk.problem.CopLimits", SETTING)
          .put("sdk.reference.ReferenceRecords", CONSTANTS)
          .put("sdk.schema.CopSchemas", CONSTANTS)
          .put("sdk.slice.Slice", "Write its part, or the ValidationReport of it.")
          .put("sdk.slice.Slices", VIEW)
          .put("sdk.stream.CopElements", FORMAT)
          .put("sdk.stream.CopNdjson", FORMAT)
          .buildOrThrow();

  private RefusedTypes() {}

  /** Adds the types of the domain and of this artifact. */
  static void addTo(FormTable table) {
    WAYS.forEach((name, way) -> table.refused(HOME + name, way));
  }
}
