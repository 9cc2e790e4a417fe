package org.unodc.cop.examples.cli.list;

import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.examples.cli.text.CommandText;

/** The published figures about one subject, session by session. */
public final class FigureList {
  private final FigureSubject subject;
  private final OfficialLanguage language;
  private final CommandText labels;

  private FigureList(FigureSubject subject, OfficialLanguage language) {
    this.subject = subject;
    this.language = language;
    this.labels = CommandText.in(language);
  }

  /**
   * {@return a row for each figure, and one for each session without a figure}
   *
   * @param remarks sentences below the table
   */
  public static ListTable of(
      Conference conference,
      ParticipationTrend trend,
      OfficialLanguage language,
      List<String> remarks) {
    return new FigureList(trend.subject(), language).table(conference, trend, remarks);
  }

  private ListTable table(Conference conference, ParticipationTrend trend, List<String> remarks) {
    ListTable.Builder list =
        ListTable.titled(labels.of("stats.title", subject), language, labels.of("stats.none"));
    Stream.of(
            "session",
            "ordinal",
            "opened",
            "subject",
            "figure",
            "qualifier",
            "unit",
            "category",
            "certainty",
            "source")
        .forEach(key -> list.column(key, labels.of("stats." + key)));
    for (SessionFigures session : trend.sessions()) {
      session.figures().forEach(figure -> addRow(session, figure, list));
      if (session.figures().isEmpty()) {
        addRow(session, list);
      }
    }
    conference.title().map(title -> ListCell.text(title, language)).ifPresent(list::subtitle);
    remarks.forEach(list::remark);
    return list.build();
  }

  private void addRow(SessionFigures session, ReportedFigure figure, ListTable.Builder list) {
    list.row(
        ListCell.id(session.session()),
        ordinal(session),
        ListCell.day(session.days().map(days -> days.first()), language),
        subjectCell(),
        ListCell.whole(figure.count().value()),
        ListCell.code(figure.count().qualifier(), language),
        ListCell.code(figure.unit(), language),
        figure
            .category()
            .map(category -> ListCell.text(category, language))
            .orElse(ListCell.NOTHING),
        ListCell.code(figure.source().flatMap(Source::certainty), language),
        figure.source().map(this::source).orElse(ListCell.NOTHING));
  }

  private void addRow(SessionFigures session, ListTable.Builder list) {
    list.row(
        ListCell.id(session.session()),
        ordinal(session),
        ListCell.day(session.days().map(days -> days.first()), language),
        subjectCell(),
        ListCell.NOTHING,
        ListCell.NOTHING,
        ListCell.NOTHING,
        ListCell.NOTHING,
        ListCell.NOTHING,
        ListCell.NOTHING);
  }

  private static ListCell ordinal(SessionFigures session) {
    return session.ordinal().isPresent()
        ? ListCell.whole(session.ordinal().getAsInt())
        : ListCell.NOTHING;
  }

  private ListCell subjectCell() {
    return new ListCell.Code(subject.word(), CodeLabels.of(subject, language));
  }

  /** {@return the link of the source, or else its symbol or its title} */
  private ListCell source(Source source) {
    return source
        .link()
        .or(source::symbol)
        .map(ListCell::text)
        .or(() -> source.title().map(title -> ListCell.text(title, language)))
        .orElse(ListCell.NOTHING);
  }
}
