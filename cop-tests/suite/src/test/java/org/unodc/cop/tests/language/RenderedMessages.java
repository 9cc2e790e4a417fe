package org.unodc.cop.tests.language;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The messages of {@code messages_XX.txt}, in which labels and values are inserted. */
final class RenderedMessages {
  private static final String MESSAGE = "message: ";

  private RenderedMessages() {}

  /** {@return the message of each rule by its key, such as {@code reference.is-known.message}} */
  static ImmutableMap<String, String> in(OfficialLanguage language) {
    ImmutableMap.Builder<String, String> messages = ImmutableMap.builder();
    String rule = "";
    try {
      for (String line :
          Files.readAllLines(LanguageTable.FOLDER.resolve("messages_" + language.tag() + ".txt"))) {
        if (line.startsWith(MESSAGE)) {
          messages.put(rule + ".message", line.substring(MESSAGE.length()));
        } else if (!line.contains(" ")) {
          rule = line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.buildOrThrow();
  }
}
