package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.sdk.file.CopFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cop stats}: who took part, session by session, as surely as the sources allow. */
@Command(
    name = "stats",
    description = "Shows how a published figure moved from session to session.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop stats untoc --subject participants --chart participants.svg"})
final class StatsCommand implements Callable<Integer> {
  private static final int LONGEST_BAR = 20;

  @Mixin private RecordInput input = new RecordInput();
  @Mixin private Language language = new Language();

  @Option(
      names = "--subject",
      paramLabel = "WORD",
      description =
          "What is counted, such as participants or side-events (participants if not given).")
  private String subject = "participants";

  @Option(names = "--chart", paramLabel = "FILE", description = "Draws the chart as SVG, too.")
  private @Nullable Path chart;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Originals.of(Stream.of(input.name())).refuse(chart, command);
    Conference conference = input.read();
    FigureSubject counted = counted(conference);
    ParticipationTrend trend = ParticipationTrend.of(conference, counted);
    PrintWriter out = command.commandLine().getOut();
    out.println(CodeLabels.of(counted, language.asked()));
    print(trend, out);
    out.println();
    trend.changes().forEach(change -> print(change.sentence(), out));
    trend.recordClaims().forEach(claim -> print(claim.sentence(), out));
    new Shares(conference, language.asked()).lines().forEach(line -> print(line, out));
    if (chart != null) {
      CopFiles.save(TrendChart.svg(trend, language.asked()), chart);
    }
    return ExitCode.SOUND;
  }

  private FigureSubject counted(Conference conference) {
    TreeSet<FigureSubject> known = new TreeSet<>(FigureSubject.listed());
    conference.sessions().stream()
        .flatMap(session -> session.publishedFigures().stream())
        .forEach(figure -> known.add(figure.subject()));
    return known.stream()
        .filter(one -> typed(one).equals(subject))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "Nobody counts '%s'; what is counted: %s."
                        .formatted(
                            subject,
                            known.stream()
                                .map(StatsCommand::typed)
                                .collect(Collectors.joining(", ")))));
  }

  private static String typed(FigureSubject subject) {
    return subject.word().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void print(ParticipationTrend trend, PrintWriter out) {
    OfficialLanguage asked = language.asked();
    Table table = Table.of("session", "opened", "figure", "certainty", "bar", "of which");
    for (SessionFigures session : trend.sessions()) {
      String opened = session.days().map(days -> days.first().toString()).orElse("-");
      if (session.figures().isEmpty()) {
        table.row(session.session(), opened, "-", "-", "", "");
      }
      for (ReportedFigure figure : session.figures()) {
        table.row(
            session.session(),
            opened,
            MessageArgument.of(figure.count()).in(asked),
            figure
                .source()
                .flatMap(Source::certainty)
                .map(sure -> CodeLabels.of(sure, asked))
                .orElse("-"),
            bar(figure.count().value(), largest(trend)),
            figure.category().map(category -> category.in(asked)).orElse(""));
      }
    }
    table.print(out);
  }

  private static long largest(ParticipationTrend trend) {
    return trend.sessions().stream()
        .map(SessionFigures::figures)
        .flatMap(List::stream)
        .mapToLong(figure -> figure.count().value())
        .max()
        .orElse(1);
  }

  private static String bar(long value, long largest) {
    return "#".repeat(Bar.length(value, largest, LONGEST_BAR));
  }

  private static void print(String sentence, PrintWriter out) {
    Printable.wrapped(Printable.of(sentence), 80).forEach(out::println);
  }
}
