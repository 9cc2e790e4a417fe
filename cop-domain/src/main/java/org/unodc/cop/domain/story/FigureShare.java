package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;

/**
 * The share of one published figure in another.
 *
 * @param part the figure of the part
 * @param whole the figure of the whole
 */
record FigureShare(FigureChapter.Located part, FigureChapter.Located whole) {

  /**
   * {@return the share of a category in the whole, of the first of these figures that has one}
   *
   * @param same figures with the same number from different sources
   */
  static Optional<FigureShare> ofFirst(List<FigureChapter.Located> same, StoryContext context) {
    return same.stream().flatMap(part -> of(part, context).stream()).findFirst();
  }

  /**
   * {@return the share of a category in the whole; empty if the source of the figure does not state
   * exactly one number for the whole, of the same day, or if it is zero or smaller than the part}
   */
  private static Optional<FigureShare> of(FigureChapter.Located part, StoryContext context) {
    Place list = context.sessionPlace().at("publishedFigures");
    boolean isPartOfSession = part.place().pointer().startsWith(list.pointer() + "/");
    if (part.figure().category().isEmpty() || !isPartOfSession) {
      return Optional.empty();
    }
    ImmutableList<ReportedFigure> figures = context.session().publishedFigures();
    ImmutableList<FigureChapter.Located> wholes =
        IntStream.range(0, figures.size())
            .filter(i -> isWhole(figures.get(i), part.figure()))
            .mapToObj(i -> new FigureChapter.Located(figures.get(i), list.at(i)))
            .collect(ImmutableList.toImmutableList());
    boolean isOneNumber =
        wholes.stream().map(whole -> whole.figure().count()).distinct().count() == 1;
    return isOneNumber && canContain(wholes.get(0).figure().count(), part.figure().count())
        ? Optional.of(new FigureShare(part, wholes.get(0)))
        : Optional.empty();
  }

  private static boolean isWhole(ReportedFigure candidate, ReportedFigure part) {
    return candidate.category().isEmpty()
        && candidate.subject().equals(part.subject())
        && candidate.unit().equals(part.unit())
        && candidate.asOf().equals(part.asOf())
        && candidate.isFromSameSourceAs(part);
  }

  /** {@return whether the total is known to be more than zero and the part may be a part of it} */
  private static boolean canContain(ReportedCount total, ReportedCount part) {
    CountInterval totals = total.intervalAsPrinted();
    return total.value() > 0
        && totals.max().orElse(1) > 0
        && part.intervalAsPrinted().isMoreThan(totals) != Answer.YES;
  }

  /** {@return the share as a detail of the figure of the part} */
  StoryStatement labelled(StoryContext context) {
    return StorySentences.sentence(
        Message.labelled(Message.of(StoryText.SHARE_OF_ALL), text()), values(), citations(context));
  }

  /** {@return the share with the category of the part} */
  StoryStatement ofCategory(StoryContext context) {
    StoryValue category =
        StoryValue.recorded(part.figure().category().orElseThrow(), part.place().at("category"));
    return StorySentences.sentence(
        Message.labelled(category.text(), text()),
        ImmutableList.<StoryValue>builder().add(category).addAll(values()).build(),
        citations(context));
  }

  private ImmutableList<StoryCitation> citations(StoryContext context) {
    return context.cite(part.figure().source().stream().toList());
  }

  private Message text() {
    ImmutableList<StoryValue> values = values();
    return Message.of(
        StoryText.EQUALS,
        Message.of(StoryText.OF_TOTAL, values.get(0).text(), values.get(1).text()),
        values.get(2).text());
  }

  private ImmutableList<StoryValue> values() {
    Place partPlace = part.place().at("count");
    Place wholePlace = whole.place().at("count");
    return ImmutableList.of(
        StoryValue.recorded(part.figure().count(), partPlace),
        StoryValue.recorded(whole.figure().count(), wholePlace),
        StoryValue.computed(
            Message.of(part.figure().count().shareOf(whole.figure().count())),
            StoryComputation.SHARE,
            ImmutableList.of(partPlace, wholePlace)));
  }
}
