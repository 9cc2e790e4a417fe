package org.unodc.cop.examples.documents;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;

/** The block at the start of a document: symbol, conference, session, place, days, title. */
final class TitleBlock {
  private TitleBlock() {}

  /**
   * Writes the block.
   *
   * @param title the key of the title of the document
   */
  static void write(WordDocument document, Conference conference, Session session, String title) {
    OfficialLanguage language = document.language();
    DocumentText texts = DocumentText.in(language);
    document.symbol(texts.of("symbol"));
    conferenceTitle(conference, session)
        .ifPresent(text -> document.paragraph(WordStyle.MASTHEAD, text));
    session
        .title()
        .ifPresentOrElse(
            text -> document.paragraph(WordStyle.SESSION, text),
            () -> document.paragraph(WordStyle.SESSION, session.id().value()));
    String where = placeAndDays(session, language, texts);
    if (!where.isEmpty()) {
      document.paragraph(WordStyle.SESSION, where);
    }
    document.paragraph(WordStyle.TITLE, texts.of(title));
    document.footer(texts.of("notOfficial"));
  }

  /** The name of the conference, or else of its convention. */
  private static Optional<LocalizedText> conferenceTitle(Conference conference, Session session) {
    return conference
        .title()
        .or(
            () ->
                session
                    .convention()
                    .or(conference::convention)
                    .flatMap(
                        id ->
                            conference.conventions().stream()
                                .filter(convention -> convention.id().equals(id))
                                .findFirst())
                    .map(Convention::title));
  }

  private static String placeAndDays(
      Session session, OfficialLanguage language, DocumentText texts) {
    String city = session.venue().flatMap(Venue::city).map(name -> name.in(language)).orElse("");
    String days = session.days().map(range -> Message.of(range).in(language)).orElse("");
    return Stream.of(city, days)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(texts.of("comma")));
  }
}
