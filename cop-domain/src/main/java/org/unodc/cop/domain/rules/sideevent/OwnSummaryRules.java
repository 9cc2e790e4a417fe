package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;

/** The rule about the summary and the attendance of a side event that belong to something else. */
public final class OwnSummaryRules {
  /** A title is hardly ever a sentence of this length. */
  private static final int LETTERS_OF_A_SUMMARY = 20;

  /** A record with so many events has no series of them alone. */
  private static final int MANY = 5;

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("side-event.summary-is-its-own", SideEvent.class)
              .reading(Scope.RECORD)
              .given(SideEvent::summary, OwnSummaryRules::checkSummary),
          Rule.warning("side-event.is-attended-if-it-takes-place", SideEvent.class)
              .reading(Scope.VALUE)
              .given(
                  SideEvent::attendance,
                  (event, attendance, record, findings) -> {
                    if (attendance.value() > 0 && !event.takesPlace()) {
                      findings.add(
                          Place.of("attendance"), attendance, event.status().orElseThrow());
                    }
                  }));

  private OwnSummaryRules() {}

  private static void checkSummary(
      SideEvent event, LocalizedText summary, RecordView record, FindingCollector findings) {
    Optional<String> kind = event.title().flatMap(title -> kindOf(title, summary));
    if (kind.isPresent()) {
      findings.add(Place.of("summary"), kind.get(), EntityLabel.of(event));
      return;
    }
    Summaries.in(record)
        .earlier(event)
        .ifPresent(other -> findings.add(Place.of("summary"), "other", EntityLabel.of(other)));
  }

  /** {@return the word for a summary that is the title, or is exchanged with it, in a language} */
  private static Optional<String> kindOf(LocalizedText title, LocalizedText summary) {
    for (Map.Entry<String, String> text : summary.texts().entrySet()) {
      String own = title.texts().get(text.getKey());
      if (own != null && own.equals(text.getValue())) {
        return Optional.of("title");
      }
      if (own != null && areExchanged(own, text.getValue())) {
        return Optional.of("exchanged");
      }
    }
    return Optional.empty();
  }

  /** {@return whether a title is sentences, and the summary beside it a heading that is shorter} */
  private static boolean areExchanged(String title, String summary) {
    return title.length() >= LETTERS_OF_A_SUMMARY
        && title.length() > summary.length()
        && isSentence(title)
        && !isSentence(summary);
  }

  private static boolean isSentence(String text) {
    return text.endsWith(".") || text.endsWith("。");
  }

  /**
   * The second event of a record in which all events have one summary; what only some events have
   * in common may be the summary of a series.
   */
  private record Summaries(Map<EntityId, SideEvent> earlierById) {
    static Summaries in(RecordView record) {
      return record.computedOnce(
          Summaries.class,
          () -> {
            Map<String, List<SideEvent>> bySummary = new HashMap<>();
            int all = 0;
            for (SideEvent event : record.all(SideEvent.class)) {
              if (event.summary().isPresent()) {
                all++;
                event.summary().get().texts().values().stream()
                    .distinct()
                    .forEach(
                        text ->
                            bySummary.computeIfAbsent(text, any -> new ArrayList<>(1)).add(event));
              }
            }
            Map<EntityId, SideEvent> earlier = new HashMap<>();
            for (List<SideEvent> same : bySummary.values()) {
              if (all >= MANY && same.size() == all && areDifferent(same.get(1), same.get(0))) {
                earlier.putIfAbsent(same.get(1).id(), same.get(0));
              }
            }
            return new Summaries(earlier);
          });
    }

    Optional<SideEvent> earlier(SideEvent event) {
      return Optional.ofNullable(earlierById.get(event.id()));
    }

    private static boolean areDifferent(SideEvent event, SideEvent other) {
      return !event.id().equals(other.id())
          && !event.title().equals(other.title())
          && !organizer(event).equals(organizer(other));
    }

    private static Optional<EntityId> organizer(SideEvent event) {
      return event.mainOrganizer().flatMap(Actor::listedAs);
    }
  }
}
