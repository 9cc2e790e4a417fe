package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;

/** The ids of rules: their number, and the table of old and new ones in the changelog. */
class RuleIdsTest {
  private static final Path CHANGELOG = Path.of("../../CHANGELOG.md");
  private static final String HEADING = "### Old and new ids of rules\n";
  private static final Map<String, String> CHANGED = changed();

  /** The largest number of rules that people can still read. */
  private static final int MAX_RULES = 250;

  @Test
  void thereAreNotMoreRulesThanPeopleRead() {
    assertThat(Rulebook.standard().rules().size()).isLessThanOrEqualTo(MAX_RULES);
  }

  @Test
  void theChangelogHasThem() throws IOException {
    String page = Files.readString(CHANGELOG, UTF_8);
    GeneratedFile.assertIs(
        CHANGELOG,
        page.substring(0, page.indexOf(HEADING)) + HEADING + tables(),
        "cop.rules.write");
  }

  @Test
  void newIdsExistAndOldOnesDoNot() {
    CHANGED.forEach(
        (old, now) -> {
          assertThat(RuleId.of(old).current().value()).isEqualTo(now);
          assertThat(Rulebook.standard().find(RuleId.of(now))).as(now).isPresent();
          assertThat(Rulebook.standard().cases())
              .extracting(Rule::id)
              .doesNotContain(RuleId.of(old));
        });
  }

  private static String tables() {
    return "\nThe old ids are understood in profiles, suppressions and earlier reports.\n\n"
        + "| rule | cases, which were rules |\n|---|---|\n"
        + Rulebook.standard().rules().stream()
            .filter(rule -> rule.cases().size() > 1)
            .map(rule -> "| %s | %s |\n".formatted(rule, cases(rule)))
            .collect(joining())
        + "\n| old id | new id |\n|---|---|\n"
        + CHANGED.entrySet().stream()
            .map(id -> "| %s | %s |\n".formatted(id.getKey(), id.getValue()))
            .collect(joining());
  }

  private static String cases(Rule<?> rule) {
    return rule.cases().stream().map(Rule::toString).collect(joining(", "));
  }

  private static Map<String, String> changed() {
    Properties ids = new Properties();
    try (InputStream bytes = RuleId.class.getResourceAsStream("former-rule-ids.properties")) {
      ids.load(new InputStreamReader(bytes, UTF_8));
    } catch (IOException e) {
      throw new LinkageError("The ids cannot be read.", e);
    }
    Map<String, String> changed = new TreeMap<>();
    ids.stringPropertyNames().forEach(old -> changed.put(old, ids.getProperty(old)));
    return changed;
  }
}
