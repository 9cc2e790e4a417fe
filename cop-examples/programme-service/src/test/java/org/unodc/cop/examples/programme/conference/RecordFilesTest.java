package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.problem.CopException;

class RecordFilesTest {
  private static final DataSize STANDARD = DataSize.ofMegabytes(32);

  @Test
  void readsWhatItWroteOfFiveThousandEvents() {
    RecordFiles files = new RecordFiles(STANDARD);
    Conference record = LargeRecord.of(5_000);

    byte[] file = files.write(record);

    assertThat(file.length).isGreaterThan(11_000_000);
    assertThat(files.read(file)).isEqualTo(record);
  }

  @Test
  void appliesTheConfiguredLimitAloneToTheSizeOfAFile() {
    String small = "{\"format\":\"cop/1\",\"id\":\"example-cop\"}";
    String long40 = small + " ".repeat(40 << 20);

    assertThat(new RecordFiles(DataSize.ofMegabytes(64)).read(bytes(long40)).id().value())
        .isEqualTo("example-cop");
    assertThatThrownBy(() -> new RecordFiles(STANDARD).read(bytes(long40)))
        .isInstanceOf(CopException.class);
    assertThatThrownBy(() -> new RecordFiles(DataSize.ofBytes(20)).read(bytes(small)))
        .isInstanceOf(CopException.class);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
