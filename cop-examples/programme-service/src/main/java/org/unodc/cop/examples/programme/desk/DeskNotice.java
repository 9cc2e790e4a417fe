package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * A notice above the table of the desk, such as about work that waits on another page. Each package
 * declares beans for its own notices, so that they disappear with the package.
 */
public interface DeskNotice {

  /**
   * What the page shows.
   *
   * @param text the notice
   * @param path the path after {@code /desk/} of the page to which the notice leads
   * @param link the key of the text of the link
   */
  record Notice(String text, String path, String link) {}

  /** {@return the notice; empty for nothing} */
  Optional<Notice> notice(PageFormatter formatter);
}
