package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/** Thrown if the service cannot accept a record. Nothing was changed. */
public final class RecordRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient ImmutableList<String> pointers;

  private final transient Translatable sentences;

  RecordRefusedException(String code, ImmutableList<String> pointers) {
    super(ServiceTexts.message("record." + code).in(OfficialLanguage.ENGLISH));
    this.code = code;
    this.sentences = ServiceTexts.message("record." + code);
    this.pointers = pointers;
  }

  /** {@return the stable code of the reason, such as no-session} */
  public String code() {
    return code;
  }

  /** {@return the reason in whole sentences, in a language} */
  public String message(OfficialLanguage language) {
    return sentences.in(language);
  }

  /** {@return the places in the record, as JSON Pointers} */
  public ImmutableList<String> pointers() {
    return pointers;
  }
}
