package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.ServiceTest;

/** The report on a file keeps nobody out. */
@ServiceTest
@Tag("thorough")
class CheckedFileTest {
  @LocalServerPort int port;
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"ARABIC", "ENGLISH"})
  void theReportKeepsNobodyOut(OfficialLanguage language) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            "id,title,date,start,end,room,format\n"
                + "se-900,Lanterns,2030-10-12,09:00,10:00,example-hall,IN_PERSON\n"
                + "se-901,Lanterns,2030-10-12,09:00,10:00,nowhere,IN_PERSON\n");
    Browser browser = Browser.shared();
    Page page = new Page(browser, port).open(language, "/check");

    browser.driver().findElement(By.id("file")).sendKeys(list.toString());
    page.leave(By.cssSelector("main form .buttons [type=submit]"));

    assertThat(browser.driver().findElements(By.cssSelector(".findings-list > .error")))
        .isNotEmpty();
    assertThat(browser.driver().findElements(By.cssSelector(".findings-list > .warning")))
        .isNotEmpty();
    for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
      browser.width(width);
      browser.picture("check-result-" + language.tag() + "-" + width);
      assertThat(browser.overhangs()).isEmpty();
      assertThat(browser.barriers()).isEmpty();
    }
    assertThat(browser.misdeeds()).isEmpty();
  }
}
