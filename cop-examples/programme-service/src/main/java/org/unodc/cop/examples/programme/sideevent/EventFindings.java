package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;

/** What the rules find in one side event of a record. */
public final class EventFindings {
  private static final Rulebook RULES = Rulebook.standard().withProvided();
  private static final Pattern ELEMENT =
      Pattern.compile("/(?<list>sideEvents|applications)/(?<index>[0-9]+)(?<inside>(/.*)?)");

  private EventFindings() {}

  /** {@return what they find in an event and in the applications for it, the gravest first} */
  public static ImmutableList<EventFinding> of(SideEventId id, Conference record, LocalDate day) {
    ImmutableList<Finding> all = RULES.validate(record, day).findings();
    Stream<EventFinding> ofEvent =
        within(place("/sideEvents/", record.sideEvents(), id), "/sideEvent", all);
    Stream<EventFinding> ofApplications =
        record.applications().stream()
            .filter(application -> application.sideEvent().equals(Optional.of(id)))
            .flatMap(
                application ->
                    within(
                        place("/applications/", record.applications(), application.id()),
                        "/application",
                        all));
    return Stream.concat(ofEvent, ofApplications)
        .sorted(Comparator.comparing(one -> one.finding().severity()))
        .collect(ImmutableList.toImmutableList());
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

  /** {@return whether one of them says that something must not be so} */
  public static boolean forbid(ImmutableList<EventFinding> findings) {
    return findings.stream().anyMatch(one -> one.finding().severity() == Severity.ERROR);
  }

  private static Stream<EventFinding> within(
      Optional<String> place, String name, ImmutableList<Finding> all) {
    return place.stream()
        .flatMap(
            start ->
                all.stream()
                    .filter(finding -> (finding.place().pointer() + "/").startsWith(start + "/"))
                    .map(
                        finding ->
                            new EventFinding(
                                finding,
                                name + finding.place().pointer().substring(start.length()))));
  }

  private static Optional<String> place(
      String list, ImmutableList<? extends Entity> entities, EntityId id) {
    return IntStream.range(0, entities.size())
        .filter(i -> entities.get(i).identity().equals(id))
        .mapToObj(i -> list + i)
        .findFirst();
  }
}
