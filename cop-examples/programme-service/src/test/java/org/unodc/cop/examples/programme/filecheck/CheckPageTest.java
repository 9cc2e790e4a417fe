package org.unodc.cop.examples.programme.filecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.yaml.CopYaml;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class CheckPageTest {
  private static final String LIST =
      """
      No;Titre;Salle;Date;Début;Fin;Organisateur principal
      se-900;Réunion de la commission;example-hall;03/04/2027;23:00;23:30;Harbour Watch
      se-901;Autre;Salle inconnue;03/04/2027;09:00;10:00;Harbour Watch
      """;

  @LocalServerPort int port;
  @Autowired ConferenceStore store;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void findsWhatIsWrongWithARecordAndWhere() throws IOException, InterruptedException {
    String json =
        CopJson.of(Conference.class).write(store.current().conference()).replace("IN_PERSON", "");

    assertThat(text(post("/en/check", "record.json", json.getBytes(UTF_8), Map.of())))
        .contains("Kind of file: record in JSON", "The file cannot be read:", "line ", "/format");
    byte[] good = CopJson.of(Conference.class).writeBytes(store.current().conference());
    assertThat(text(post("/en/check", "record.json", good, Map.of())))
        .contains("Findings of the rules:", "Warning: ", "/sideEvents/4/speakers/0/person")
        .contains("privacy.person-has-a-naming-basis", ", column ");
  }

  @Test
  void readsYaml() throws IOException, InterruptedException {
    byte[] yaml = CopYaml.of(Conference.class).writeBytes(store.current().conference());

    assertThat(text(post("/fr/check", "dossier.yml", yaml, Map.of())))
        .contains(
            "Type de fichier\u00a0: dossier en YAML", "Constatations des règles\u00a0:", "Ligne ");
  }

  @Test
  void keepsTheGoodRowsOfATable() throws IOException, InterruptedException {
    assertThat(
            text(
                post(
                    "/en/check",
                    "list.csv",
                    LIST.getBytes(UTF_8),
                    Map.of("texts", "fr", "dayFirst", "true"))))
        .contains("Read as: Side events. Rows that could be read: 1.")
        .contains("C3 (\"Salle\")", "Salle inconnue")
        .contains("Row 2", "3 April 2027", "Réunion de la commission");
  }

  @Test
  void checksEachSheetOfAWorkbook() throws IOException, InterruptedException {
    byte[] workbook =
        CopXlsx.standard()
            .write(
                List.of(
                    Sheet.of("Rooms", List.of(List.of("id", "capacity"), List.of("r1", "many"))),
                    Sheet.of("Notes", List.of(List.of("what"), List.of("nothing")))));

    assertThat(text(post("/en/check", "lists.xlsx", workbook, Map.of("list", ""))))
        .contains("Sheet Rooms Read as: Rooms", "Rows that could be read: 0", "B2 (\"capacity\")")
        .contains("Sheet Notes No column was recognized.");
    assertThat(text(post("/en/check", "lists.xlsx", workbook, Map.of("list", "persons"))))
        .contains("Sheet Rooms Read as: Persons");
  }

  @Test
  void saysInGoodSentencesWhatItCannotRead() throws IOException, InterruptedException {
    assertThat(text(post("/en/check", "", new byte[0], Map.of()))).contains("Choose a file first.");
    assertThat(text(post("/en/check", "a.csv", new byte[0], Map.of()))).contains("is empty.");
    assertThat(text(post("/en/check", "a.json", new byte[] {(byte) 0x89, 'P', 0, 1}, Map.of())))
        .contains("This is not a record or a list.");
    byte[] calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(UTF_8);
    assertThat(text(post("/en/check", "a.ics", calendar, Map.of())))
        .contains("This is not a record or a list.");
    assertThat(text(post("/en/check", "a.docx", zip("word/document.xml", 1), Map.of())))
        .contains("This is a document of a word processor.");
    assertThat(text(post("/en/check", "a.zip", zip("a.txt", 1), Map.of())))
        .contains("This is not a workbook in the XLSX format");
    assertThat(text(post("/en/check", "a.csv", LIST.getBytes(ISO_8859_1), Map.of())))
        .contains("The table is not UTF-8", "save the table as CSV UTF-8.");
  }

  @Test
  void unpacksNoBomb() throws IOException, InterruptedException {
    byte[] bomb = zip("xl/worksheets/sheet1.xml", 200 << 20);
    assertThat(bomb).hasSizeLessThan(1 << 20);

    assertThat(text(post("/en/check", "bomb.xlsx", bomb, Map.of()))).contains("cannot be read:");
  }

  @Test
  void answersAFileThatIsTooLargeWithAPage() throws IOException, InterruptedException {
    HttpResponse<String> answer = post("/en/check", "big.json", new byte[40 << 20], Map.of());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("<h1>Too large</h1>");
  }

  @Test
  void handsOutTheReport() throws IOException, InterruptedException {
    byte[] good = CopJson.of(Conference.class).writeBytes(store.current().conference());

    HttpResponse<String> json = post("/ru/check", "a.json", good, Map.of("answer", "json"));
    HttpResponse<String> html = post("/ru/check", "a.json", good, Map.of("answer", "html"));

    assertThat(json.body()).contains("\"format\": \"cop-report/1\"").doesNotContain("a.json");
    assertThat(json.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"report.json\"");
    assertThat(html.body()).contains("<html lang=\"ru\" dir=\"ltr\">");
    assertThat(html.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"report.html\"");
  }

  @Test
  void givesProgramsTheReport() throws IOException, InterruptedException {
    byte[] good = CopJson.of(Conference.class).writeBytes(store.current().conference());

    HttpResponse<String> report = send("application/json", good);
    HttpResponse<String> refused = send("application/yaml", "id: 'A b'".getBytes(UTF_8));

    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("\"format\": \"cop-report/1\"");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("urn:cop:problem:cannot-read", "est obligatoire ici", "\"line\"");
    assertThat(send("text/csv", good).statusCode()).isEqualTo(415);
  }

  private HttpResponse<String> send(String type, byte[] body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(address("/api/v1/checks"))
            .header("Content-Type", type)
            .header("Accept-Language", "fr")
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void storesAndLogsNothing(CapturedOutput log) throws IOException, InterruptedException {
    long revision = store.current().revision();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    HttpResponse<String> page = get("/en/check");
    assertThat(page.body()).contains("Nothing of it is stored or logged, not even its name.");
    long uploads = uploads(temporary);

    HttpResponse<String> answer =
        post("/en/check", "whistle.yaml", "--- {id: whistle}".getBytes(UTF_8), Map.of());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Stream.of(page, answer).flatMap(one -> one.headers().map().keySet().stream()))
        .noneMatch(name -> name.equalsIgnoreCase("Set-Cookie"));
    assertThat(log.getAll()).doesNotContain("whistle");
    assertThat(uploads(temporary)).isEqualTo(uploads);
    assertThat(store.current().revision()).isEqualTo(revision);
  }

  private static long uploads(Path temporary) throws IOException {
    try (Stream<Path> files = Files.find(temporary, 6, (file, of) -> true)) {
      return files.filter(file -> file.toString().matches(".*upload_.*\\.tmp")).count();
    } catch (java.io.UncheckedIOException unreadable) {
      return 0;
    }
  }

  @Test
  void refusesFilesThatPagesOfOtherSitesSend() throws IOException, InterruptedException {
    HttpRequest request =
        form("/en/check", "a.json", "{}".getBytes(UTF_8), Map.of())
            .header("Sec-Fetch-Site", "cross-site")
            .build();

    assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource
  void speaksTheLanguageOfTheReader(OfficialLanguage language)
      throws IOException, InterruptedException {
    String page = "/" + language.tag() + "/check";

    assertThat(post(page, "a.csv", LIST.getBytes(UTF_8), Map.of("texts", "fr")).body())
        .contains("<html lang=\"" + language.tag() + "\"")
        .doesNotContain("??", "_csrf\" value=\"\"");
  }

  private static byte[] zip(String entry, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[size]);
    }
    return bytes.toByteArray();
  }

  private static String text(HttpResponse<String> answer) {
    return answer.body().replaceAll("<[^>]*>", " ").replace("&quot;", "\"").replaceAll("\\s+", " ");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(
      String path, String name, byte[] file, Map<String, String> fields)
      throws IOException, InterruptedException {
    return http.send(form(path, name, file, fields).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder form(
      String path, String name, byte[] file, Map<String, String> fields) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      body.write(
          ("--X\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n")
              .getBytes(UTF_8));
      body.write((field.getValue() + "\r\n").getBytes(UTF_8));
    }
    body.write(
        ("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n")
            .getBytes(UTF_8));
    body.write("Content-Type: application/octet-stream\r\n\r\n".getBytes(UTF_8));
    body.write(file);
    body.write("\r\n--X--\r\n".getBytes(UTF_8));
    return HttpRequest.newBuilder(address(path))
        .header("Content-Type", "multipart/form-data; boundary=X")
        .POST(BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
