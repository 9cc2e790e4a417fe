package org.unodc.cop.examples.cli;

import java.util.ResourceBundle;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The words of one output in one language, from the file {@code <name>_<tag>.properties}. */
final class Labels {
  private final ResourceBundle words;

  Labels(String name, OfficialLanguage language) {
    this.words =
        ResourceBundle.getBundle(
            "org.unodc.cop.examples.cli." + name,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String get(String key) {
    return words.getString(key);
  }
}
