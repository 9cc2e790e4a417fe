package org.unodc.cop.tests.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.yaml.CopYaml;

/** Every entry point that takes a path takes one inside a ZIP archive, too. */
class OtherFileSystemTest {
  private static final LocalDate DAY = LocalDate.of(2030, 6, 3);
  private static final SideEvent EVENT =
      SideEvent.builder()
          .id(SideEventId.of("se-014"))
          .title(LocalizedText.english("Lights"))
          .build();
  private static final Conference RECORD =
      Conference.builder().id(ConferenceId.of("harbours-cop")).addSideEvents(EVENT).build();
  private static final Sheet SHEET = CopTable.of(SideEvent.class).write(List.of(EVENT));

  @TempDir private Path folder;

  private Path archive;
  private FileSystem zip;

  @BeforeEach
  void open() throws IOException {
    archive = folder.resolve("records.zip");
    zip = FileSystems.newFileSystem(archive, Map.of("create", "true"));
    Files.createDirectory(zip.getPath("/cop"));
  }

  @AfterEach
  void close() throws IOException {
    zip.close();
  }

  @Test
  void records() throws IOException {
    Path file = zip.getPath("/cop/record.json");
    Cop.write(RECORD, file);
    Cop.write(RECORD, file); // replaces it

    assertThat(Cop.read(file)).isEqualTo(RECORD);
    assertThat(Cop.read(file, CopLimits.standard())).isEqualTo(RECORD);
    assertThat(Cop.report(file, DAY, ValidationProfile.full()).file()).contains(file.toString());
    assertThat(Migrations.toLatest(file).changes()).isEmpty();
    try (Stream<RecordElement> elements = CopElements.standard().read(file)) {
      assertThat(elements).isNotEmpty();
    }
    assertThat(names()).containsExactly("/cop/record.json");
  }

  @Test
  void anyTypeAsJsonYamlOrLines() {
    Path json = zip.getPath("event.json");
    Path yaml = zip.getPath("/event.yaml");
    Path lines = zip.getPath("/cop/events.ndjson");
    CopJson.of(SideEvent.class).write(EVENT, json);
    CopYaml.of(SideEvent.class).write(EVENT, yaml);
    CopNdjson.of(SideEvent.class).write(Stream.of(EVENT, EVENT), lines);

    assertThat(CopJson.of(SideEvent.class).read(json)).isEqualTo(EVENT);
    assertThat(CopJson.of(SideEvent.class).readLeniently(json).value()).contains(EVENT);
    assertThat(CopYaml.of(SideEvent.class).read(yaml)).isEqualTo(EVENT);
    assertThat(CopYaml.of(SideEvent.class).readLeniently(yaml).value()).contains(EVENT);
    try (Stream<NdjsonLine<SideEvent>> read = CopNdjson.of(SideEvent.class).read(lines)) {
      assertThat(read).hasSize(2);
    }
  }

  @Test
  void tables() {
    Path csv = zip.getPath("/cop/events.csv");
    Path xlsx = zip.getPath("/cop/events.xlsx");
    CopCsv.standard().write(SHEET, csv);
    CopXlsx.standard().write(List.of(SHEET), xlsx);

    assertThat(CopCsv.standard().read(csv).rows()).isEqualTo(SHEET.rows());
    assertThat(CopXlsx.standard().read(xlsx).get(0).rows()).isEqualTo(SHEET.rows());
  }

  @Test
  void whatWasSavedIsInTheArchive() throws IOException {
    CopFiles.save("old", zip.getPath("/cop/page.html"));
    CopFiles.save("new".getBytes(UTF_8), zip.getPath("/cop/page.html"));
    zip.close();

    zip = FileSystems.newFileSystem(archive);
    assertThat(Files.readString(zip.getPath("/cop/page.html"))).isEqualTo("new");
    assertThat(names()).containsExactly("/cop/page.html");
  }

  @Test
  void permissionsInAnArchiveStay() throws IOException {
    zip.close();
    zip = FileSystems.newFileSystem(archive, Map.of("enablePosixFileAttributes", true));
    Path file = Files.writeString(zip.getPath("/cop/record.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    CopFiles.save("new", file);

    assertThat(Files.readString(file)).isEqualTo("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(zip.getPath("/cop"))) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
