package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.record.Place;

/** The titles and symbols of documents. */
final class DocumentNames {
  private DocumentNames() {}

  /** {@return whether the document has a title or a symbol; a link alone is no name} */
  static boolean hasName(DocumentReference document) {
    return document.title().isPresent() || document.symbol().isPresent();
  }

  /** {@return the title and the symbol of a document; its link if it has neither} */
  static StoryValue of(DocumentReference document, Place place) {
    ImmutableList.Builder<StoryValue> parts = ImmutableList.builder();
    document.title().ifPresent(title -> parts.add(StoryValue.recorded(title, place.at("title"))));
    document
        .symbol()
        .ifPresent(symbol -> parts.add(StoryValue.recorded(symbol, place.at("symbol"))));
    ImmutableList<StoryValue> names = parts.build();
    return names.isEmpty()
        ? StoryValue.recorded(document.link().orElse(""), place.at("link"))
        : StoryValue.joined(names, Message::parts);
  }
}
