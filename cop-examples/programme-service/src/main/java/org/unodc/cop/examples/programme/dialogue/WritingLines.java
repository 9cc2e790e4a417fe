package org.unodc.cop.examples.programme.dialogue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.dialogue.Questions.Writing;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** Formats what people wrote, with the names of their accounts. */
final class WritingLines {
  private final Map<UUID, String> names;
  private final PageFormatter formatter;

  WritingLines(Set<UUID> authors, Accounts accounts, PageFormatter formatter) {
    this.names = accounts.namesOf(authors);
    this.formatter = formatter;
  }

  /**
   * A text on a page.
   *
   * @param who the name of the account; null if it was erased
   * @param text the text; null if it was erased
   */
  record Line(@Nullable String who, String when, @Nullable String text, String lang) {}

  Line of(Writing writing) {
    return new Line(
        names.get(writing.by()),
        formatter.moment(writing.at()),
        writing.text().orElse(null),
        writing.language());
  }
}
