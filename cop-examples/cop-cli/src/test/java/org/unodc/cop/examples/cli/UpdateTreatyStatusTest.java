package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** {@code cop import untoc treaty-status … --update} with a table made from the record. */
class UpdateTreatyStatusTest {
  private static final DateTimeFormatter PUBLISHED =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final Map<TreatyActionKind, String> MARKS =
      Map.of(
          TreatyActionKind.ACCEPTANCE, " A",
          TreatyActionKind.APPROVAL, " AA",
          TreatyActionKind.ACCESSION, " a",
          TreatyActionKind.SUCCESSION, " d",
          TreatyActionKind.SUCCESSION_TO_SIGNATURE, " d");

  @TempDir private Path folder;

  @Test
  void changesNothingIfTheTableIsThatOfTheRecord() throws IOException {
    Path out = folder.resolve("untoc.json");
    Invocation updated = update("untoc", table(rows()), "--out", out);

    assertThat(updated.err())
        .contains("Participants added: 0. Actions added: 0.", "Problems: 0.\nActions changed: 0.")
        .doesNotContain("does not have");
    assertThat(Cop.read(out)).isEqualTo(ReferenceRecords.untoc());
  }

  @Test
  void showsEachDifferenceFirst() throws IOException {
    Map<String, String> rows = rows();
    rows.put("SOM", "Somalia,,12 Dec 2024 a");
    rows.put("afg", rows.get("afg").replace("24 Sep 2003", "25 Sep 2003"));
    rows.put("aut", rows.get("aut").replaceFirst(",\\d+ \\w+ 2000,", ",,"));
    rows.remove("uga");
    rows.put("x", "Atlantis,,1 Jan 2025 a");
    Path table = table(rows);

    Invocation dry = update("untoc", table, "--dry-run");
    Invocation refused = update("untoc", table, "--out", folder.resolve("refused.json"));

    assertThat(dry.out()).isEmpty();
    assertThat(dry.err().replaceAll("\\s+", " "))
        .contains(
            "Neither the record nor the list of States has a participant \"Atlantis\"",
            "The record also states signature of 2000-12-12, which this row does not have",
            "Adds participant som, Somalia",
            ": Adds accession of 12 December 2024 by Somalia",
            ": Afghanistan, ratification of 24 September 2003 → ratification of 25 September"
                + " 2003, without the source of the former",
            "Entries of the record that the table does not have, which stay: 1 (Uganda).",
            "Actions changed: 1 (Afghanistan).",
            "Nothing was written.");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(folder.resolve("refused.json")).doesNotExist();
  }

  @Test
  void bringsTheShippedRecordToDate() throws IOException {
    Map<String, String> rows = rows();
    rows.put("SOM", "Somalia,,12 Dec 2024 a");
    rows.put("afg", rows.get("afg").replace("24 Sep 2003", "25 Sep 2003"));
    Path table = table(rows);
    Path once = folder.resolve("once.json");
    Path twice = folder.resolve("twice.json");

    Invocation first = update("untoc", table, "--known-until", "2025-01-31", "--out", once);
    Invocation second = update(once, table, "--known-until", "2025-01-31", "--out", twice);

    assertThat(first.err())
        .contains(
            "Participants added: 1. Actions added: 1 (accession 1).", "changed: 1 (Afghanistan).");
    assertThat(second.err())
        .contains("Participants added: 0. Actions added: 0.", "Actions changed: 0.");
    assertThat(Files.readString(twice)).isEqualTo(Files.readString(once));
    Conference record = Cop.read(once);
    Conference shipped = ReferenceRecords.untoc();
    assertThat(record.treatyActions())
        .hasSize(shipped.treatyActions().size() + 1)
        .filteredOn(action -> !shipped.treatyActions().contains(action))
        .extracting(action -> action.participant().value())
        .containsExactly("afg", "som");
    assertThat(record.remarks()).isEqualTo(shipped.remarks());
  }

  /** {@return the rows of the depositary's table of UNTOC, by the id of the participant} */
  private static Map<String, String> rows() {
    Conference record = ReferenceRecords.untoc();
    ConventionId treaty = ConventionId.of("untoc");
    Map<String, String> rows = new TreeMap<>();
    record
        .participants()
        .forEach(
            participant -> {
              StringBuilder signature = new StringBuilder();
              StringBuilder consent = new StringBuilder();
              record.treatyActions().stream()
                  .filter(action -> action.instrument().equals(treaty))
                  .filter(action -> action.participant().equals(participant.id()))
                  .filter(action -> action.kind().isSignature() || action.kind().bindsParticipant())
                  .forEach(
                      action ->
                          (action.kind().bindsParticipant() ? consent : signature)
                              .append(cell(action)));
              String name = participant.name().toString().replace("\"", "");
              rows.put(
                  participant.id().value(), "\"%s\",%s,%s".formatted(name, signature, consent));
            });
    return rows;
  }

  private static String cell(TreatyAction action) {
    LocalDate day = action.date().orElseThrow();
    return PUBLISHED.format(day) + MARKS.getOrDefault(action.kind(), "");
  }

  private Path table(Map<String, String> rows) throws IOException {
    return Files.writeString(
        folder.resolve("status.csv"),
        "Participant,\"Signature, Succession to signature(d)\","
            + "\"Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)\"\n"
            + String.join("\n", rows.values())
            + "\n");
  }

  private static Invocation update(Object record, Path table, Object... more) {
    List<Object> call = new ArrayList<>();
    call.addAll(List.of("import", record, "treaty-status", table, "--treaty", "untoc"));
    call.addAll(List.of("--update", "--as-of", "2025-02-01"));
    call.addAll(List.of(more));
    return Invocation.of(call.toArray());
  }
}
