package org.unodc.cop.tests.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.Sheet;

class CopCsvTest {
  private static final CopCsv CSV = CopCsv.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id;title;room\n1;a,b;c\n2;d;e\n",
        "\uFEFFid\ttitle\troom\r\n1\ta,b\tc\r\n2\td\te\r\n",
        "id|title|room\n1|\"a,b\"|c\n2|d|e",
        "id,title,room\n1,\"a,b\",c\n2,d,e \n"
      })
  void detectsTheDelimiter(String csv) {
    assertThat(read(csv).cells())
        .containsExactly(
            ImmutableList.of("id", "title", "room"),
            ImmutableList.of("1", "a,b", "c"),
            ImmutableList.of("2", "d", "e"));
  }

  @Test
  void namesWhatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> CSV.read((InputStream) null))
        .withMessage("document");
    assertThatNullPointerException().isThrownBy(() -> CSV.read((Path) null)).withMessage("file");
    assertThatNullPointerException().isThrownBy(() -> CSV.write(null)).withMessage("sheet");
  }

  @Test
  void writesToAStreamThatStaysOpen() throws IOException {
    Sheet sheet = Sheet.of("", List.of(List.of("id"), List.of("se-014")));
    ByteArrayOutputStream stream = spy(new ByteArrayOutputStream());
    CSV.write(sheet, stream);

    assertThat(stream.toByteArray()).isEqualTo(CSV.write(sheet));
    verify(stream, never()).close();
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CSV.write(sheet, refusing()))
        .withMessage("The stream cannot be written: the disk is full.");
  }

  private static OutputStream refusing() {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException("the disk is full");
      }
    };
  }

  @Test
  void usesTheDelimiterThatTheFirstLineNames() {
    Sheet sheet = read("sep=;\r\nid;a,b\r\n1;c,d\r\n");
    assertThat(sheet.rows().get(0).number()).isEqualTo(2);
    assertThat(sheet.rows().get(1).cells()).containsExactly("1", "c,d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=", "sep=;", "SEP=,x", "sep=\n"})
  void aCellLikeTheLineThatNamesTheDelimiterIsReadBack(String cell) {
    for (CopCsv csv : List.of(CSV, CSV.exact())) {
      Sheet sheet = Sheet.of("", List.of(List.of(cell), List.of("b")));
      assertThat(csv.read(csv.write(sheet)).cells()).isEqualTo(sheet.cells());
    }
  }

  /** A character that quotes cells or ends rows cannot be a delimiter. */
  @ParameterizedTest
  @ValueSource(strings = {"sep=x\na;b\n", "sep=\r\n\na;b\n", "sep=\n\na;b\n"})
  void acceptsNoSpecialCharacterAsTheDelimiterOfTheFirstLine(String csv) {
    assertThat(read(csv).cells())
        .startsWith(ImmutableList.of(csv.startsWith("sep=x") ? "sep=x" : "sep="))
        .endsWith(ImmutableList.of("a", "b"));
  }

  @Test
  void ignoresDelimitersInQuotationMarks() {
    assertThat(read("id,text\n1,\"a;b\nc;d\ne;f\ng;h\"\n").rows().get(1).cells())
        .containsExactly("1", "a;b\nc;d\ne;f\ng;h");
    assertThat(read("id;size\n1;12\" pipe, long\n").rows().get(1).cells())
        .containsExactly("1", "12\" pipe, long");
  }

  @Test
  void refusesToChooseBetweenTwoDelimiters() {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> read("a,b;c\n1,2;3\n"))
        .withMessageContaining("set the delimiter");
    assertThat(CSV.delimitedBy(';').read("a,b;c\n1,2;3\n".getBytes(UTF_8)).rows().get(1).cells())
        .containsExactly("1,2", "3");
    assertThatIllegalArgumentException().isThrownBy(() -> CSV.delimitedBy('x'));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CSV.read("a,b\nC\u00F4te,1\n".getBytes(ISO_8859_1)))
        .withMessage(
            "line 2, column 1: The table is not UTF-8: the byte at offset 5, in line 2, is not"
                + " valid UTF-8. Its words as other encodings read them: windows-1252: Côte;"
                + " windows-1251: Cфte; windows-1256: Côte. Set the encoding whose words are right,"
                + " or save the table as CSV UTF-8.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252|Fédération,Société,Œuvre|windows-1252: Fédération, Société, Œuvre;",
        "windows-1251|Гавань,Сети,Порты|windows-1251: Гавань, Сети, Порты;",
        "windows-1256|ميناء,شباب,البحر|windows-1256: ميناء, شباب, البحر"
      })
  void readsAnotherEncodingOnlyIfItIsSet(String encoding, String cells, String words) {
    byte[] csv = ("name,b,c\n" + cells + "\n").getBytes(Charset.forName(encoding));

    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CSV.read(csv))
        .withMessageContaining(words)
        .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(1));
    assertThat(CSV.encodedIn(Charset.forName(encoding)).read(csv).cells().get(1))
        .containsExactly(cells.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8|windows-1252|The table is UTF-8, so it is not read as windows-1252: set no encoding.",
        "UTF-16LE|windows-1252|The table is UTF-16LE, so it is not read as windows-1252: set no encoding.",
        "windows-1251|US-ASCII|The table is not US-ASCII: the byte at offset 1, in line 1, is no character of this encoding."
      })
  void refusesATableInAnotherEncodingThanTheOneThatIsSet(
      String actual, String set, String problem) {
    String text = actual.startsWith("UTF") ? "\uFEFFÉlodie,b\n" : "aЭ,b\n";

    assertThatExceptionOfType(CopException.class)
        .isThrownBy(
            () -> CSV.encodedIn(Charset.forName(set)).read(text.getBytes(Charset.forName(actual))))
        .withMessageContaining(problem);
    assertThat(CSV.encodedIn(Charset.forName(set)).read("a,b\n".getBytes(UTF_8)).cells())
        .containsExactly(ImmutableList.of("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16InTheOrderOfItsMark(String actual) {
    byte[] table = "\uFEFFÉlodie,b\n".getBytes(Charset.forName(actual));

    assertThat(CSV.encodedIn(UTF_16).read(table).cells())
        .containsExactly(ImmutableList.of("Élodie", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,\"open\n", "a,b\n1,\"2\"3\n"})
  void refusesAQuotationMarkOutOfPlace(String csv) {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CSV.delimitedBy(',').read(csv.getBytes(UTF_8)))
        .withMessageContaining("Row 2 is not valid CSV");
  }

  @Test
  void appliesTheLimitsAtEveryEntryPoint(@TempDir Path folder) throws IOException {
    byte[] table = "a,b\n1,long\n".getBytes(UTF_8);
    Path file = Files.write(folder.resolve("table.csv"), table);
    CopLimits at = CopLimits.standard().withDocumentBytes(11).withList(2).withTokens(4).withText(4);

    List<Function<CopCsv, Sheet>> entries =
        List.of(
            csv -> csv.read(table),
            csv -> csv.read(new ByteArrayInputStream(table)),
            csv -> csv.read(file));

    for (Function<CopCsv, Sheet> entry : entries) {
      assertThat(entry.apply(CSV.with(at)).rows()).hasSize(2);
      assertRefused(entry, at.withDocumentBytes(10), "documentBytes");
      assertRefused(entry, at.withList(1), "list");
      assertRefused(entry, at.withTokens(3), "tokens");
      assertRefused(entry, at.withText(3), "text");
    }
  }

  private static void assertRefused(Function<CopCsv, Sheet> entry, CopLimits limits, String limit) {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> entry.apply(CSV.with(limits)))
        .satisfies(
            refusal -> {
              assertThat(refusal.problems()).hasSize(1);
              assertThat(refusal.problems().get(0).code().code()).isEqualTo("document.limit");
              assertThat(refusal.problems().get(0).message()).contains("(limit " + limit + ")");
            });
  }

  @Test
  void writesAndReadsFiles(@TempDir Path folder) {
    Path file = folder.resolve("table.csv");
    CSV.write(Sheet.of("", List.of(List.of("a", "b"), List.of("1", "2"))), file);
    assertThat(file).hasContent("a,b\r\n1,2\r\n");
    assertThat(CSV.read(file).rows()).hasSize(2);
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CSV.read(folder.resolve("none.csv")))
        .withMessageContaining("there is no such file or folder");
  }

  @Test
  void ignoresBlanksAtTheEndsOfCellsUnlessExact() {
    assertThat(read("a ,b\n\u00A0x\u00A0,' y\n").rows().get(1).cells()).containsExactly("x", " y");
    assertThat(CSV.exact().read("a ,b\n x ,' y\n".getBytes(UTF_8)).rows().get(1).cells())
        .containsExactly(" x ", "' y");
  }

  private static Sheet read(String csv) {
    return CSV.read(csv.getBytes(UTF_8));
  }
}
