package org.unodc.cop.examples.programme.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.FreshRecord;
import org.unodc.cop.examples.programme.ServiceTest;

/** The programme on paper. It leaves what was printed in target/screenshots. */
@ServiceTest
@FreshRecord
@Tag("thorough")
class PrintTest {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"2027-10-11", "2027-10-13", "2027-10-15"})
  void printsADayOnOneSheet(String day) throws IOException {
    assertThat(sheets("/en/programme?day=" + day, "day-" + day)).isEqualTo(1);
  }

  @Test
  void printsTheWholeProgrammeOnASheetADay() throws IOException {
    assertThat(sheets("/en/programme?day=all", "programme")).isEqualTo(5);
    assertThat(sheets("/ar/programme?day=all", "programme-ar")).isEqualTo(5);
  }

  private int sheets(String path, String name) throws IOException {
    Browser browser = Browser.shared();
    new Page(browser, port).open(path);
    PrintOptions options = new PrintOptions();
    options.setPageSize(PageSize.ISO_A4);
    options.setBackground(true);
    byte[] pdf = Base64.getDecoder().decode(browser.driver().print(options).getContent());
    Path file = Path.of("target", "screenshots", name + ".pdf");
    Files.createDirectories(file.getParent());
    Files.write(file, pdf);
    return (int) SHEET.matcher(new String(pdf, ISO_8859_1)).results().count();
  }
}
