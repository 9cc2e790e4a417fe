package org.unodc.cop.sdk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.codec.Places;

/**
 * What a validation found, and in which file: its digest, and the line and column of each finding.
 *
 * @param validation what was found, and what became of every rule
 * @param file what the file is called; absent where nobody has said it
 * @param digest the SHA-256 of the file, 64 hexadecimal digits; absent where there was none
 * @param findings the findings of the validation in their order, with their places in the file
 */
public record Report(
    ValidationReport validation,
    Optional<String> file,
    Optional<String> digest,
    ImmutableList<LocatedFinding> findings) {

  /** {@return the report on a record that came from no file} */
  public static Report of(ValidationReport validation) {
    return new Report(
        validation, Optional.empty(), Optional.empty(), located(validation, ImmutableMap.of()));
  }

  /**
   * {@return the report on a record that was read from JSON; the JSON is looked at once more where
   * there are findings}
   *
   * <p>Throws {@link IllegalArgumentException} where these bytes are no JSON, such as YAML.
   *
   * @param utf8 the JSON of which the {@link Conference} that was validated was read
   */
  public static Report of(ValidationReport validation, byte[] utf8) {
    return new Report(
        validation,
        Optional.empty(),
        Optional.of(Hashing.sha256().hashBytes(utf8).toString()),
        located(validation, Places.in(utf8, pointers(validation))));
  }

  /**
   * {@return the same about a file with this name}
   *
   * @param name the path as people know it, with {@code /} between its folders
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
}
