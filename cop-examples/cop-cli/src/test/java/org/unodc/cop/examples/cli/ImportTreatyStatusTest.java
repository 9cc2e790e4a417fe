package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cop import} with the tables of a depositary, and with participants. */
class ImportTreatyStatusTest {
  private static final Path WALK_THROUGH = Path.of("walk-through");
  @TempDir private Path folder;

  @Test
  void addsParticipants() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("participants.csv"),
            "id,type,state,name,ended\nyug,former State,,Yugoslavia,1992-04-27\naut,State,Austria,,\n");
    Path extended = folder.resolve("extended.json");
    Path status =
        Files.writeString(
            folder.resolve("status.csv"),
            "Participant,Signature\nYugoslavia (former),5 May 2028\nAustria,6 May 2028\n");

    Invocation added =
        Invocation.of(
            "import",
            WALK_THROUGH.resolve("treaty.json"),
            "participants",
            table,
            "--text-language",
            "en",
            "--out",
            extended);

    assertThat(added.err()).startsWith("Rows read: 2. Problems: 0.\n");
    assertThat(added.exitCode()).isZero();
    assertThat(importStatus(extended, status, "--dry-run").err())
        .contains("B2: Adds signature of 5 May 2028 by Yugoslavia", "Participants added: 0.");
  }

  @Test
  void explainsADepositarysTable() throws IOException {
    Invocation dry =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"), WALK_THROUGH.resolve("status.csv"), "--dry-run");

    assertThat(dry.exitCode()).isEqualTo(3);
    assertThat(dry.out()).isEmpty();
    assertThat(dry.err()).isIn(ImportCommandTest.blocks());
  }

  @Test
  void readsADepositarysTableIntoARecord() throws IOException {
    Path imported = folder.resolve("imported.json");
    Path table =
        Files.writeString(
            folder.resolve("status.tsv"),
            "Participant\tSignature\tRatification, Accession(a)\n"
                + "Swaziland\t5 May 2028\t12 Jun 2029\n"
                + "Andorra\t\t1 Jul 2029 a\n"
                + "Kenya\t5 May 2028\t-\n");

    Invocation first =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"),
            table,
            "--known-until",
            "2029-12-31",
            "--out",
            imported);
    Invocation again = importStatus(imported, table, "--dry-run");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err())
        .startsWith(
            "Participants added: 2. Actions added: 3 (signature 1, ratification 1, accession")
        .contains("Actions known before: 1. Problems: 0.");
    assertThat(Files.readString(imported))
        .contains("\"currentParticipantsKnownUntil\": \"2029-12-31\"", "\"SWZ\"", "\"AND\"");
    assertThat(again.exitCode()).isZero();
    assertThat(again.err())
        .isEqualTo(
            "Participants added: 0. Actions added: 0. Actions known before: 4. Problems: 0.\n"
                + "Nothing was written.\n");
  }

  @Test
  void addsTheSoundRowsOfADepositarysTable() throws IOException {
    Path imported = folder.resolve("imported.json");
    Invocation sound =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"),
            WALK_THROUGH.resolve("status.csv"),
            "--sound-rows",
            "--known-until",
            "2029-12-31",
            "--out",
            imported);

    assertThat(sound.exitCode()).isEqualTo(1);
    assertThat(Files.readString(imported))
        .contains("\"AUT\"", "\"2029-07-01\"")
        .doesNotContain("\"TUR\"", "KnownUntil");
  }

  @Test
  void addsTheParticipantsOfTheReadme() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("participants.csv"),
            ImportCommandTest.blocks().stream()
                .filter(block -> block.startsWith("id,type,"))
                .findFirst()
                .orElseThrow());
    Path imported = folder.resolve("imported.json");
    Invocation added =
        Invocation.of(
            "import",
            WALK_THROUGH.resolve("treaty.json"),
            "participants",
            table,
            "--out",
            imported);

    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(added.err()).startsWith("Rows read: 4. Problems: 0.");
    assertThat(Files.readString(imported).replaceAll("\\s+", ""))
        .contains("\"successors\":[\"CZE\",\"SVK\"]", "\"members\":[\"AUT\",\"FRA\"]");
  }

  @Test
  void proposesAMappingForADepositarysTable() throws IOException {
    Path mapping = folder.resolve("mapping.json");
    Invocation proposed =
        importStatus(
            WALK_THROUGH.resolve("treaty.json"),
            WALK_THROUGH.resolve("status.csv"),
            "--propose",
            mapping);

    assertThat(proposed).isEqualTo(new Invocation(0, "", ""));
    assertThat(Files.readString(mapping))
        .contains("\"Ratification, Acceptance(A), Accession(a)\": \"RATIFICATION, ACCEPTANCE(A)");
  }

  @Test
  void refusesALastKnownDayBeforeTheOneOfTheRecord() throws IOException {
    Path table = Files.writeString(folder.resolve("status.csv"), "Participant,Signature\n");
    Invocation refused =
        Invocation.of(
            "import",
            "untoc",
            "treaty-status",
            table,
            "--treaty",
            "untoc",
            "--known-until",
            "2001-01-01");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("The record knows the actions on untoc until");
  }

  private static Invocation importStatus(Path record, Path table, Object... more) {
    List<Object> call = new ArrayList<>();
    call.addAll(List.of("import", record, "treaty-status", table, "--treaty", "harbours"));
    call.addAll(List.of("--as-of", "2030-01-01"));
    call.addAll(List.of(more));
    return Invocation.of(call.toArray());
  }
}
