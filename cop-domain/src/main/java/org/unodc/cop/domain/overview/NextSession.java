package org.unodc.cop.domain.overview;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The first record of the next session of a conference. It has what remains true after a session:
 * the treaties, their participants and their actions, the rules of procedure, the units of the
 * secretariat and the working days, with the remarks on them, and the convention and the venue of
 * the last session. It has no persons, stakeholders, figures of sessions or decisions.
 *
 * @param record the record, with the next session as its only one
 * @param last the session from which the convention and the venue are; empty if there was none
 * @param kept the number of values that the record has of each member of the conference, and of the
 *     {@code venue} and the {@code rooms} of the last session
 * @param leftOut the number of values that were left out of each member of the conference, such as
 *     {@code sessions}
 */
public record NextSession(
    Conference record,
    Optional<Session> last,
    ImmutableMap<String, Integer> kept,
    ImmutableMap<String, Integer> leftOut) {
  private static final ImmutableSet<String> KEPT =
      ImmutableSet.of(
          "title",
          "convention",
          "documentSeries",
          "conventions",
          "participants",
          "treatyActions",
          "rulesOfProcedure",
          "secretariatUnits",
          "workingCalendar",
          "sources");

  public NextSession {
    requireNonNull(record, "record");
    requireNonNull(last, "last");
    requireNonNull(kept, "kept");
    requireNonNull(leftOut, "leftOut");
  }

  /**
   * {@return the record of a session that follows the sessions of a record}
   *
   * @param id the id of the next session
   * @param days the days of the next session; empty if they are not known
   * @throws IllegalArgumentException if the record already has a session with this id
   */
  public static NextSession after(Conference earlier, SessionId id, Optional<DateRange> days) {
    requireNonNull(earlier, "earlier");
    requireNonNull(days, "days");
    checkArgument(
        earlier.sessions().stream().noneMatch(session -> session.id().equals(id)),
        "the record already has a session %s",
        id);
    Optional<Session> last = lastOf(earlier.sessions());
    Session.Builder next = Session.builder().id(id).days(days);
    last.ifPresent(session -> next.convention(session.convention()).venue(session.venue()));
    Conference record =
        Conference.builder()
            .id(earlier.id())
            .title(earlier.title())
            .convention(earlier.convention())
            .documentSeries(earlier.documentSeries())
            .conventions(earlier.conventions())
            .participants(earlier.participants())
            .treatyActions(earlier.treatyActions())
            .rulesOfProcedure(earlier.rulesOfProcedure())
            .secretariatUnits(earlier.secretariatUnits())
            .workingCalendar(earlier.workingCalendar())
            .addSessions(next.build())
            .remarks(remarks(earlier, last))
            .sources(earlier.sources())
            .build();
    Map<String, Integer> kept = new LinkedHashMap<>();
    Map<String, Integer> leftOut = new LinkedHashMap<>();
    PartCount.of(earlier)
        .forEach((member, number) -> (KEPT.contains(member) ? kept : leftOut).put(member, number));
    last.flatMap(Session::venue)
        .ifPresent(
            venue -> {
              kept.put("venue", 1);
              kept.put("rooms", venue.rooms().size());
            });
    leftOut.computeIfPresent("remarks", (name, all) -> all - record.remarks().size());
    kept.put("remarks", record.remarks().size());
    kept.values().removeIf(number -> number == 0);
    leftOut.values().removeIf(number -> number == 0);
    return new NextSession(record, last, ImmutableMap.copyOf(kept), ImmutableMap.copyOf(leftOut));
  }

  /** {@return the session that opens last; if no days are known, the last one of the record} */
  private static Optional<Session> lastOf(ImmutableList<Session> sessions) {
    Optional<Session> latest =
        sessions.stream()
            .filter(session -> session.days().isPresent())
            .max(Comparator.comparing(NextSession::opening));
    return latest.or(() -> sessions.reverse().stream().findFirst());
  }

  private static LocalDate opening(Session session) {
    return session.days().orElseThrow().first();
  }

  /** Keeps the remarks on values that are kept, because they say how certain these values are. */
  private static ImmutableList<Remark> remarks(Conference earlier, Optional<Session> last) {
    String venue =
        last.map(session -> "/sessions/" + earlier.sessions().indexOf(session) + "/venue")
            .orElse("/");
    ImmutableList.Builder<Remark> kept = ImmutableList.builder();
    for (Remark remark : earlier.remarks()) {
      String place = remark.place();
      if (KEPT.contains(firstStep(place))) {
        kept.add(remark);
      } else if (place.equals(venue) || place.startsWith(venue + "/")) {
        String rest = place.substring(venue.length());
        kept.add(remark.toBuilder().place("/sessions/0/venue" + rest).build());
      }
    }
    return kept.build();
  }

  /** Counts the values of each part of a composite. */
  private static final class PartCount implements PartCollector {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    static Map<String, Integer> of(Composite owner) {
      PartCount count = new PartCount();
      owner.parts(count);
      return count.counts;
    }

    @Override
    public PartCollector add(String accessor, Object part) {
      if (part instanceof Collection<?> values) {
        counts.put(accessor, values.size());
      } else if (!(part instanceof Optional<?> optional) || optional.isPresent()) {
        counts.put(accessor, 1);
      }
      return this;
    }
  }

  /** {@return the first name of a JSON Pointer that is not empty} */
  private static String firstStep(String pointer) {
    int end = pointer.indexOf('/', 1);
    return end < 0 ? pointer.substring(1) : pointer.substring(1, end);
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("record", record.id())
        .add("kept", kept)
        .add("leftOut", leftOut)
        .toString();
  }
}
