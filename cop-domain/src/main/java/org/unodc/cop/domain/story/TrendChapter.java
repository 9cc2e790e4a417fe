package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;

/** The changes of figures since the session before that has a comparable figure. */
final class TrendChapter {
  private final StoryContext context;

  private TrendChapter(StoryContext context) {
    this.context = context;
  }

  static ImmutableList<StoryStatement> of(StoryContext context) {
    TrendChapter chapter = new TrendChapter(context);
    SessionId session = context.session().id();
    return context.session().publishedFigures().stream()
        .map(ReportedFigure::subject)
        .distinct()
        .flatMap(subject -> ParticipationTrend.of(context.conference(), subject).changes().stream())
        .filter(change -> change.after().session().equals(session))
        .map(chapter::statement)
        .collect(ImmutableList.toImmutableList());
  }

  private StoryStatement statement(FigureChange change) {
    ReportedFigure figure = change.after().figures().get(0);
    ImmutableList<Place> before = places(change.before());
    ImmutableList<Place> after = places(change.after());
    StoryValue subject = FigureChapter.subject(new FigureChapter.Located(figure, after.get(0)));
    StoryValue earlier = counts(change.before(), before);
    StoryValue earlierSession = session(change.before());
    StoryValue later = counts(change.after(), after);
    StoryValue laterSession = session(change.after());
    StoryValue direction =
        StoryValue.computed(
            direction(change),
            StoryComputation.CHANGE,
            ImmutableList.<Place>builder().addAll(before).addAll(after).build());
    ImmutableList<StoryValue> values =
        ImmutableList.of(subject, earlier, earlierSession, later, laterSession, direction);
    return StorySentences.sentence(
        Message.of(StoryText.CHANGE, values.stream().map(StoryValue::text).toArray()),
        values,
        context.cite(
            ImmutableList.<ReportedFigure>builder()
                .addAll(change.before().figures())
                .addAll(change.after().figures())
                .build()
                .stream()
                .flatMap(one -> one.source().stream())
                .toList()));
  }

  private static StoryValue counts(SessionFigures figures, ImmutableList<Place> places) {
    Translatable counts = figures.counts();
    return new StoryValue(
        counts,
        places.stream().map(place -> place.at("count")).collect(ImmutableList.toImmutableList()),
        Optional.empty());
  }

  private StoryValue session(SessionFigures figures) {
    Place place = context.placeOf(figures.session()).at("ordinal");
    OptionalInt ordinal = figures.ordinal();
    return ordinal.isPresent()
        ? StoryValue.recorded(Message.of(StoryText.SESSION_NUMBER, ordinal.getAsInt()), place)
        : context.name(figures.session(), context.placeOf(figures.session()));
  }

  private static Message direction(FigureChange change) {
    boolean isProven = change.proven() == change.asPrinted();
    Message direction = Message.of(StoryText.PLAIN, change.asPrinted());
    return isProven ? direction : Message.of(StoryText.AS_PRINTED, direction);
  }

  private ImmutableList<Place> places(SessionFigures figures) {
    Session session = (Session) context.find(figures.session()).orElseThrow();
    Place list = context.placeOf(figures.session()).at("publishedFigures");
    return figures.figures().stream()
        .map(figure -> list.at(session.publishedFigures().indexOf(figure)))
        .collect(ImmutableList.toImmutableList());
  }
}
