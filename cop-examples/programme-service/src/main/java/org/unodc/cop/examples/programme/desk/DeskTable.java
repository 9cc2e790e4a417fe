package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.sideevent.StepKind;
import org.unodc.cop.examples.programme.sideevent.StepReason.StandardReason;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Fills the model of the page with the table of events. */
@Component
class DeskTable {
  private final ConferenceStore store;
  private final EventIndex index;
  private final ImmutableList<SelectionAction> actions;
  private final ImmutableList<DeskNotice> notices;

  DeskTable(
      ConferenceStore store,
      EventIndex index,
      ObjectProvider<SelectionAction> actions,
      ObjectProvider<DeskNotice> notices) {
    this.store = store;
    this.index = index;
    this.actions =
        actions.stream()
            .sorted(Comparator.comparingInt(SelectionAction::place))
            .collect(toImmutableList());
    this.notices = notices.orderedStream().collect(toImmutableList());
  }

  /** {@return the action of a button; empty for a button of the desk itself} */
  Optional<SelectionAction> action(String button) {
    return actions.stream().filter(action -> action.value().equals(button)).findFirst();
  }

  /**
   * {@return the name of the template}
   *
   * @param selection the entries for the steps that are taken with several events
   */
  String page(DeskFilter filter, FormView selection, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    IndexedEvents events = index.of(now);
    DeskList list = DeskList.of(events, filter, formatter.language());
    EventRows rows = new EventRows(now, events, formatter);
    model.addAttribute("filter", list.filter());
    model.addAttribute("list", list);
    model.addAttribute("rows", list.shown().stream().map(rows::of).collect(toImmutableList()));
    model.addAttribute("total", events.ofSession().size());
    model.addAttribute("waiting", waiting(events));
    model.addAttribute("columns", DeskColumn.values());
    model.addAttribute("statuses", SideEventStatus.values());
    model.addAttribute("days", events.days());
    model.addAttribute("rooms", rooms(now, formatter));
    model.addAttribute("form", selection);
    model.addAttribute("refusalReasons", StandardReason.offeredFor(StepKind.DECLINED));
    model.addAttribute("actions", actions);
    model.addAttribute(
        "notices",
        notices.stream()
            .flatMap(notice -> notice.notice(formatter).stream())
            .collect(toImmutableList()));
    return "desk/desk";
  }

  private static long waiting(IndexedEvents events) {
    return events.ofSession().stream()
        .flatMap(indexed -> indexed.event().status().stream())
        .filter(SideEventStatus.REQUESTED::equals)
        .count();
  }

  private static ImmutableMap<String, PageText> rooms(Snapshot now, PageFormatter formatter) {
    return now.session().venue().stream()
        .flatMap(venue -> venue.rooms().stream())
        .collect(
            ImmutableMap.toImmutableMap(
                room -> room.id().value(),
                room -> formatter.text(room.name(), room.id()),
                (first, second) -> first));
  }
}
