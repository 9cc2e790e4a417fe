package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * A part of the pages of a side event that another package adds. Each package declares beans for
 * its own panels, so that the panels disappear with the package.
 */
public interface EventPanel {

  /**
   * What the page shows.
   *
   * @param id the id of the section in the page, for links to it
   * @param title the key of the heading
   * @param template the template, without its ending, whose fragment {@code panel} shows the model;
   *     in the fragment, the model is the variable {@code panel}
   * @param model what the fragment shows
   */
  record Content(String id, String title, String template, Object model) {}

  /** {@return the place among the panels, in ascending order} */
  int place();

  /**
   * {@return what the page of the secretariat shows; empty for nothing}
   *
   * @param reader the account of the secretariat that opened the page
   */
  default Optional<Content> onDesk(SideEvent event, Account reader, PageFormatter formatter) {
    return Optional.empty();
  }

  /**
   * {@return what the page of the organizer shows; empty for nothing}
   *
   * @param reader the account that opened the page: of the organizer or of the secretariat
   */
  default Optional<Content> onMyEvents(SideEvent event, Account reader, PageFormatter formatter) {
    return Optional.empty();
  }
}
