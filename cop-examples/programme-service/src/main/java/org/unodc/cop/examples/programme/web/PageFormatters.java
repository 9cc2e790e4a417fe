package org.unodc.cop.examples.programme.web;

import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.conference.PublicRecord;

/** Creates the formatter for each language, with the time zone of the venue. */
@Component
public class PageFormatters {
  private final PublicRecord record;

  PageFormatters(PublicRecord record) {
    this.record = record;
  }

  /** {@return the formatter for pages in a language} */
  public PageFormatter in(OfficialLanguage language) {
    return new PageFormatter(language, record.current().zone());
  }
}
