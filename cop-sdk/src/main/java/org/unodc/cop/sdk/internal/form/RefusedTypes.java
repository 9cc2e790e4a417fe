package org.unodc.cop.sdk.internal.form;

import com.google.common.collect.ImmutableMap;

/**
 * The types of the library that have no JSON form, with what to write instead. They are named by
 * texts, because some of them need a library that may be absent.
 */
public final class RefusedTypes {
  private static final String HOME = "org.unodc.cop.";
  private static final String RULES = "It is part of the validation: write the ValidationReport.";
  private static final String FORMAT = "It reads and writes a format: write what it returns.";
  private static final String SETTING = "It is a setting of the program.";
  private static final String CONSTANTS = "It has only static methods: write what they return.";
  private static final String VIEW =
      "It is a view of a record: write the record or what it returns.";

  private static final ImmutableMap<String, String> WAYS =
      ImmutableMap.<String, String>builder()
          .put("domain.convention.EntryIntoForceClauses", CONSTANTS)
          .put("domain.language.UnsafeCharacters", CONSTANTS)
          .put("domain.message.CodeLabels", CONSTANTS)
          .put("domain.message.MessageCatalogue", "Write the texts that it returns.")
          .put("domain.part.PartCollector", VIEW)
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
          .put("domain.rule.Suspicion", RULES)
          .put("domain.rule.TraitScan", RULES)
          .put("domain.stakeholder.StakeholderDirectory", VIEW)
          .put("domain.timetable.DailyHours", "Write the slots of the SideEventPolicy.")
          .put("domain.validation.ConferenceIndex", VIEW)
          .put("domain.validation.RecordPlaces", VIEW)
          .put("domain.validation.RecordShare", RULES)
          .put("domain.validation.Rulebook", "Write its rules or providers.")
          .put("sdk.Cop", CONSTANTS)
          .put("sdk.csv.CopCsv", FORMAT)
          .put("sdk.depositary.DepositaryTable", FORMAT)
          .put("sdk.file.CatalogueFiles", CONSTANTS)
          .put("sdk.file.CopFiles", CONSTANTS)
          .put("sdk.file.CopFiles$Content", SETTING)
          .put("sdk.icalendar.ConferenceCalendars", FORMAT)
          .put("sdk.indico.CopIndico", FORMAT)
          .put(
              "sdk.indico.RegistrationGroup",
              "It names persons: write its counts, or the figures of Registrations.")
          .put("sdk.indico.Registrations", "It names persons: write its figures and problems.")
          .put("sdk.jackson2.CopModule", SETTING)
          .put("sdk.jackson3.CopModule", SETTING)
          .put("sdk.json.CopJson", FORMAT)
          .put("sdk.jsonld.ConferenceJsonLd", FORMAT)
          .put("sdk.jsonld.EventJsonLd", FORMAT)
          .put("sdk.migration.Migrations", CONSTANTS)
          .put("sdk.problem.CopLimits", SETTING)
          .put(
              "sdk.publication.AnonymousRecord",
              "It names the persons that it leaves out: write its record.")
          .put(
              "sdk.publication.Publication",
              "It is a document of its own: send its bytes, and write what it left out.")
          .put("sdk.reference.ReferenceRecords", CONSTANTS)
          .put("sdk.report.DisplayWidth", CONSTANTS)
          .put("sdk.schedule.ConferenceSchedule", FORMAT)
          .put("sdk.schema.CopSchemas", CONSTANTS)
          .put("sdk.session.DelegationTable", FORMAT)
          .put("sdk.slice.Slice", "Write its part, or the ValidationReport of it.")
          .put("sdk.slice.Slices", VIEW)
          .put("sdk.stream.CopElements", FORMAT)
          .put("sdk.stream.CopNdjson", FORMAT)
          .put("sdk.table.CopTable", FORMAT)
          .put("sdk.xlsx.CopXlsx", FORMAT)
          .put("sdk.xlsx.TableTemplate", FORMAT)
          .put("sdk.yaml.CopYaml", FORMAT)
          .put("sdk.yaml.YamlDocument", "Write its json or its comments.")
          .buildOrThrow();

  private RefusedTypes() {}

  /** {@return the names of the types, each with what to write instead} */
  public static ImmutableMap<String, String> ways() {
    ImmutableMap.Builder<String, String> ways = ImmutableMap.builder();
    WAYS.forEach((name, way) -> ways.put(HOME + name, way));
    return ways.buildOrThrow();
  }

  /** {@return a sentence that reports that a type has no JSON form, and what to write instead} */
  static String sentence(Class<?> type) {
    String name = type.getName();
    if (!Forms.isOfLibrary(type)) {
      return name + " is not a type of the library, so it has no JSON form of the library.";
    }
    String way =
        name.endsWith("$Builder")
            ? "Build the value, and write it."
            : WAYS.getOrDefault(
                name.startsWith(HOME) ? name.substring(HOME.length()) : name,
                "Write the values that it returns.");
    return name + " has no JSON form. " + way;
  }
}
