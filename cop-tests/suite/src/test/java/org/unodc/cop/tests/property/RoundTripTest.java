package org.unodc.cop.tests.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  static List<Form> forms() {
    return Form.all();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void carriesEveryRecordUnchanged(Form form) {
    Seeds.many().forEach(seed -> assertThat(RoundTrip.bytes(form, seed)).isNotEmpty());
  }

  @Test
  void givesTheSameBytesUnderAnyLocaleZoneAndCharset() throws Exception {
    List<Process> runs =
        List.of(
            run("tr", "TR", "", "Pacific/Apia", "ISO-8859-1"),
            run("ar", "EG", "", "Asia/Kathmandu", "UTF-16BE"),
            run("th", "TH", "TH", "America/St_Johns", "US-ASCII"));
    List<List<String>> printed = new ArrayList<>();
    for (Process run : runs) {
      printed.add(new String(run.getInputStream().readAllBytes(), UTF_8).lines().toList());
    }
    assertThat(printed)
        .extracting(lines -> String.join(" ", lines.subList(0, 3)))
        .containsExactly(
            "tr-TR Pacific/Apia ISO-8859-1",
            "ar-EG Asia/Kathmandu UTF-16BE",
            "th-TH-u-nu-thai-x-lvariant-TH America/St_Johns US-ASCII");
    List<String> digests = printed.get(0).subList(3, printed.get(0).size());
    assertThat(digests).hasSameSizeAs(Form.all());
    assertThat(printed)
        .allSatisfy(lines -> assertThat(lines).endsWith(digests.toArray(new String[0])));
  }

  private static Process run(
      String language, String country, String variant, String zone, String charset)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.variant=" + variant,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + charset,
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            RoundTrip.class.getName())
        .redirectErrorStream(true)
        .start();
  }
}
