package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymizeCommandTest {
  private static final String NAMED =
      """
      {
        "format": "cop/1",
        "id": "harbour-cop",
        "participants": [{"type": "state", "id": "ken", "state": "KEN"}],
        "sessions": [{"id": "s1", "days": {"first": "2031-05-05", "last": "2031-05-09"}}],
        "officers": [{"session": "s1", "role": "PRESIDENT", "state": "KEN",
          "person": {"name": "H.E. Ms. Amina Waweru", "basis": {"type": "officialCapacity"}}}],
        "delegations": [{"participant": "ken", "session": "s1", "members": [
          {"name": "Robin Gray"},
          {"name": "Иван Петров", "basis": {"type": "officialCapacity"}}]}],
        "sideEvents": [{"id": "nets", "session": "s1", "title": "Nets with robin  gray",
          "mainOrganizer": {"type": "participant", "participant": "ken"},
          "moderator": {"name": "李明"},
          "speakers": [{"type": "person", "person": {"name": "Robin Gray"}}],
          "summary": "Opened by Amina Waweru; 由李明主持. Robin Grayling spoke."}],
        "remarks": [
          {"place": "/delegations/0/members/0/name", "note": "Spelled Grey elsewhere."},
          {"place": "/delegations/0/members/1", "note": "Confirmed."}]
      }
      """;

  @TempDir private Path folder;
  private Path record;

  @BeforeEach
  void saveTheRecord() throws IOException {
    record = Files.writeString(folder.resolve("named.json"), NAMED);
  }

  @Test
  void leavesOutEveryPerson() {
    Invocation anonymous = Invocation.of("anonymize", record);

    assertThat(anonymous.out())
        .doesNotContain("H.E.", "\"Robin Gray\"", "Петров", "moderator", "members", "remarks")
        .contains("\"role\": \"PRESIDENT\"", "\"state\": \"KEN\"", "person who is not named");
    assertThat(anonymous.exitCode()).isEqualTo(1);
    assertThat(anonymous.err())
        .startsWith("Persons left out or replaced: 5.\n")
        .contains("Running texts were not changed.")
        .endsWith(
            """
            Texts that still have the name of one of these persons (2):
              /sideEvents/0/title/texts/en
              /sideEvents/0/summary/texts/en
            """)
        .doesNotContain("Gray", "Waweru");
  }

  @Test
  void listsNamesInOtherFormsToo() throws IOException {
    String named =
        """
        {"format": "cop/1", "id": "harbour-cop", "title": "Greyhounds of Smith Street",
         "sideEvents": [
           {"id": "talk-by-jane-smith", "moderator": {"name": "Ms. Jané SMITH"}},
           {"id": "b", "title": "Jane Q. Smith on nets", "summary": "M. Smith parle."}],
         "sources": [{"title": "Letter of Smith, Jane", "link": "https://x.example/jane-smith/"}]}
        """;

    Invocation anonymous =
        Invocation.of("anonymize", Files.writeString(folder.resolve("smith.json"), named));

    assertThat(anonymous.exitCode()).isEqualTo(1);
    assertThat(anonymous.err())
        .endsWith(
            """
            Texts that still have the name of one of these persons (5):
              /sideEvents/0/id
              /sideEvents/1/title/texts/en
              /sideEvents/1/summary/texts/en
              /sources/0/title/texts/en
              /sources/0/link
            """);
    assertThat(Invocation.of("anonymize", "untoc").err())
        .as("a link to a news item about a Permanent Representative")
        .contains("/source/link\n");
  }

  @Test
  void keepsPersonsWhomTheRecordMayName() {
    assertThat(Invocation.of("anonymize", record, "--keep-nameable").out())
        .contains("Amina Waweru", "Иван Петров", "\"place\": \"/delegations/0/members/0\"")
        .contains("Confirmed.")
        .doesNotContain("Spelled Grey", "moderator");
  }

  @Test
  void keepsTheFormAndReferences() throws IOException {
    Path yaml = folder.resolve("named.yaml");
    Path out = folder.resolve("public.yaml");
    Files.writeString(yaml, Invocation.of("convert", record, "--to", "yaml").out());

    Invocation.of("anonymize", yaml, "--out", out);

    assertThat(out).content().startsWith("---\n").contains("participant: ken");
    assertThat(Invocation.of("validate", out).exitCode()).isZero();
  }

  @Test
  void leavesARecordWithoutPersonsAsItIs() throws IOException {
    Path harbour = Files.writeString(folder.resolve("harbour.json"), HarbourRecord.JSON);

    Invocation anonymous = Invocation.of("anonymize", harbour);

    assertThat(anonymous.exitCode()).isZero();
    assertThat(anonymous.out()).isEqualTo(Invocation.of("convert", harbour, "--to", "json").out());
    assertThat(anonymous.err()).startsWith("Persons left out or replaced: 0.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void reportsInEachLanguage(String language) {
    assertThat(Invocation.of("anonymize", "untoc", "--lang", language).err())
        .isNotEmpty()
        .doesNotContain("Persons", "Running", "still");
  }
}
