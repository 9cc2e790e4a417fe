package org.unodc.cop.examples.programme.exchange;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordFindings;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.FindingFilter;
import org.unodc.cop.examples.programme.desk.FindingPages;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Prepares the page on which the desk confirms that a record is replaced. */
@Component
class ReplacementPreview {
  private static final int NAMES = 5;

  private final ConferenceStore store;
  private final RecordFindings rules;
  private final Clock clock;

  ReplacementPreview(ConferenceStore store, RecordFindings rules, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
  }

  /** What happens to some elements of a list: how many there are, and the names of the first. */
  record Elements(int count, ImmutableList<PageText> first) {
    static Elements of(List<Object> elements, PageFormatter formatter) {
      return new Elements(
          elements.size(),
          elements.stream()
              .filter(Entity.class::isInstance)
              .map(Entity.class::cast)
              .limit(NAMES)
              .map(entity -> formatter.text(entity.label(), entity.identity().value()))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** The differences in a list of the record. */
  record Row(String list, Elements removed, Elements added, Elements changed) {}

  /** {@return whether a record is of the current conference and of its session} */
  boolean isOfSameSession(Conference record) {
    Snapshot now = store.current();
    return now.conference().id().equals(record.id())
        && now.session().id().equals(store.sessionOf(record).id());
  }

  /**
   * Adds what the page shows to its model.
   *
   * @param source the address of the new record, after that of the record page
   */
  void add(Conference record, String source, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    Session session = store.sessionOf(record);
    model.addAttribute("source", source);
    model.addAttribute("restored", source.startsWith("former/"));
    model.addAttribute("revision", now.revision());
    model.addAttribute("heading", formatter.text(record.title(), record.id()));
    model.addAttribute("sameSession", isOfSameSession(record));
    model.addAttribute("currentIds", now.conference().id() + " / " + now.session().id());
    model.addAttribute("newIds", record.id() + " / " + session.id());
    model.addAttribute(
        "differences",
        RecordComparison.between(now.conference(), record).stream()
            .map(difference -> row(difference, formatter))
            .collect(ImmutableList.toImmutableList()));
    FindingPages.show(rules.of(record, now.today(clock)), FindingFilter.ALL, formatter, model);
  }

  private static Row row(RecordComparison difference, PageFormatter formatter) {
    return new Row(
        difference.list(),
        Elements.of(difference.removed(), formatter),
        Elements.of(difference.added(), formatter),
        Elements.of(difference.changed(), formatter));
  }
}
