package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
  @TempDir private Path folder;
  private Path base;

  @BeforeEach
  void saveTheRecord() throws IOException {
    base = save("base.json", HarbourRecord.JSON);
  }

  @Test
  void mergesTwoRecords() throws IOException {
    Path ours = save("ours.json", HarbourRecord.JSON.replace("\"Lights\"", "\"Lanterns\""));
    Path theirs = save("theirs.json", HarbourRecord.JSON.replace("\"Ropes\"", "\"Cables\""));
    Path out = folder.resolve("merged.yaml");

    assertThat(Invocation.of("merge", base, ours, theirs, "--out", out))
        .isEqualTo(new Invocation(0, "", ""));
    assertThat(out).content().startsWith("---\n").contains("Lanterns", "Cables");
  }

  @Test
  void printsConflictsWithTheirThreeValues() throws IOException {
    Path ours = save("ours.json", HarbourRecord.JSON.replace("\"Ropes\"", "\"Cables\""));
    Path theirs = save("theirs.json", HarbourRecord.JSON.replace("\"Ropes\"", "\"Knots\""));

    Invocation merge = Invocation.of("merge", base, ours, theirs, "--as-of", "2031-01-01");

    assertThat(merge.exitCode()).isEqualTo(1);
    assertThat(merge.out()).contains("Cables").doesNotContain("Knots", "Ropes");
    assertThat(merge.err())
        .isEqualTo(
            """
            side event "Cables" (ropes): /sideEvents/2/title/texts/en
              base: "Ropes"
              ours: "Cables"
              theirs: "Knots"
            Conflicts: 1. The result has the values of ours.
            """);
    assertThat(Invocation.of("merge", base, ours, theirs, "--lang", "ru").err())
        .contains("  исходный вариант: \"Ropes\"\n", "Расхождения: 1.")
        .doesNotContain("ours");
  }

  @Test
  void mergesAsTheMergeDriverOfGit() throws IOException {
    String yaml = Invocation.of("convert", base, "--to", "yaml").out();
    Path origin = save(".merge_file_O", yaml);
    Path ours = save(".merge_file_A", yaml.replace("Lights", "Lanterns"));
    Path theirs = save(".merge_file_B", yaml.replace("Ropes", "Cables"));

    Invocation merge =
        Invocation.of("merge", origin, ours, theirs, "--from", "yaml", "--out", ours);

    assertThat(merge).isEqualTo(new Invocation(0, "", ""));
    assertThat(ours).content().startsWith("---\n").contains("Lanterns", "Cables");
    assertThat(Invocation.of("merge", origin, ours, theirs, "--from", "yaml", "--out", theirs))
        .extracting(Invocation::exitCode)
        .isEqualTo(2);
  }

  @Test
  void keepsCommentsOfOursAndListsThoseThatOnlyTheirsHas() throws IOException {
    String yaml = Invocation.of("convert", base, "--to", "yaml").out();
    Path origin = save("base.yaml", yaml);
    Path ours = save("ours.yaml", yaml.replace("Lights", "Lanterns # as they asked"));
    Path theirs = save("theirs.yaml", yaml.replace("Ropes", "Cables # see the letter"));

    Invocation merge = Invocation.of("merge", origin, ours, theirs);

    assertThat(merge.exitCode()).isZero();
    assertThat(merge.out()).contains("Lanterns # as they asked\n", "Cables\n");
    assertThat(merge.err())
        .startsWith(theirs + ": the number of comments that will not be in the output is 1.");
    Invocation json = Invocation.of("merge", base, ours, base);
    assertThat(json.out()).startsWith("{").contains("Lanterns");
    assertThat(json.err()).startsWith(ours + ": the number of comments");
  }

  @Test
  void reportsErrorsThatOnlyTheResultHas() throws IOException {
    String unit = "{\"id\": \"unit\", \"name\": \"Unit\"}";
    String theirs =
        HarbourRecord.JSON.replace(
            "{\"type\": \"participant\", \"participant\": \"ken\"}",
            "{\"type\": \"stakeholder\", \"stakeholder\": \"harbour-watch\"}");
    String ours =
        HarbourRecord.JSON
            .replace(
                "{\"id\": \"harbour-watch\", \"kind\": \"NGO\", \"name\": \"Harbour Watch\"}", unit)
            .replace("\"harbour-watch\"", "\"unit\"");

    Invocation merge =
        Invocation.of("merge", base, save("ours.json", ours), save("theirs.json", theirs));

    assertThat(merge.exitCode()).isEqualTo(1);
    assertThat(merge.err()).doesNotContain("Conflicts").contains("reference.");
  }

  private Path save(String name, String record) throws IOException {
    return Files.writeString(folder.resolve(name), record);
  }
}
