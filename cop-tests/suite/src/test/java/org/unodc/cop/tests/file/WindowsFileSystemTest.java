package org.unodc.cop.tests.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.yaml.CopYaml;

/**
 * Paths with drives and backslashes, in a file system in memory that has the names of Windows but
 * neither its locks nor its permissions.
 */
class WindowsFileSystemTest {
  private static final SideEvent EVENT =
      SideEvent.builder()
          .id(SideEventId.of("se-014"))
          .title(LocalizedText.english("Lights"))
          .build();
  private static final Conference RECORD =
      Conference.builder().id(ConferenceId.of("harbours-cop")).addSideEvents(EVENT).build();
  private static final Sheet SHEET = CopTable.of(SideEvent.class).write(List.of(EVENT));

  private FileSystem windows;
  private Path desk;

  @BeforeEach
  void open() throws IOException {
    windows = Jimfs.newFileSystem(Configuration.windows());
    desk = Files.createDirectories(windows.getPath("C:\\Users\\Zoë & Co (1)\\Desk"));
  }

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void hasRecordsListsAndWorkbooks() throws IOException {
    Path json = desk.resolve("Record.JSON");
    Path yaml = windows.getPath("c:\\USERS\\Zoë & CO (1)\\desk\\event.yaml");
    Path lines = desk.resolve("..\\Desk\\events.ndjson");
    Path csv = desk.resolve("events.csv");
    Path xlsx = desk.resolve("events.xlsx");
    Cop.write(RECORD, json);
    Cop.write(RECORD, desk.resolve("record.json")); // the same file
    CopYaml.of(SideEvent.class).write(EVENT, yaml);
    CopNdjson.of(SideEvent.class).write(Stream.of(EVENT, EVENT), lines);
    CopCsv.standard().write(SHEET, csv);
    CopXlsx.standard().write(List.of(SHEET), xlsx);

    assertThat(Cop.read(json)).isEqualTo(RECORD);
    assertThat(CopYaml.of(SideEvent.class).read(yaml)).isEqualTo(EVENT);
    try (Stream<NdjsonLine<SideEvent>> read = CopNdjson.of(SideEvent.class).read(lines)) {
      assertThat(read).hasSize(2);
    }
    assertThat(CopCsv.standard().read(csv).rows()).isEqualTo(SHEET.rows());
    assertThat(CopXlsx.standard().read(xlsx).get(0).rows()).isEqualTo(SHEET.rows());
    try (Stream<Path> files = Files.list(desk)) {
      assertThat(files).as("no temporary file is left").hasSize(5);
    }
  }

  @Test
  void isNamedInReportsWithSlashes() throws IOException {
    Path file = desk.resolve("record.json");
    CopJson.of(Conference.class).write(RECORD, file);
    Report report = Cop.report(file, LocalDate.of(2030, 6, 3), ValidationProfile.full());

    assertThat(report.file()).contains("C:/Users/Zoë & Co (1)/Desk/record.json");
    assertThat(ReportFormat.CONCISE.render(report, OfficialLanguage.ENGLISH))
        .startsWith("C:/Users/Zoë & Co (1)/Desk/record.json:");
    assertThat(ReportFormat.GITHUB.render(report, OfficialLanguage.ENGLISH))
        .contains("file=C%3A/Users/Zoë & Co (1)/Desk/record.json,line=");
    assertThat(ReportFormat.SARIF.render(report.inFile("a b\\c.json"), OfficialLanguage.ENGLISH))
        .contains("\"a%20b/c.json\"");
  }

  @Test
  void refusesAFileThatAnotherProgramHasOpen() {
    Path list = desk.resolve("list.xlsx");
    String moved = desk.resolve(".cop-saving-1-1").toString();

    assertThatThrownBy(
            () ->
                CopFiles.save(
                    content -> {
                      throw new AccessDeniedException(moved, list.toString(), null);
                    },
                    list))
        .isInstanceOf(CopException.class)
        .hasMessageContaining(
            "The file %s cannot be written: it cannot be replaced; another program may have it open."
                .formatted(list));
    assertThatThrownBy(
            () ->
                CopFiles.save(
                    content -> {
                      throw new FileSystemException(moved, list.toString(), "It is used");
                    },
                    list))
        .hasMessageContaining("The file %s cannot be written: It is used.".formatted(list));
  }
}
