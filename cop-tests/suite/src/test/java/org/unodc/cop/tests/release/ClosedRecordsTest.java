package org.unodc.cop.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The records that users create are closed already before 1.0.0: their components never change. The
 * file closed-records.txt lists them.
 */
class ClosedRecordsTest {

  @Test
  void keepTheirComponents() throws IOException, ClassNotFoundException {
    List<String> lines =
        Resources.readLines(
            Resources.getResource(ClosedRecordsTest.class, "closed-records.txt"),
            StandardCharsets.UTF_8);
    assertThat(lines).isSorted().isNotEmpty();
    for (String line : lines) {
      Class<?> type = Class.forName(line.substring(0, line.indexOf('(')));
      assertThat(shape(type)).isEqualTo(line);
    }
  }

  private static String shape(Class<?> type) {
    String components =
        String.join(
            ", ",
            Arrays.stream(type.getRecordComponents()).map(ClosedRecordsTest::component).toList());
    return type.getName() + '(' + components + ')';
  }

  private static String component(RecordComponent component) {
    return component.getGenericType().getTypeName().replaceAll("[\\w.]+\\.(?=\\w)", "")
        + ' '
        + component.getName();
  }
}
