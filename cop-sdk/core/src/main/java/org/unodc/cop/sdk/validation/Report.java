package org.unodc.cop.sdk.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.internal.json.SourcePositions;
import org.unodc.cop.sdk.problem.Position;

/**
 * A validation report on a file, with the digest of the file and the line and column of each
 * finding.
 *
 * @param validation the findings, and the outcome of every rule
 * @param file the name of the file; empty if it is not known
 * @param digest the SHA-256 of the file, 64 hexadecimal digits; empty if there was no file
 * @param findings the findings of the validation in their order, with their positions in the file
 */
public record Report(
    ValidationReport validation,
    Optional<String> file,
    Optional<String> digest,
    ImmutableList<LocatedFinding> findings) {
  public Report {
    requireNonNull(validation, "validation");
    requireNonNull(file, "file");
    requireNonNull(digest, "digest");
    requireNonNull(findings, "findings");
  }

  /** {@return the report on a record that did not come from a file} */
  public static Report of(ValidationReport validation) {
    requireNonNull(validation, "validation");
    return new Report(
        validation, Optional.empty(), Optional.empty(), located(validation, ImmutableMap.of()));
  }

  /**
   * {@return the report on a record that was read from JSON}
   *
   * <p>If there are findings, the JSON is parsed again to locate them.
   *
   * @param utf8 the JSON from which the validated {@link Conference} was read
   * @throws IllegalArgumentException if there are findings and these bytes are not JSON, for
   *     example YAML
   */
  public static Report of(ValidationReport validation, byte[] utf8) {
    requireNonNull(validation, "validation");
    requireNonNull(utf8, "utf8");
    return of(validation, utf8, pointers -> SourcePositions.in(utf8, pointers));
  }

  /**
   * {@return the report on a record that was read from another form, such as YAML}
   *
   * <p>For YAML, the positions are those of {@code YamlDocument.positions}.
   *
   * @param bytes the file from which the validated {@link Conference} was read
   * @param positions finds the positions of values by their JSON Pointers; it is not called if
   *     there are no findings
   */
  public static Report of(
      ValidationReport validation,
      byte[] bytes,
      Function<? super ImmutableList<String>, ImmutableMap<String, Position>> positions) {
    ImmutableList<String> pointers = pointers(validation);
    return new Report(
        validation,
        Optional.empty(),
        Optional.of(Hashing.sha256().hashBytes(bytes).toString()),
        located(validation, pointers.isEmpty() ? ImmutableMap.of() : positions.apply(pointers)));
  }

  /**
   * {@return this report with the name of the file}
   *
   * @param name the path for readers, with {@code /} between its folders
   */
  public Report inFile(String name) {
    return new Report(validation, Optional.of(name), digest, findings);
  }

  private static ImmutableList<LocatedFinding> located(
      ValidationReport validation, ImmutableMap<String, Position> positions) {
    return validation.findings().stream()
        .map(finding -> new LocatedFinding(finding, position(finding, positions)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Position> position(
      Finding finding, ImmutableMap<String, Position> positions) {
    return Optional.ofNullable(positions.get(finding.place().pointer()));
  }

  private static ImmutableList<String> pointers(ValidationReport validation) {
    return validation.findings().stream()
        .map(finding -> finding.place().pointer())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the validation and the number of findings, without the name of the file} */
  @Override
  public String toString() {
    return "Report[validation=" + validation + ", findings=" + findings.size() + "]";
  }
}
