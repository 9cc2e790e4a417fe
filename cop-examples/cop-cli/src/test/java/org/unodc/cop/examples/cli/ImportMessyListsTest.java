package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.Cop;

/** Lists as registration officers in six cities type them, without ids. */
class ImportMessyListsTest {
  private static final String NAIROBI =
      """
      Applications received (Nairobi desk)||||||
      Title|Session|Lead organiser|Partners|Time|Venue room|Format
      Safe harbours for all|First session|Kenya|Harbour Watch, Maritime Youth Forum|Tuesday 4 June, 1:00 pm – 2:00 pm|Room M1|In person
      Nets without ghosts|FIRST SESSION|Harbour Watch|n/a|Mon 3 June 9.00-9.50|m3|online
      Dead reckoning|First session|Maritime Youth Forum|none|Thursday 4 June 10:00-11:00|M3|in person
      Lost at sea|First session|UK|—|4 June 10:00-11:00|M3|in person
      """;

  private static final String BOGOTA =
      """
      Título|Período de sesiones|Organizador principal|Coorganizadores|Fecha|Hora|Sala|Formato
      Puertos seguros|First session|Perú|Harbour Watch|martes 4 de junio de 2030|9h30 - 10h20|Sala M1|presencial
      Jóvenes del mar|First session|Harbour Watch|s/o|3 de junio|15.30 – 16.20 h|Room M3|híbrido
      Redes|First session|Corea|—|5 de junio|10:00-10:50|M3|en línea
      Mareas|First session|Perú||5 de junio|1:00-2:00 p. m.|M3|en línea
      """;

  private static final String MOSCOW =
      """
      Название|Сессия|Основной организатор|Дата|Время|Зал|Форма участия
      Безопасные гавани|First session|Кения|4 июня 2030 г.|с 13:00 до 14:00|зал M1|очный
      Молодёжь и море|First session|Harbour Watch|вторник, 4 июня|15 ч. - 16 ч.|M3|нет
      Сети|First session|Гонконг|5 июня|10:00–10:50|M3|очный
      Волны|First session|Кения|среда, 4 июня|10:00–10:50|M3|очный
      """;

  private static final String BEIJING =
      """
      名称|届会|主办方|日期|时间|会议室|形式
      安全港口|First session|肯尼亚|2030年6月4日|下午1:00-下午2:00|M1|现场
      海上青年|First session|奥地利|6月5日（星期三）|10:00至10:50|会议室 M3|无
      渔网|First session|朝鲜半岛|6月5日|10:00至10:50|M3|现场
      海浪|First session|肯尼亚|6月5日|10:00至10:50|冬季花园|现场
      """;

  private static final String CAIRO =
      """
      العنوان|الدورة|المنظم الرئيسي|التاريخ|الوقت|القاعة|الشكل
      موانئ آمنة|First session|كينيا|٤ حزيران/يونيه ٢٠٣٠|١٣:٠٠ - ١٤:٠٠|M1|بالحضور الشخصي
      شباب البحر|First session|النمسا|الأربعاء ٥ يونيو|من 10:00 إلى 11:00|قاعة M3|لا يوجد
      شباك|First session|كوريا|٥ يونيو|10:00-11:00|M3|عبر الإنترنت
      أمواج|First session|كينيا|الاثنين ٥ يونيو|10:00-11:00|M3|عبر الإنترنت
      """;

  private static final String VIENNA =
      """
      Title|Session|Organizer|Date|Time|Room
      Sichere Häfen|First session|Austria|04.06.2030|15.30-16.20 Uhr|M1
      Netze|First session|Österreich|13.06.2030|9.00-9.50|M3
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"csv", "xlsx"})
  void nairobi(String form) throws IOException {
    Invocation read = read("en", NAIROBI, form);
    assertThat(words(read))
        .contains(
            "Thursday 4 June 10:00-11:00",
            "4 June 2030 is another day of the week than the one that is written with it.",
            "The record has no participant for United Kingdom of Great Britain and Northern"
                + " Ireland (GBR); add the State to the participants first. In the cell: \"UK\".",
            "Rows read: 2. Problems: 2.");
    assertThat(events(read))
        .containsExactly(
            "safe-harbours-for-all ken harbour-watch+youth-forum 2030-06-04T13:00+02:00 m1"
                + " IN_PERSON",
            "nets-without-ghosts harbour-watch  2030-06-03T09:00+02:00 m3 ONLINE");
  }

  @ParameterizedTest
  @CsvSource({"csv", "xlsx"})
  void bogota(String form) throws IOException {
    Invocation read = read("es", BOGOTA, form);
    assertThat(words(read))
        .contains(
            "«Corea» puede designar a República de Corea (KOR) o República Popular Democrática de"
                + " Corea (PRK)");
    assertThat(events(read))
        .containsExactly(
            "puertos-seguros per harbour-watch 2030-06-04T09:30+02:00 m1 IN_PERSON",
            "jovenes-del-mar harbour-watch  2030-06-03T15:30+02:00 m3 HYBRID",
            "mareas per  2030-06-05T13:00+02:00 m3 ONLINE");
  }

  @ParameterizedTest
  @CsvSource({"csv", "xlsx"})
  void moscow(String form) throws IOException {
    Invocation read = read("ru", MOSCOW, form);
    assertThat(words(read))
        .contains("«Гонконг» – название территории", "не на тот день недели", "среда, 4 июня");
    assertThat(eventsWithoutHashes(read))
        .containsExactly(
            "side-event-# ken  2030-06-04T13:00+02:00 m1 IN_PERSON",
            "side-event-# harbour-watch  2030-06-04T15:00+02:00 m3 ");
  }

  @ParameterizedTest
  @CsvSource({"csv", "xlsx"})
  void beijing(String form) throws IOException {
    Invocation read = read("zh", BEIJING, form);
    assertThat(words(read)).contains("朝鲜半岛", "KOR", "冬季花园", "会议室");
    assertThat(eventsWithoutHashes(read))
        .containsExactly(
            "side-event-# ken  2030-06-04T13:00+02:00 m1 IN_PERSON",
            "side-event-# aut  2030-06-05T10:00+02:00 m3 ");
  }

  @ParameterizedTest
  @CsvSource({"csv", "xlsx"})
  void cairo(String form) throws IOException {
    Invocation read = read("ar", CAIRO, form);
    assertThat(words(read)).contains("KOR", "يوم آخر من أيام الأسبوع");
    assertThat(eventsWithoutHashes(read))
        .containsExactly(
            "side-event-# ken  2030-06-04T13:00+02:00 m1 IN_PERSON",
            "side-event-# aut  2030-06-05T10:00+02:00 m3 ");
  }

  @Test
  void vienna() throws IOException {
    Invocation read = read("de", VIENNA, "csv");
    assertThat(words(read))
        .contains(
            "Option: --day-first.", "The record has no organization of the name \"Österreich\"");
  }

  @Test
  void theIdsAreTheSameInASecondImport() throws IOException {
    read("ru", MOSCOW, "csv");
    String first = Files.readString(folder.resolve("imported.json"));
    read("ru", MOSCOW, "xlsx");
    assertThat(Files.readString(folder.resolve("imported.json"))).isEqualTo(first);
  }

  @Test
  void figuresOfASessionHaveTheirQualifiers() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("figures.csv"),
            "Subject,Count,As of\nPARTICIPANTS,\"over 1,400\",5 June\nSIDE_EVENTS,ca. 59,5 June\n"
                + "PARTICIPANTS,1.400,4 June\n");
    Invocation read =
        Invocation.of(
            "import",
            "walk-through/conference.json",
            "figures",
            table,
            "--into",
            "harbour-cop1",
            "--sound-rows",
            "--as-of",
            "2030-01-01",
            "--out",
            folder.resolve("imported.json"));
    assertThat(words(read))
        .contains("\"1.400\" may be a whole number or a number with decimals", "Problems: 1.");
    assertThat(Cop.read(folder.resolve("imported.json")).sessions().get(0).publishedFigures())
        .extracting(
            figure ->
                figure.count().value()
                    + " "
                    + figure.count().qualifier()
                    + " "
                    + figure.asOf().orElseThrow())
        .containsExactly("1400 MORE_THAN 2030-06-05", "59 ABOUT 2030-06-05");
  }

  private Invocation read(String language, String table, String form) throws IOException {
    List<String[]> rows = table.lines().map(line -> line.split("\\|", -1)).toList();
    Path file = folder.resolve("list." + form);
    if (form.equals("csv")) {
      Files.writeString(
          file,
          "\uFEFF"
              + String.join("\r\n", rows.stream().map(cells -> String.join(";", cells)).toList()));
    } else {
      try (OutputStream out = Files.newOutputStream(file);
          Workbook workbook = new Workbook(out, "test", "1.0")) {
        Worksheet sheet = workbook.newWorksheet("List");
        for (int row = 0; row < rows.size(); row++) {
          for (int column = 0; column < rows.get(row).length; column++) {
            Workbooks.write(sheet, row, column, rows.get(row)[column]);
          }
        }
      }
    }
    Stream<Object> call =
        Stream.of(
            "import",
            "walk-through/conference.json",
            "side-events",
            file,
            "--zone",
            "Europe/Vienna",
            "--text-language",
            language,
            "--sound-rows",
            "--as-of",
            "2030-01-01",
            "--lang",
            language.equals("de") ? "en" : language,
            "--out",
            folder.resolve("imported.json"));
    return Invocation.of(call.toArray());
  }

  private static String words(Invocation read) {
    return read.err().replaceAll("[\\u2066-\\u2069]", "").replaceAll("\\s+", " ");
  }

  /** {@return the events, with # for the hash of an id that is made from a name} */
  private List<String> eventsWithoutHashes(Invocation read) {
    return events(read).stream()
        .map(event -> event.replaceFirst("side-event-[0-9a-f]{8}", "side-event-#"))
        .toList();
  }

  private List<String> events(Invocation read) {
    assertThat(read.exitCode()).isEqualTo(1);
    Conference imported = Cop.read(folder.resolve("imported.json"));
    return imported.sideEvents().stream().map(ImportMessyListsTest::written).toList();
  }

  private static String written(SideEvent event) {
    return String.join(
        " ",
        event.id().value(),
        event.mainOrganizer().orElseThrow().listedAs().orElseThrow().value(),
        String.join(
            "+",
            event.coOrganizers().stream()
                .map(actor -> actor.listedAs().orElseThrow().value())
                .toList()),
        event.slot().orElseThrow().start().toString(),
        event.room().orElseThrow().value(),
        event.format().map(Enum::name).orElse(""));
  }
}
