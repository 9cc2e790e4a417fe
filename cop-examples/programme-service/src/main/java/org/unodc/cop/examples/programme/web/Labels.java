package org.unodc.cop.examples.programme.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;

/** The library's labels of the codes of the model, in the language of the requested page. */
@Component("labels")
public class Labels {

  /** {@return the label of a constant of the model, with a capital first letter} */
  public String of(Enum<?> constant) {
    OfficialLanguage language =
        PageLanguage.ofTag(LocaleContextHolder.getLocale().getLanguage())
            .orElse(OfficialLanguage.ENGLISH);
    return Message.capitalized(MessageArgument.of(constant)).in(language);
  }
}
