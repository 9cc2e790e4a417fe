package org.unodc.cop.examples.programme.sideevent;

import static com.google.common.base.Predicates.in;
import static com.google.common.base.Predicates.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;

/** What the rules find in one side event of a record. */
public final class EventFindings {
  private static final Rulebook RULES = Rulebook.standard().withProvided();
  private static final Pattern ELEMENT =
      Pattern.compile("/(?<list>sideEvents|applications)/(?<index>[0-9]+)(?<inside>(/.*)?)");

  private static final Comparator<EventFinding> GRAVEST_FIRST =
      Comparator.comparing(one -> one.finding().severity());

  private EventFindings() {}

  /** {@return what they find in an event and in the applications for it, the gravest first} */
  public static ImmutableList<EventFinding> of(SideEventId id, Conference record, LocalDate day) {
    return ImmutableList.sortedCopyOf(GRAVEST_FIRST, byEvent(record, day).get(id));
  }

  /**
   * {@return the same after a step; what was wrong before does not forbid the step, only what it
   * would make wrong}
   *
   * <p>Throws {@link StepForbiddenException} where the step would make something wrong.
   */
  static ImmutableList<EventFinding> allowed(
      SideEventId id, Conference before, Conference after, LocalDate day) {
    ImmutableList<EventFinding> findings = of(id, after, day);
    if (forbid(findings)) {
      ImmutableList<EventFinding> known = of(id, before, day);
      if (forbid(Iterables.filter(findings, not(in(known))))) {
        throw new StepForbiddenException(findings);
      }
    }
    return findings;
  }

  /** {@return what they find in each event and in the applications for it, in a single pass} */
  public static ImmutableListMultimap<SideEventId, EventFinding> byEvent(
      Conference record, LocalDate day) {
    ImmutableListMultimap.Builder<SideEventId, EventFinding> byEvent =
        ImmutableListMultimap.builder();
    for (Finding finding : RULES.validate(record, day).findings()) {
      Matcher place = ELEMENT.matcher(finding.place().pointer());
      if (place.matches()) {
        int index = Integer.parseInt(place.group("index"));
        boolean isEvent = place.group("list").equals("sideEvents");
        Optional<SideEventId> event =
            isEvent
                ? Optional.of(record.sideEvents().get(index).id())
                : record.applications().get(index).sideEvent();
        String pointer = (isEvent ? "/sideEvent" : "/application") + place.group("inside");
        event.ifPresent(id -> byEvent.put(id, new EventFinding(finding, pointer)));
      }
    }
    return byEvent.build();
  }

  private static boolean forbid(Iterable<EventFinding> findings) {
    return Iterables.any(findings, one -> one.finding().severity() == Severity.ERROR);
  }
}
