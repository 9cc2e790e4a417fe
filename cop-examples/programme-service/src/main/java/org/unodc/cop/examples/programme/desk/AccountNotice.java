package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * A notice above the events of an account, such as about something to answer on another page. Each
 * package declares beans for its own notices, so that they disappear with the package.
 */
public interface AccountNotice {

  /**
   * What the page shows.
   *
   * @param text the notice
   * @param path the path after {@code /my-events/} of the page to which the notice leads
   * @param link the key of the text of the link
   */
  record Notice(String text, String path, String link) {}

  /** {@return the notice for an account; empty for nothing} */
  Optional<Notice> notice(Account account, PageFormatter formatter);
}
