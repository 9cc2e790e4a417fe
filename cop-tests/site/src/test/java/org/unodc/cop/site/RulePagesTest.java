package org.unodc.cop.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.validation.Rulebook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulePagesTest {
  private static final Map<Path, byte[]> FILES =
      RulePages.in(Path.of("rules"), Path.of("rules.json"));

  @Test
  void aPageHasWhatAReaderOfAFindingAsks() {
    assertThat(text("rules/side-event.lies-within-its-session/README.md"))
        .startsWith("# side-event.lies-within-its-session\n\n**")
        .contains("- Severity: warning\n", "- Hint: ", "[sound](sound.json)")
        .contains("- Message for the broken record, at `/sideEvents/0/slot`: *");
    assertThat(text("rules/side-event.lies-within-its-session/broken.json")).startsWith("{");
    assertThat(text("rules/session.length-is-plausible/README.md")).contains("- Parameter: `");
  }

  @Test
  void theListForProgramsHasEveryRule() {
    JsonNode list = new JsonMapper().readTree(text("rules.json"));

    assertThat(list.size()).isEqualTo(Rulebook.standard().cases().size());
    assertThat(list.get(0).propertyNames())
        .contains("id", "severity", "judges", "scope", "title", "reason", "hint", "example");
  }

  @Test
  void theTableOfMistakesNamesWhatFindsThem() {
    assertThat(MistakesPage.markdown())
        .contains("| `convention.own-parent` |", "`convention.parents-form-no-circle` |")
        .contains("# Mistakes that people wrote", "| `scanner.word-hyphenated` |");
  }

  @Test
  void theTableOfFormsHasTypesThatAreReadAndTypesThatAreRefused() throws Exception {
    assertThat(FormsPage.markdown())
        .contains("| `domain.Conference` | `Conference` | read, written |\n")
        .contains("| `domain.validation.Rulebook` | none. ")
        .doesNotContain(".Builder`", "internal");
  }

  private static String text(String file) {
    return new String(FILES.get(Path.of(file)), UTF_8);
  }
}
