package org.unodc.cop.tests.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.yaml.CopYaml;

/**
 * The library opens only the files that it is given. Inputs name a listening server and an existing
 * file in every position from which their formats could make a reader fetch them. The events that
 * Java itself records show what was opened.
 */
class TouchTest {
  private static final List<String> EVENTS =
      List.of(
          "jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart");

  @TempDir private Path folder;
  private Path elsewhere;
  private String address;

  @Test
  void opensOnlyTheFilesThatItIsGiven(@TempDir Path other) throws IOException {
    elsewhere = Files.writeString(other.resolve("secret"), "secret");
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      prepare();
      work(); // loads classes and resources, which the recording must not show
      assertThat(touchedBy(this::work))
          .containsExactly(
              "jdk.FileRead record.json",
              "jdk.FileRead record.yaml",
              "jdk.FileRead sources.ndjson",
              "jdk.FileRead table.csv",
              "jdk.FileRead table.xlsx",
              "jdk.FileWrite .cop-saving");
      server.setSoTimeout(1);
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }

  /**
   * Proves that the recording reports opened files, without which the other test would prove
   * nothing.
   */
  @Test
  void reportsFilesThatAreOpenedElsewhere(@TempDir Path other) throws IOException {
    elsewhere = Files.writeString(other.resolve("secret"), "secret");
    assertThat(touchedBy(() -> Files.readString(elsewhere)))
        .containsExactly("jdk.FileRead " + elsewhere);
  }

  private void prepare() throws IOException {
    String source = "{\"link\":\"%s\",\"title\":\"%s\"}".formatted(address, elsewhere.toUri());
    String record =
        "{\"format\":\"cop/1\",\"id\":\"c\",\"sources\":[%s],\"convention\":\"none\"}"
            .formatted(source);
    write("record.json", record.getBytes(UTF_8));
    write("record.yaml", ("%TAG !e! " + address + "\n---\n" + record).getBytes(UTF_8));
    write("sources.ndjson", (source + "\n" + source + "\n").getBytes(UTF_8));
    write(
        "table.csv",
        ("id,link\n=WEBSERVICE(\"%s\"),%s\n".formatted(address, elsewhere)).getBytes(UTF_8));
    write("table.xlsx", workbook());
  }

  private void work() throws IOException {
    Conference record = Cop.read(folder.resolve("record.json"));
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CopYaml.of(Conference.class).read(folder.resolve("record.yaml")));
    try (Stream<NdjsonLine<Source>> lines =
        CopNdjson.of(Source.class).read(folder.resolve("sources.ndjson"))) {
      assertThat(lines.map(NdjsonLine::orThrow)).hasSize(2);
    }
    assertThat(CopCsv.standard().read(folder.resolve("table.csv")).rows()).hasSize(2);
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CopXlsx.standard().read(folder.resolve("table.xlsx")));
    Report report =
        Cop.report(
            CopJson.of(Conference.class).writeBytes(record),
            LocalDate.of(2024, 11, 1),
            ValidationProfile.full());
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.render(report, OfficialLanguage.FRENCH)).isNotEmpty();
    }
    Cop.write(record, folder.resolve("copy.json"));
  }

  /** {@return the events with the names of files, without the path of the directory of the test} */
  private Set<String> touchedBy(Work work) throws IOException {
    Path dump = folder.resolve("touched.jfr");
    try (Recording recording = new Recording()) {
      EVENTS.forEach(event -> recording.enable(event).withoutThreshold());
      recording.start();
      work.run();
      recording.stop();
      recording.dump(dump);
    }
    long own = Thread.currentThread().getId();
    Set<String> touched = new TreeSet<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(dump)) {
      if (event.getThread() != null && event.getThread().getJavaThreadId() == own) {
        touched.add(event.getEventType().getName() + ' ' + name(event));
      }
    }
    return touched;
  }

  private String name(RecordedEvent event) {
    String path = event.hasField("path") ? event.getString("path") : event.toString();
    return path.replace(folder + "/", "").replaceFirst("(\\.cop-saving)-[-\\d]+", "$1");
  }

  private byte[] workbook() throws IOException {
    String workbook =
        "<!DOCTYPE w SYSTEM \"%s\" [<!ENTITY %% p SYSTEM \"%s\"> %%p;<!ENTITY e SYSTEM \"%s\">]><w>&e;</w>"
            .formatted(address, address, elsewhere.toUri());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : List.of("[Content_Types].xml", "xl/workbook.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(workbook.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  /** An action that may fail to read. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
