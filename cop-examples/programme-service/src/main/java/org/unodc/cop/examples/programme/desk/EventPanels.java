package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** The panels of all packages, in their order. */
@Component
class EventPanels {
  private final ImmutableList<EventPanel> all;

  EventPanels(ObjectProvider<EventPanel> all) {
    this.all =
        all.stream().sorted(Comparator.comparingInt(EventPanel::place)).collect(toImmutableList());
  }

  ImmutableList<EventPanel.Content> onDesk(
      SideEvent event, Account reader, PageFormatter formatter) {
    return shown(panel -> panel.onDesk(event, reader, formatter));
  }

  ImmutableList<EventPanel.Content> onMyEvents(
      SideEvent event, Account reader, PageFormatter formatter) {
    return shown(panel -> panel.onMyEvents(event, reader, formatter));
  }

  private ImmutableList<EventPanel.Content> shown(
      Function<EventPanel, Optional<EventPanel.Content>> content) {
    return all.stream().map(content).flatMap(Optional::stream).collect(toImmutableList());
  }
}
