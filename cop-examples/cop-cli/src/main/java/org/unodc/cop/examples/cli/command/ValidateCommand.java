package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.examples.cli.input.BatchInput;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.DocumentResult;
import org.unodc.cop.examples.cli.output.FailureThreshold;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProblemLine;
import org.unodc.cop.examples.cli.output.ProgressDisplay;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.examples.cli.output.ReportFileSink;
import org.unodc.cop.examples.cli.output.ReportOutputFormat;
import org.unodc.cop.examples.cli.output.ReportRenderer;
import org.unodc.cop.examples.cli.output.ReportSink;
import org.unodc.cop.examples.cli.output.ReportStreamSink;
import org.unodc.cop.examples.cli.output.TerminalReportSink;
import org.unodc.cop.examples.cli.output.ValidationTotals;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop validate}: checks records against the rules. */
@Command(
    name = "validate",
    description =
        "Checks records against the rules and reports each finding with place and reason.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop validate --as-of 2024-10-14 --fail-on warning conference.json",
      "  cop validate --format html,sarif --out reports/ records/"
    })
public final class ValidateCommand implements Callable<Integer> {
  @Mixin private BatchInput input = new BatchInput();
  @Mixin private ValidationOptions validation = new ValidationOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Formats of the report: ${COMPLETION-CANDIDATES} (default: text). Messages in json are"
              + " always in English.")
  private List<ReportOutputFormat> formats = List.of(ReportOutputFormat.TEXT);

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Output file, or a directory if there are several reports or formats.")
  private @Nullable Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Lowest severity that makes the command exit with 1, and that is a failure in the format"
              + " junit: ${COMPLETION-CANDIDATES} (default: error).")
  private FailureThreshold failOn = FailureThreshold.ERROR;

  @Option(
      names = "--max",
      paramLabel = "N",
      description =
          "Maximum number of findings of a document in the text (default: no maximum). Of findings"
              + " with one cause, the text shows three and counts the others.")
  private long maximum = Long.MAX_VALUE;

  @Option(names = "--quiet", description = "Prints findings only, without summary and progress.")
  private boolean quiet;

  @Option(
      names = "--watch",
      description =
          "Validates again when an input, the profile or the baseline changes, until Ctrl-C.")
  private boolean watch;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    checkOptions();
    if (!watch) {
      return validate();
    }
    Stream<Path> options = validation.files().map(Path::of).filter(Files::exists);
    ImmutableList<Path> watched =
        Stream.concat(input.paths().stream(), options).collect(ImmutableList.toImmutableList());
    return new RepeatedValidation(command, quiet, this::validate).run(watched);
  }

  private int validate() {
    ImmutableList<InputDocument> documents = input.documents();
    ReportSink sink = sink(protectedInputs(documents));
    DocumentValidator validator = validation.validator(input.limits());
    ValidationTotals totals = new ValidationTotals(failOn, language.selected());
    Iterable<Supplier<DocumentResult>> tasks =
        () -> Iterators.concat(Iterators.transform(documents.iterator(), validator::tasks));
    CommandLine console = command.commandLine();
    try (ProgressDisplay progress =
        ProgressDisplay.of(
            CommandText.in(language.selected()).of("validate.task"),
            documents.size(),
            quiet,
            console.getErr())) {
      OrderedParallelRunner.run(
          tasks,
          Supplier::get,
          result -> {
            totals.add(result);
            progress.step(() -> print(result, sink));
          });
    }
    if (!quiet && input.mayHoldSeveralRecords()) {
      printError(totals.line());
    }
    if (!quiet && out == null && formats.get(0) == ReportOutputFormat.TEXT) {
      printAboutProfile(validator);
    }
    return totals.exitCode();
  }

  private void printAboutProfile(DocumentValidator validator) {
    validator
        .rulebook()
        .formerIds(validator.profile())
        .map(named -> named.in(language.selected()))
        .ifPresent(line -> printError(PrintableText.of(line)));
    long leftOut = validator.leftOut();
    if (leftOut > 0) {
      String profile = validator.profile().name();
      String line =
          CommandText.in(language.selected()).of("validate.leftOut", profile, leftOut, "complete");
      printError(PrintableText.of(line));
    }
  }

  private void checkOptions() {
    input.checkStandardInput();
    if (watch) {
      checkWatch();
    }
    if (maximum < 1) {
      throw new UsageException(command, "usage.atLeast", "--max", "1", String.valueOf(maximum));
    }
    boolean oneStream =
        formats.size() == 1
            && (!input.mayHoldSeveralRecords() || formats.get(0).canBeConcatenated());
    if (out == null && !oneStream) {
      throw new UsageException(command, "validate.severalReports", "--out");
    }
  }

  /** The reports must not cause the next validation. */
  private void checkWatch() {
    if (!input.unchangeable().isEmpty()) {
      throw new UsageException(command, "validate.nothingToWatch", "--watch", input.unchangeable());
    }
    if (out == null) {
      return;
    }
    Path output = out.toAbsolutePath().normalize();
    if (input.paths().stream()
        .map(path -> path.toAbsolutePath().normalize())
        .anyMatch(path -> path.startsWith(output) || output.startsWith(path))) {
      throw new UsageException(command, "validate.watchesOutput", "--watch", out.toString());
    }
  }

  private ProtectedInputs protectedInputs(ImmutableList<InputDocument> documents) {
    ProtectedInputs inputs =
        ProtectedInputs.of(
            Stream.concat(documents.stream().map(InputDocument::name), validation.files()));
    inputs.check(out, command);
    return inputs;
  }

  private ReportSink sink(ProtectedInputs inputs) {
    ReportRenderer renderer = new ReportRenderer(language.selected(), failOn);
    if (out != null) {
      boolean singleReport = formats.size() == 1 && !input.mayHoldSeveralRecords();
      return new ReportFileSink(out, singleReport, formats, renderer, inputs);
    }
    CommandLine console = command.commandLine();
    ReportOutputFormat format = formats.get(0);
    return format == ReportOutputFormat.TEXT
        ? new TerminalReportSink(console, language.selected(), maximum, quiet)
        : new ReportStreamSink(console.getOut(), format, renderer, input.mayHoldSeveralRecords());
  }

  private void print(DocumentResult result, ReportSink sink) {
    if (out != null || !formats.get(0).hasProblems()) {
      result
          .problems()
          .forEach(
              problem ->
                  printError(ProblemLine.of(result.document(), problem, language.selected())));
    }
    result
        .notes()
        .forEach(note -> printError(ProblemLine.of(result.document(), note, language.selected())));
    result
        .report()
        .map(Report::validation)
        .map(ValidationReport::brokenRules)
        .orElse(ImmutableList.of())
        .forEach(rule -> printError(ProblemLine.of(result.document(), rule, language.selected())));
    sink.accept(result);
    command.commandLine().getOut().flush();
  }

  private void printError(String line) {
    command.commandLine().getErr().println(line);
  }
}
