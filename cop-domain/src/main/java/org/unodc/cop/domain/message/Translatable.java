package org.unodc.cop.domain.message;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;

/** A value that has a text in each official language. */
public sealed interface Translatable
    permits Message, CatalogueMessage, Capitalized, MessageArgument, JoinedList, ShareText.Decimal {

  /** {@return the text of this value in a language; text of the record is not translated} */
  String in(OfficialLanguage language);

  /** {@return {@link #in} in parts, each in one language} */
  default ImmutableList<TextRun> runs(OfficialLanguage language) {
    return TextRun.ofLibrary(in(language));
  }
}
