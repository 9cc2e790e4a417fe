package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is asked of each document, and how it is found out. */
final class Checking {
  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description =
          "Which rules are asked: basic, full, publication, or a file of JSON (full if not given).")
  private String profile = "full";

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A report in JSON; what it knows already does not count.")
  private @Nullable Path baseline;

  @Mixin private AsOf asOf = new AsOf();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return what does it; throws where the profile or the baseline cannot be read} */
  Check prepared() {
    Rulebook rulebook = Rulebook.standard().withProvided();
    return new Check(
        rulebook,
        fitting(chosenProfile(), rulebook),
        asOf.day(),
        Optional.ofNullable(baseline)
            .map(
                file ->
                    new Document(file.toString(), InputFormat.JSON)
                        .readBy(CopJson.of(Report.class)::read)
                        .validation()));
  }

  /** {@return the files that are read beside the documents} */
  Stream<String> files() {
    return Stream.concat(Stream.of(profile), Stream.ofNullable(baseline).map(Path::toString));
  }

  private ValidationProfile chosenProfile() {
    return ValidationProfile.standard().stream()
        .filter(standard -> standard.name().equals(profile.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(() -> profileIn(Path.of(profile)));
  }

  private ValidationProfile profileIn(Path file) {
    if (!Files.exists(file)) {
      String names =
          ValidationProfile.standard().stream()
              .map(ValidationProfile::name)
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          command.commandLine(),
          "There is no profile %s: it is %s, or a file.".formatted(profile, names));
    }
    return new Document(file.toString(), InputFormat.JSON)
        .readBy(CopJson.of(ValidationProfile.class)::read);
  }

  /** A rulebook says with any record whether it has what a profile names; this one has nothing. */
  private ValidationProfile fitting(ValidationProfile chosen, Rulebook rulebook) {
    try {
      rulebook.validate(
          Conference.builder().id(ConferenceId.of("nothing")).build(), asOf.day(), chosen);
      return chosen;
    } catch (IllegalArgumentException refusal) {
      String message = "It does not fit the rules: %s.".formatted(refusal.getMessage());
      Problem problem = Problem.of(ProblemCode.INVALID_VALUE, message);
      throw new UnreadableException(profile, new CopException(ImmutableList.of(problem), refusal));
    }
  }

  /**
   * Checks documents, from any thread.
   *
   * @param rulebook the rules that there are
   * @param profile which of them are asked
   * @param day the day from which records are looked at
   * @param baseline what is known already
   */
  record Check(
      Rulebook rulebook,
      ValidationProfile profile,
      LocalDate day,
      Optional<ValidationReport> baseline) {
    /** {@return the work on a document, a piece for each record in it} */
    Iterator<Supplier<Checked>> pieces(Document document) {
      if (document.format() != InputFormat.NDJSON) {
        return Iterators.singletonIterator(() -> of(document));
      }
      try {
        return Iterators.transform(document.lines(), line -> () -> of(document, line));
      } catch (CopException unreadable) {
        Checked checked = Checked.unreadable(document.name(), unreadable.problems());
        return Iterators.singletonIterator(() -> checked);
      }
    }

    private Checked of(Document document) {
      try {
        Optional<Conference> shipped = Shipped.named(document.name());
        if (shipped.isPresent()) {
          return Checked.read(Report.of(found(shipped.get())).inFile(document.name()));
        }
        byte[] bytes = document.bytes();
        ValidationReport found = found(document.read(bytes));
        // Only in JSON do places of the record have a line and a column.
        Report report =
            document.format() == InputFormat.JSON ? Report.of(found, bytes) : Report.of(found);
        return Checked.read(report.inFile(document.name()));
      } catch (CopException unreadable) {
        return Checked.unreadable(document.name(), unreadable.problems());
      }
    }

    private Checked of(Document document, NdjsonLine<Conference> line) {
      String name = document.name() + ":" + line.number();
      return line.value()
          .map(record -> Checked.read(Report.of(found(record)).inFile(name)))
          .orElseGet(() -> Checked.unreadable(name, line.problems()));
    }

    private ValidationReport found(Conference record) {
      ValidationReport all = rulebook.validate(record, day, profile);
      return baseline.map(all::newSince).orElse(all);
    }
  }
}
