package org.unodc.cop.domain.message;

import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * The label of a code in a form that its language defines.
 *
 * @param code the code
 * @param form the name of the form
 */
record WordInForm(MessageArgument.Word code, String form) implements Translatable {
  @Override
  public String in(OfficialLanguage language) {
    return CodeLabels.forms(code.list(), code.word(), language).in(form);
  }
}
