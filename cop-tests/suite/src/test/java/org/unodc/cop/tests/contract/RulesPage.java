package org.unodc.cop.tests.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

/** Creates the page that lists the rules, each in one line. */
final class RulesPage {
  private static final String CORPUS =
      "../cop-tests/testkit/src/main/resources/org/unodc/cop/testkit/rules/";

  private static final ImmutableMap<ValidationProfile, String> WHAT_PROFILES_REPORT =
      ImmutableMap.of(
          ValidationProfile.standard(),
          "the default: what is wrong or contradictory",
          ValidationProfile.complete(),
          "also what is still to be done, such as an organizer, a slot, a room, a link, a host or an addressee to"
              + " be named, and steps that are overdue: one finding for each rule and session, with the number",
          ValidationProfile.full(),
          "the same as `complete`, but each place in a finding of its own",
          ValidationProfile.basic(),
          "ids and references, texts and languages, persons, and the profile itself",
          ValidationProfile.publication(),
          "the same as `full`; what concerns privacy is an error");

  private RulesPage() {}

  /**
   * {@return the page}
   *
   * @param cases the cases to list; a rule with several is one row
   */
  static String markdown(List<Rule<?>> cases) {
    List<Rule<?>> rules =
        Rulebook.standard().rules().stream()
            .<Rule<?>>filter(rule -> rule.cases().stream().anyMatch(cases::contains))
            .toList();
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            A validation applies the rules of a profile: `cop validate --profile NAME`, or `ValidationProfile` in code.

            | profile | rules | what it reports |
            |---|--:|---|
            %s
            A profile in JSON extends one of these, leaves out rules, changes severities and parameters, and suppresses findings
            with a reason. `cop validate` says in one line how many rules the profile leaves out.

            - An **error** breaks an explicit requirement of a verified text, or is a reference that does not have exactly one
              target in the record.
            - A **warning** breaks a "should", or a requirement that published records are known to break. A finding
              based on a clause of the record is at most a warning if the record names no source for the clause.
            - A **notice** is an observation, or is based on a text or a clause that is known only from general knowledge, as
              rules 58 and 76 for UNTOC.
            - **to do** marks the rules about what is still to be done.

            A rule with several *cases* names them below its requirement. A finding has the id of the rule and, in JSON, that of
            the case. A profile or a suppression can name either; a parameter belongs to a case. A heading in a profile stands
            for the cases whose ids begin with it.

            The link of a rule leads to a record that complies with it and to a patch that breaks it; on the
            [site](../cop-tests/site/README.md), to the page of the rule: its reason, source, scope, parameters, records,
            message and hint. `cop-domain/rules.json` of the site has all of this for programs. `cop rules` and
            `cop explain RULE` print it in six languages.

            The rules are not an official text and not legal advice. The texts of the treaties and the notifications of the
            depositary prevail.
            """
                .formatted(profiles(rules)));
    byHeading(rules)
        .forEach(
            (heading, group) -> {
              page.append("\n## ")
                  .append(heading)
                  .append("\n\n| rule | severity | requirement |\n");
              page.append("|---|---|---|\n");
              group.forEach(rule -> page.append(row(rule, cases)));
            });
    return page.toString();
  }

  /**
   * {@return a row for each profile of the library, with the number of the rules that it applies}
   */
  private static String profiles(List<Rule<?>> rules) {
    return WHAT_PROFILES_REPORT.entrySet().stream()
        .map(
            profile ->
                "| `%s` | %d | %s |\n"
                    .formatted(
                        profile.getKey().name(),
                        rules.stream().filter(profile.getKey()::enables).count(),
                        profile.getValue()))
        .collect(joining());
  }

  private static Map<String, List<Rule<?>>> byHeading(List<Rule<?>> rules) {
    return rules.stream()
        .collect(groupingBy(rule -> rule.id().heading(), LinkedHashMap::new, toList()));
  }

  private static String row(Rule<?> rule, List<Rule<?>> cases) {
    boolean hasCases = rule.cases().size() > 1;
    return "| %s | %s%s | %s%s |\n"
        .formatted(
            hasCases ? rule.id() : link(rule),
            CodeLabels.of(rule.severity(), OfficialLanguage.ENGLISH),
            rule.toDo() ? ", to do" : "",
            rule.texts().title(OfficialLanguage.ENGLISH),
            hasCases
                ? rule.cases().stream()
                    .filter(cases::contains)
                    .map(one -> line(one, rule))
                    .collect(joining())
                : "");
  }

  private static String line(Rule<?> one, Rule<?> rule) {
    return "<br>%s%s: %s"
        .formatted(
            link(one),
            one.severity() == rule.severity()
                ? ""
                : " (" + CodeLabels.of(one.severity(), OfficialLanguage.ENGLISH) + ")",
            one.texts().title(OfficialLanguage.ENGLISH));
  }

  private static String link(Rule<?> one) {
    return "[%s](%s%s)".formatted(one.id(), CORPUS, one.id());
  }
}
