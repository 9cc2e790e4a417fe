package org.unodc.cop.sdk;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.file.RecordFormat;
import org.unodc.cop.sdk.internal.file.RecordFormats;
import org.unodc.cop.sdk.internal.library.SdkVersion;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.LibraryNeededException;
import org.unodc.cop.sdk.validation.Report;

/**
 * The main entry point: reads, validates and writes the record of a Conference of the Parties.
 *
 * <p>A file whose name ends in {@code .yaml} or {@code .yml} has YAML, which needs the artifact
 * {@code cop-yaml}. All other files, bytes and streams have JSON.
 *
 * <p>Reading is strict and applies the {@linkplain CopLimits#standard() standard limits}. Writing
 * has no limits. Read a longer record with {@link #read(Path, CopLimits)} or {@link #report(Path,
 * LocalDate, ValidationProfile, CopLimits)}, with {@link CopJson#with}, or element by element with
 * {@link org.unodc.cop.sdk.stream.CopElements}. The methods of this class reject members that the
 * model does not define; {@link CopJson#readLeniently(Path)} skips them.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Conference conference = Cop.read(folder.resolve("conference.json"));
 * ValidationReport report = Cop.validate(conference, LocalDate.of(2024, 11, 1));
 * Cop.write(conference, folder.resolve("copy.json"));
 * }</pre>
 */
public final class Cop {

  private Cop() {}

  /**
   * {@return the record in this file}
   *
   * @throws CopException with all problems, or if the file cannot be read
   * @throws LibraryNeededException if the file ends in {@code .yaml} or {@code .yml} and {@code
   *     cop-yaml} is absent
   */
  public static Conference read(Path file) {
    return read(file, CopLimits.standard());
  }

  /**
   * {@return the record in this file, read with other limits; see {@link #read(Path)}}
   *
   * @throws CopException with all problems, or if the file cannot be read
   */
  public static Conference read(Path file, CopLimits limits) {
    requireNonNull(file, "file");
    requireNonNull(limits, "limits");
    Optional<RecordFormat> other = RecordFormats.of(file);
    return other.isPresent() ? other.get().read(file, limits) : json().with(limits).read(file);
  }

  /**
   * {@return the record in the JSON of this stream, which is read to its end and stays open}
   *
   * @throws CopException with all problems, or if the stream cannot be read
   */
  public static Conference read(InputStream utf8) {
    return json().read(utf8);
  }

  /**
   * {@return the record in this JSON}
   *
   * @throws CopException with all problems
   */
  public static Conference read(byte[] utf8) {
    return json().read(utf8);
  }

  /**
   * {@return the report of the standard rules on a record, under the {@linkplain
   * ValidationProfile#standard() standard profile}}
   *
   * @param day the day that the rules treat as today
   */
  public static ValidationReport validate(Conference conference, LocalDate day) {
    return validate(conference, day, ValidationProfile.standard());
  }

  /**
   * {@return the report of the standard rules on a record}
   *
   * @param day the day that the rules treat as today
   * @param profile selects the rules
   */
  public static ValidationReport validate(
      Conference conference, LocalDate day, ValidationProfile profile) {
    return Rulebook.standard().validate(conference, day, profile);
  }

  /**
   * {@return the report of the standard rules on a record that came from no file, so its findings
   * have no lines and columns}
   *
   * @param day the day that the rules treat as today
   * @param profile selects the rules
   */
  public static Report report(Conference conference, LocalDate day, ValidationProfile profile) {
    requireNonNull(conference, "conference");
    requireNonNull(day, "day");
    requireNonNull(profile, "profile");
    return Report.of(explained(conference, day, profile));
  }

  /**
   * {@return the report of the standard rules on the record in this JSON, with lines and columns}
   *
   * @param day the day that the rules treat as today
   * @param profile selects the rules
   * @throws CopException with all problems of the JSON
   */
  public static Report report(byte[] utf8, LocalDate day, ValidationProfile profile) {
    requireNonNull(day, "day");
    requireNonNull(profile, "profile");
    return Report.of(explained(json().read(utf8), day, profile), utf8);
  }

  /**
   * {@return the report of the standard rules on the record in this file, with the name of the file
   * and with lines and columns}
   *
   * @param day the day that the rules treat as today
   * @param profile selects the rules
   * @throws CopException with all problems of the file, or if it cannot be read
   */
  public static Report report(Path file, LocalDate day, ValidationProfile profile) {
    return report(file, day, profile, CopLimits.standard());
  }

  /**
   * {@return the report of the standard rules on the record in this file, read with other limits}
   *
   * @param day the day that the rules treat as today
   * @param profile selects the rules
   * @throws CopException with all problems of the file, or if it cannot be read
   */
  public static Report report(
      Path file, LocalDate day, ValidationProfile profile, CopLimits limits) {
    requireNonNull(file, "file");
    requireNonNull(day, "day");
    requireNonNull(profile, "profile");
    requireNonNull(limits, "limits");
    Optional<RecordFormat> other = RecordFormats.of(file);
    byte[] bytes = CheckedIo.bytes(file, limits);
    Conference conference =
        other.isPresent() ? other.get().read(bytes, limits) : json().with(limits).read(bytes);
    ValidationReport validation = explained(conference, day, profile);
    Report report =
        other.isPresent()
            ? Report.of(
                validation, bytes, pointers -> other.get().positions(bytes, pointers, limits))
            : Report.of(validation, bytes);
    return report.inFile(file.toString().replace(file.getFileSystem().getSeparator(), "/"));
  }

  private static ValidationReport explained(
      Conference conference, LocalDate day, ValidationProfile profile) {
    Rulebook rules = Rulebook.standard();
    return rules.explained(rules.validate(conference, day, profile), conference, profile);
  }

  /**
   * Saves a record and replaces an existing file; see {@link CopFiles}. The file may exceed the
   * limits of {@link #read(Path)}.
   *
   * @throws CopException if the format cannot express the record, or if the file cannot be written
   * @throws LibraryNeededException if the file ends in {@code .yaml} or {@code .yml} and {@code
   *     cop-yaml} is absent
   */
  public static void write(Conference conference, Path file) {
    requireNonNull(conference, "conference");
    RecordFormats.of(requireNonNull(file, "file"))
        .ifPresentOrElse(
            other -> other.write(conference, file), () -> json().write(conference, file));
  }

  /**
   * Writes a record of any length to a stream as JSON. The stream stays open.
   *
   * @throws CopException if the record cannot be expressed in JSON, or if the stream cannot be
   *     written
   */
  public static void write(Conference conference, OutputStream utf8) {
    json().write(requireNonNull(conference, "conference"), requireNonNull(utf8, "utf8"));
  }

  /** {@return the version of the library, such as 1.0.0} */
  public static String version() {
    return SdkVersion.text();
  }

  private static CopJson<Conference> json() {
    return CopJson.of(Conference.class);
  }
}
