package org.unodc.cop.examples.cli.output;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/** A text of the record, with its language if that is not the language of the page. */
record ShownText(String text, String foreign) {
  static ShownText of(Optional<LocalizedText> text, String otherwise, OfficialLanguage language) {
    return new ShownText(
        text.map(known -> known.in(language)).orElse(otherwise),
        text.flatMap(known -> ForeignLanguage.of(known, language)).orElse(""));
  }

  boolean hasForeign() {
    return !foreign.isEmpty();
  }
}
