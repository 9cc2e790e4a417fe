package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.FloorRule;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The list of speakers under an agenda item with the statement that followed each request.
 *
 * <p>The President calls upon speakers in the order of their requests (rule 42 of the rules of
 * procedure of the Conference of the Parties to UNTOC). This order does not depend on who the
 * speakers are. Points of order and replies come where the rules of procedure put them ({@link
 * RulesOfProcedure#floorOrder}); if the rules do not state the place of a kind of request, all
 * requests stay in the order of the list.
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
 * @param requests the requests for the floor: in the order of the rules of procedure, and within a
 *     kind in the order of their times if all have a time and the list is not in another order,
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
    requireNonNull(conference, "conference");
    requireNonNull(agendaItem, "agendaItem");
    Map<StatementId, Statement> statements = new TreeMap<>();
    conference.statements().forEach(statement -> statements.putIfAbsent(statement.id(), statement));
    RulesBySession rules = new RulesBySession(conference);
    return conference.speakersLists().stream()
        .filter(list -> list.agendaItem().equals(agendaItem))
        .map(
            list ->
                of(
                    list,
                    rules
                        .at(list.session())
                        .map(RulesOfProcedure::floorOrder)
                        .orElse(ImmutableList.of()),
                    statements,
                    new SpeakingRights(conference, list.session())))
        .collect(ImmutableList.toImmutableList());
  }

  private static SpeakingOrder of(
      SpeakersList list,
      ImmutableList<FloorRule> floorOrder,
      Map<StatementId, Statement> statements,
      SpeakingRights rights) {
    ImmutableList<SpeakerEntry> entries = byKind(inOrder(list), floorOrder);
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

  private static ImmutableList<SpeakerEntry> byKind(
      ImmutableList<SpeakerEntry> entries, ImmutableList<FloorRule> floorOrder) {
    List<FloorKind> kinds = floorOrder.stream().map(FloorRule::kind).distinct().toList();
    return entries.stream().map(SpeakingOrder::kindOf).allMatch(kinds::contains)
        ? ImmutableList.sortedCopyOf(
            Comparator.comparing(entry -> kinds.indexOf(kindOf(entry))), entries)
        : entries;
  }

  private static FloorKind kindOf(SpeakerEntry entry) {
    return entry.kind().orElse(FloorKind.LISTED_SPEAKER);
  }

  private static ImmutableList<SpeakerEntry> inOrder(SpeakersList list) {
    ImmutableList<SpeakerEntry> entries = list.entries();
    return list.inOrderOfRequest().orElse(true)
            && entries.stream().allMatch(entry -> entry.requestedAt().isPresent())
        ? ImmutableList.sortedCopyOf(
            Comparator.comparing(
                entry -> entry.requestedAt().orElseThrow(), OffsetDateTime.timeLineOrder()),
            entries)
        : entries;
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("requests", requests).toString();
  }
}
