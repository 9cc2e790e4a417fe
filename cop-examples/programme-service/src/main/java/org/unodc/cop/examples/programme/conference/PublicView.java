package org.unodc.cop.examples.programme.conference;

import java.util.Optional;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * Changes how everybody sees side events, before {@link PublicRecord} decides which of them are
 * public. All beans of this type are asked, one after the other. What a bean answers may change
 * only with the revision of the record.
 */
public interface PublicView {

  /**
   * {@return the event as everybody sees it; empty if nobody sees it}
   *
   * @param event the event of the record
   * @param whole the record that contains the event
   */
  Optional<SideEvent> of(SideEvent event, Snapshot whole);
}
