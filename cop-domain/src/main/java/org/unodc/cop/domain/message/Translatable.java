package org.unodc.cop.domain.message;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.unodc.cop.domain.language.OfficialLanguage;

/** A value that has a text in each official language. */
public sealed interface Translatable
    permits Message,
        CatalogueMessage,
        Capitalized,
        Clock,
        DayRange,
        EntityLabel.InForm,
        JoinedList,
        MessageArgument,
        MessagePattern.Filled,
        MessagePattern.Words,
        ShareText.Decimal,
        WordInForm {

  /** {@return the text of this value in a language; text of the record is not translated} */
  String in(OfficialLanguage language);

  /** {@return {@link #in} in parts, each in one language} */
  default ImmutableList<TextRun> runs(OfficialLanguage language) {
    return TextRun.ofLibrary(in(language));
  }

  /**
   * {@return this value in a form that a language defines for labels, such as the genitive or one
   * with an article; this value itself if it is no label}
   *
   * @param form the name of the form; a label without such a form is shown by itself
   */
  default Translatable inForm(String form) {
    return this;
  }

  /** {@return the number by which a text chooses between singular and plural; empty if none} */
  default OptionalLong quantity() {
    return OptionalLong.empty();
  }
}
