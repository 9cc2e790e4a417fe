package org.unodc.cop.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.testkit.GeneratedRecords;

/** Tables return all values unchanged, under any locale and time zone of the reader and writer. */
@Tag("thorough")
class TablesOfGeneratedValuesTest {
  private static final List<String> LANGUAGES = List.of("en", "ar-EG", "tr");
  private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu", "America/St_Johns");

  static Stream<Class<?>> types() {
    return CopTable.types().stream().map(type -> (Class<?>) type);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void areReadBackUnchanged(Class<T> type) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int place = 0; place < LANGUAGES.size(); place++) {
        Locale.setDefault(Locale.forLanguageTag(LANGUAGES.get(place)));
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(ZONES.get(place))));
        carry(CopTable.of(type).withRepetitions(), values(type, place));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static <T> List<T> values(Class<T> type, int place) {
    List<T> values = new ArrayList<>();
    for (long seed = place; seed < Seeds.MANY; seed += LANGUAGES.size()) {
      values.add(GeneratedRecords.value(type, seed));
    }
    return values;
  }

  private static <T> void carry(CopTable<T> table, List<T> values) {
    Sheet sheet = table.write(values);
    CopCsv csv = CopCsv.standard();
    assertThat(table.read(csv.read(csv.write(sheet))).orThrow()).isEqualTo(values);
    CopCsv exact = csv.exact();
    assertThat(table.read(exact.read(exact.write(sheet))).orThrow()).isEqualTo(values);
    CopXlsx xlsx = CopXlsx.standard();
    byte[] workbook = xlsx.write(List.of(sheet));
    assertThat(table.read(xlsx.read(workbook).get(0)).orThrow()).isEqualTo(values);
  }
}
