package org.unodc.cop.examples.cli.list;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.session.Session;

/** The lines that name a session on a page. */
final class SessionLine {
  private SessionLine() {}

  /** {@return the title of the session; its id if the record has no title} */
  static ListCell title(Session session, OfficialLanguage language) {
    return session
        .label()
        .map(label -> ListCell.text(label, language))
        .orElseGet(() -> ListCell.id(session.id()));
  }

  /** {@return the first and the last day of the session; no value if they are not known} */
  static ListCell days(Session session, OfficialLanguage language) {
    return session
        .days()
        .map(days -> ListCell.text(Message.of(days).in(language)))
        .orElse(ListCell.NOTHING);
  }
}
