package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.language.OfficialLanguage;

class MessageTextTest {
  @TempDir Path directory;

  private static MessageProperties properties(@Nullable Path texts) {
    return new MessageProperties(
        null, null, true, Duration.ZERO, Duration.ZERO, Duration.ZERO, texts);
  }

  @Test
  void keepsTheSubjectOnOneLine() {
    String hostile = "Looms\r\nBcc: all@example.org\u2028and\u0000 \u2068ledgers\u2069\u202E";

    assertThat(new MessageText(hostile, "").subject())
        .isEqualTo("Looms Bcc: all@example.org and ledgers");
    assertThat(new MessageText("x".repeat(300), "").subject()).hasSize(250).endsWith("…");
  }

  @Test
  void replacesTexts() throws IOException {
    Files.writeString(
        directory.resolve("message_fr.properties"), "mail.reason = Explication : {0}");
    MessageTexts texts = new MessageTexts(properties(directory));

    assertThat(texts.text("mail.reason", OfficialLanguage.FRENCH, "trop tard"))
        .isEqualTo("Explication : trop tard");
    assertThat(texts.text("mail.reason", OfficialLanguage.ENGLISH, "too late"))
        .isEqualTo("Reason: too late");
  }

  @Test
  void refusesReplacementsThatHaveNoPlace() throws IOException {
    Path file = directory.resolve("message_en.properties");

    Files.writeString(file, "mail.raison = {0}");
    assertThatIllegalStateException()
        .isThrownBy(() -> new MessageTexts(properties(directory)))
        .withMessageContaining("unknown key mail.raison");

    Files.writeString(file, "mail.reason = {0} {1}");
    assertThatIllegalStateException()
        .isThrownBy(() -> new MessageTexts(properties(directory)))
        .withMessageContaining("placeholder in mail.reason");
  }
}
