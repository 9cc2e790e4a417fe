package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cop validate}: what the rules find in records. */
@Command(
    name = "validate",
    description = "Checks records against the rules and says what was found, where and why.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop validate --as-of 2024-10-14 --fail-on warning conference.json",
      "  cop validate --format html,sarif --out reports/ records/"
    })
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Documents documents = new Documents();
  @Mixin private Checking checking = new Checking();
  @Mixin private Language language = new Language();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      split = ",",
      description = "The forms of the report: ${COMPLETION-CANDIDATES} (text if not given).")
  private List<OutputForm> forms = List.of(OutputForm.TEXT);

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "A file for one report in one form, else a folder, in which each has its file.")
  private @Nullable Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "From when on the exit code is 1: ${COMPLETION-CANDIDATES} (error if not given).")
  private Threshold failOn = Threshold.ERROR;

  @Option(
      names = "--max",
      paramLabel = "N",
      description = "How many findings of a document the text shows at most (all if not given).")
  private long most = Long.MAX_VALUE;

  @Option(names = "--quiet", description = "Print findings only: no summary and no progress.")
  private boolean quiet;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    refuseWhatDoesNotGoTogether();
    ImmutableList<Document> all = documents.all();
    ReportSink sink = sink(originals(all));
    Checking.Check check = checking.prepared();
    Tally tally = new Tally(failOn, language.asked());
    Iterable<Supplier<Checked>> pieces =
        () -> Iterators.concat(Iterators.transform(all.iterator(), check::pieces));
    CommandLine console = command.commandLine();
    try (Progress progress = Progress.of("validate", all.size(), quiet, console.getErr())) {
      InOrder.each(
          pieces,
          Supplier::get,
          checked -> {
            tally.add(checked);
            progress.step(() -> tell(checked, sink));
          });
    }
    if (!quiet && documents.areSeveral()) {
      tally.lines().forEach(this::err);
    }
    return tally.exitCode();
  }

  private void refuseWhatDoesNotGoTogether() {
    if (most < 1) {
      throw new ParameterException(command.commandLine(), "--max is at least 1, not " + most + ".");
    }
    boolean oneStream =
        forms.size() == 1 && (!documents.areSeveral() || forms.get(0).canFollowEachOther());
    if (out == null && !oneStream) {
      throw new ParameterException(
          command.commandLine(),
          "Several reports in these forms do not fit into one stream: say with --out in which folder they go.");
    }
  }

  private Originals originals(ImmutableList<Document> all) {
    Originals originals =
        Originals.of(Stream.concat(all.stream().map(Document::name), checking.files()));
    originals.refuse(out, command);
    return originals;
  }

  private ReportSink sink(Originals originals) {
    if (out != null) {
      boolean oneFile = forms.size() == 1 && !documents.areSeveral();
      return new ReportFiles(out, oneFile, forms, language.asked(), originals);
    }
    ReportStream stream =
        new ReportStream(
            command.commandLine(), forms.get(0), language.asked(), documents.areSeveral());
    return forms.get(0) == OutputForm.TEXT ? stream.text(most, quiet) : stream.reports();
  }

  private void tell(Checked checked, ReportSink sink) {
    checked.problems().forEach(problem -> err(Refusals.line(checked.document(), problem)));
    sink.accept(checked);
    command.commandLine().getOut().flush();
  }

  private void err(String line) {
    command.commandLine().getErr().println(line);
  }
}
