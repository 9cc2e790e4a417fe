package org.unodc.cop.examples.programme.web;

import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;

/** Labels of model constants and dates in the page's language. */
@Component("labels")
public class Labels {

  /** {@return the label of a constant of the model, with a capital first letter} */
  public String of(Enum<?> constant) {
    return Message.capitalized(MessageArgument.of(constant)).in(language());
  }

  /** {@return a date without its day of the week} */
  public String of(LocalDate day) {
    return MessageArgument.of(day).in(language());
  }

  private static OfficialLanguage language() {
    return PageLanguage.ofTag(LocaleContextHolder.getLocale().getLanguage())
        .orElse(OfficialLanguage.ENGLISH);
  }
}
