package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.list.FigureList;
import org.unodc.cop.examples.cli.list.ListFormat;
import org.unodc.cop.examples.cli.list.ListFormatOption;
import org.unodc.cop.examples.cli.list.ListOutput;
import org.unodc.cop.examples.cli.list.ListTable;
import org.unodc.cop.examples.cli.option.CompletionWords;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.BarLength;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.FigureNotes;
import org.unodc.cop.examples.cli.output.NonGovernmentalShares;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.output.TextTable;
import org.unodc.cop.examples.cli.output.TrendSvgChart;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.file.CopFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop stats}: prints a published figure of each session, with its certainty. */
@Command(
    name = "stats",
    description = "Shows how a published figure changed from session to session.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop stats untoc --subject participants --chart participants.svg"})
public final class StatsCommand implements Callable<Integer> {
  private static final int LONGEST_BAR = 20;
  private static final int LATEST_SHARES = 3;

  @Mixin private RecordInput input = new RecordInput();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ListFormatOption format = new ListFormatOption();
  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = "--subject",
      completionCandidates = CompletionWords.Subjects.class,
      paramLabel = "SUBJECT",
      description =
          "Subject of the figure, such as participants or side-events (default: participants).")
  private String subject = "participants";

  @Option(
      names = "--all",
      description = "Prints a sentence for each change and for each claimed record.")
  private boolean all;

  @Option(names = "--chart", paramLabel = "FILE", description = "Also writes a chart (SVG).")
  private @Nullable Path chart;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(input.name());
    ProtectedInputs.of(Stream.of(input.name())).check(chart, command);
    Conference conference = input.read();
    ParticipationTrend trend = ParticipationTrend.of(conference, figureSubject(conference));
    List<String> sentences = sentences(trend, conference);
    if (format.selected() == ListFormat.TEXT) {
      output.write(text(trend, sentences));
    } else {
      ListTable list = FigureList.of(conference, trend, language.selected(), sentences);
      ListOutput.write(list, format.selected(), output);
    }
    if (chart != null) {
      CopFiles.save(TrendSvgChart.of(conference.title(), trend, language.selected()), chart);
    }
    return ExitCode.SUCCESS;
  }

  private List<String> sentences(ParticipationTrend trend, Conference conference) {
    ImmutableList<String> shares =
        new NonGovernmentalShares(conference, language.selected()).lines();
    return all
        ? Streams.concat(
                trend.changes().stream().map(change -> change.sentence(language.selected())),
                trend.recordClaims().stream().map(claim -> claim.sentence(language.selected())),
                shares.stream())
            .toList()
        : Streams.concat(
                trend.summary().stream().map(sentence -> sentence.in(language.selected())),
                shares.stream().skip(Math.max(0, shares.size() - LATEST_SHARES)))
            .toList();
  }

  private String text(ParticipationTrend trend, List<String> sentences) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println(CodeLabels.of(trend.subject(), language.selected()));
    print(trend, out);
    out.println();
    sentences.forEach(sentence -> print(sentence, out));
    return text.toString();
  }

  private FigureSubject figureSubject(Conference conference) {
    TreeSet<FigureSubject> subjects = new TreeSet<>(FigureSubject.listed());
    conference.sessions().stream()
        .flatMap(session -> session.publishedFigures().stream())
        .forEach(figure -> subjects.add(figure.subject()));
    return subjects.stream()
        .filter(candidate -> optionValue(candidate).equals(subject))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    command,
                    "stats.unknownSubject",
                    subject,
                    subjects.stream().map(StatsCommand::optionValue).toList()));
  }

  private static String optionValue(FigureSubject subject) {
    return subject.word().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void print(ParticipationTrend trend, PrintWriter out) {
    OfficialLanguage selected = language.selected();
    TextTable table =
        TextTable.of(
            Stream.of("session", "opened", "figure", "certainty", "bar", "category")
                .map(key -> CommandText.in(selected).of("stats." + key))
                .toArray());
    FigureNotes notes = new FigureNotes(trend);
    for (SessionFigures session : trend.sessions()) {
      String opened =
          session
              .days()
              .map(days -> MessageArgument.of(days.first()).in(language.selected()))
              .orElse("-");
      if (session.figures().isEmpty()) {
        table.row(session.session(), opened, "-", "-", "", "");
      }
      for (ReportedFigure figure : session.figures()) {
        table.row(
            session.session(),
            opened,
            MessageArgument.of(figure.count()).in(selected),
            figure
                .source()
                .flatMap(Source::certainty)
                .map(certainty -> CodeLabels.of(certainty, selected))
                .orElse("-"),
            bar(figure.count().value(), largest(trend)),
            notes.of(figure).map(note -> note.in(selected)).orElse(""));
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
    return "#".repeat(BarLength.of(value, largest, LONGEST_BAR));
  }

  private static void print(String sentence, PrintWriter out) {
    PrintableText.wrapped(sentence).forEach(out::println);
  }
}
