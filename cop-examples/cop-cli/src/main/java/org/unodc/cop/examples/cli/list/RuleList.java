package org.unodc.cop.examples.cli.list;

import java.util.List;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.examples.cli.text.CommandText;

/** A list of rules. */
public final class RuleList {
  private RuleList() {}

  /**
   * {@return the rules with severity, id and requirement}
   *
   * @param none the sentence that stands in place of a list without rules
   */
  public static ListTable of(List<Rule<?>> rules, OfficialLanguage language, String none) {
    CommandText labels = CommandText.in(language);
    ListTable.Builder list =
        ListTable.titled(labels.of("rules.title"), language, none)
            .column("severity", labels.of("rules.severity"))
            .column("id", labels.of("rules.id"))
            .column("requirement", labels.of("rules.requirement"));
    rules.forEach(
        rule ->
            list.row(
                ListCell.code(rule.severity(), language),
                ListCell.text(rule.id().toString()),
                ListCell.text(rule.texts().title(language))));
    return list.build();
  }
}
