package org.unodc.cop.domain.trend;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;

/** Sums up a trend: at which sessions the number grew, at which it fell, and what is not known. */
final class TrendSummary {
  private static final int MAXIMUM_NAMED = 5;
  private static final ImmutableList<TrendSentence> ORDER =
      ImmutableList.of(
          TrendSentence.SUMMARY_GREW,
          TrendSentence.SUMMARY_FELL,
          TrendSentence.SUMMARY_EQUAL,
          TrendSentence.SUMMARY_SUGGESTS_GROWTH,
          TrendSentence.SUMMARY_SUGGESTS_DECLINE,
          TrendSentence.SUMMARY_SUGGESTS_EQUAL,
          TrendSentence.SUMMARY_UNKNOWN,
          TrendSentence.SUMMARY_PROVABLE,
          TrendSentence.SUMMARY_CONTRADICTED,
          TrendSentence.SUMMARY_OPEN);

  private final Map<TrendSentence, ImmutableList.Builder<Translatable>> items =
      new LinkedHashMap<>();

  private TrendSummary() {
    ORDER.forEach(sentence -> items.put(sentence, ImmutableList.builder()));
  }

  /** {@return one sentence for each kind of result that the trend has} */
  static ImmutableList<Message> of(ParticipationTrend trend) {
    TrendSummary summary = new TrendSummary();
    trend.changes().forEach(summary::add);
    trend.recordClaims().forEach(summary::add);
    return summary.sentences();
  }

  private void add(FigureChange change) {
    Message item =
        Message.of(
            TrendSentence.SUMMARY_CHANGE,
            subject(change.after().session(), change.after().figures().get(0)),
            FigureKind.counts(change.before().figures()),
            FigureKind.counts(change.after().figures()));
    add(result(change), item);
  }

  private void add(RecordClaim claim) {
    TrendSentence result =
        switch (claim.standing()) {
          case PROVABLE -> TrendSentence.SUMMARY_PROVABLE;
          case CONTRADICTED -> TrendSentence.SUMMARY_CONTRADICTED;
          case OPEN -> TrendSentence.SUMMARY_OPEN;
        };
    add(
        result,
        Message.of(
            TrendSentence.SUMMARY_ITEM,
            subject(claim.session(), claim.figure()),
            claim.figure().count()));
  }

  private void add(TrendSentence result, Message item) {
    ImmutableList.Builder<Translatable> listed = items.get(result);
    if (listed == null) {
      throw new IllegalStateException("the summary has no sentence " + result);
    }
    listed.add(item);
  }

  private static TrendSentence result(FigureChange change) {
    return switch (change.proven()) {
      case GREW -> TrendSentence.SUMMARY_GREW;
      case FELL -> TrendSentence.SUMMARY_FELL;
      case EQUAL -> TrendSentence.SUMMARY_EQUAL;
      case UNKNOWN ->
          switch (change.asPrinted()) {
            case GREW -> TrendSentence.SUMMARY_SUGGESTS_GROWTH;
            case FELL -> TrendSentence.SUMMARY_SUGGESTS_DECLINE;
            case EQUAL -> TrendSentence.SUMMARY_SUGGESTS_EQUAL;
            case UNKNOWN -> TrendSentence.SUMMARY_UNKNOWN;
          };
    };
  }

  /** {@return the session, with the category of the figure if it has one} */
  private static Translatable subject(SessionId session, ReportedFigure figure) {
    return FigureKind.withNotes(MessageArgument.of(session), figure);
  }

  private ImmutableList<Message> sentences() {
    ImmutableList.Builder<Message> sentences = ImmutableList.builder();
    items.forEach(
        (sentence, listed) -> {
          ImmutableList<Translatable> all = listed.build();
          if (!all.isEmpty()) {
            sentences.add(Message.of(sentence, shortened(all)));
          }
        });
    ImmutableList<Message> summary = sentences.build();
    return summary.isEmpty()
        ? ImmutableList.of(Message.of(TrendSentence.SUMMARY_NOTHING_COMPARABLE))
        : summary;
  }

  /** The last items are named, because they are about the latest sessions. */
  private static Translatable shortened(ImmutableList<Translatable> all) {
    int rest = all.size() - MAXIMUM_NAMED;
    return rest <= 0
        ? Message.clauses(all)
        : Message.of(
            TrendSentence.SUMMARY_MORE, Message.clauses(all.subList(rest, all.size())), rest);
  }
}
