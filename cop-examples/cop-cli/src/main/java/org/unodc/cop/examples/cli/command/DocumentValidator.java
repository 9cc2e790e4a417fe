package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.ShippedRecords;
import org.unodc.cop.examples.cli.output.DocumentResult;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.sdk.yaml.YamlDocument;

/**
 * Validates documents. It can be used by several threads.
 *
 * @param rulebook the available rules
 * @param profile the selection of rules that are checked
 * @param day the day that the rules treat as today
 * @param baseline a former report, whose findings are not reported again
 */
record DocumentValidator(
    Rulebook rulebook,
    ValidationProfile profile,
    LocalDate day,
    Optional<ValidationReport> baseline) {

  /** {@return the number of rules that the profile leaves out} */
  long leftOut() {
    return rulebook.rules().stream().filter(rule -> !profile.enables(rule)).count();
  }

  /** {@return the tasks that validate a document, one for each record in it} */
  Iterator<Supplier<DocumentResult>> tasks(InputDocument document) {
    if (document.format() != InputFormat.NDJSON) {
      return Iterators.singletonIterator(() -> validate(document));
    }
    try {
      return Iterators.transform(document.lines(), line -> () -> validate(document, line));
    } catch (CopException e) {
      DocumentResult result = DocumentResult.unreadable(document.name(), e.problems());
      return Iterators.singletonIterator(() -> result);
    }
  }

  private DocumentResult validate(InputDocument document) {
    ImmutableList.Builder<Problem> notes = ImmutableList.builder();
    try {
      Optional<Conference> shipped = ShippedRecords.find(document.name());
      if (shipped.isPresent()) {
        return DocumentResult.of(Report.of(newFindings(shipped.get())).inFile(document.name()));
      }
      byte[] bytes = document.bytes();
      ValidationReport findings = newFindings(document.read(bytes, notes::add));
      Report report =
          document.format() == InputFormat.YAML
              ? Report.of(findings, bytes, YamlDocument.of(bytes, document.limits())::positions)
              : Report.of(findings, bytes);
      return DocumentResult.of(report.inFile(document.name()), notes.build());
    } catch (CopException e) {
      return DocumentResult.unreadable(document.name(), e.problems(), notes.build());
    }
  }

  private DocumentResult validate(InputDocument document, NdjsonLine<Conference> line) {
    String name = document.name() + ":" + line.number();
    return line.value()
        .map(record -> DocumentResult.of(Report.of(newFindings(record)).inFile(name)))
        .orElseGet(() -> DocumentResult.unreadable(name, line.problems()));
  }

  private ValidationReport newFindings(Conference record) {
    ValidationReport all = rulebook.validate(record, day, profile);
    return rulebook.explained(baseline.map(all::newSince).orElse(all), record, profile);
  }
}
