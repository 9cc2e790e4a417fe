package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;

/**
 * The list of speakers under an agenda item with the statement that followed each request.
 *
 * <p>The President calls upon speakers in the order of their requests (rule 42 of the rules of
 * procedure of the Conference of the Parties to UNTOC). This order does not depend on who the
 * speakers are.
 *
 * <p>Example:
 *
 * <pre>{@code
 * for (SpeakersList list : conference.speakersLists()) {
 *   for (SpeakingOrder order : SpeakingOrder.of(conference, list.agendaItem())) {
 *     System.out.println(order.requests());
 *   }
 * }
 * }</pre>
 *
 * @param list the list in the record
 * @param requests the requests for the floor: in the order of their times if all have a time,
 *     otherwise in the order of the record
 */
public record SpeakingOrder(SpeakersList list, ImmutableList<FloorRequest> requests) {
  public SpeakingOrder {
    requireNonNull(list, "list");
    requireNonNull(requests, "requests");
  }

  /**
   * {@return the speaking orders for an agenda item (rule 42 for UNTOC), one for each recorded list
   * of speakers}
   */
  public static ImmutableList<SpeakingOrder> of(Conference conference, AgendaItemId agendaItem) {
    Map<StatementId, Statement> statements = new TreeMap<>();
    conference.statements().forEach(statement -> statements.putIfAbsent(statement.id(), statement));
    return conference.speakersLists().stream()
        .filter(list -> list.agendaItem().equals(agendaItem))
        .map(list -> of(list, statements, new SpeakingRights(conference, list.session())))
        .collect(ImmutableList.toImmutableList());
  }

  private static SpeakingOrder of(
      SpeakersList list, Map<StatementId, Statement> statements, SpeakingRights rights) {
    ImmutableList<SpeakerEntry> entries = inOrder(list.entries());
    return new SpeakingOrder(
        list,
        IntStream.range(0, entries.size())
            .mapToObj(
                i ->
                    new FloorRequest(
                        i + 1,
                        entries.get(i),
                        entries.get(i).statement().map(statements::get),
                        rights.of(entries.get(i).speaker())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<SpeakerEntry> inOrder(ImmutableList<SpeakerEntry> entries) {
    return entries.stream().allMatch(entry -> entry.requestedAt().isPresent())
        ? ImmutableList.sortedCopyOf(
            Comparator.comparing(
                entry -> entry.requestedAt().orElseThrow(), OffsetDateTime.timeLineOrder()),
            entries)
        : entries;
  }
}
