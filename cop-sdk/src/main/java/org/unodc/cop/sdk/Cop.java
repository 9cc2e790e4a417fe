package org.unodc.cop.sdk;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.json.CopJson;

/**
 * The door: reads, validates and writes the record of a Conference of the Parties.
 *
 * <p>Reading is strict and within the {@linkplain CopLimits#standard() standard limits}, writing
 * knows none: a longer record is written, and read with {@link #read(Path, CopLimits)}, with {@link
 * CopJson#with}, or element by element with {@link org.unodc.cop.sdk.stream.CopElements}. Members
 * that the model does not know are refused here; {@link CopJson#readLeniently(Path)} passes over
 * them.
 */
public final class Cop {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private Cop() {}

  /**
   * {@return the record in this file of JSON}
   *
   * <p>Throws {@link CopException} with all problems, or where the file cannot be read.
   */
  public static Conference read(Path file) {
    return JSON.read(file);
  }

  /** {@return the same as {@link #read(Path)} for a record within other limits} */
  public static Conference read(Path file, CopLimits limits) {
    return JSON.with(limits).read(file);
  }

  /**
   * {@return the record in the JSON that fills this stream, which stays open}
   *
   * <p>Throws {@link CopException} with all problems, or where the stream cannot be read.
   */
  public static Conference read(InputStream utf8) {
    return JSON.read(utf8);
  }

  /** {@return the record in this JSON; throws {@link CopException} with all its problems} */
  public static Conference read(byte[] utf8) {
    return JSON.read(utf8);
  }

  /**
   * {@return what the standard rules say of a record}
   *
   * @param day the day from which the record is looked at
   */
  public static ValidationReport validate(Conference conference, LocalDate day) {
    return Rulebook.standard().validate(conference, day);
  }

  /**
   * {@return what the standard rules say of the record in this JSON, with the lines and columns}
   *
   * <p>Throws {@link CopException} with all problems of the JSON.
   *
   * @param day the day from which the record is looked at
   * @param profile which rules are asked
   */
  public static Report report(byte[] utf8, LocalDate day, ValidationProfile profile) {
    return Report.of(Rulebook.standard().validate(JSON.read(utf8), day, profile), utf8);
  }

  /**
   * {@return the same as {@link #report(byte[], LocalDate, ValidationProfile)} of the record in
   * this file, which the report names}
   *
   * <p>Throws {@link CopException} also where the file cannot be read.
   */
  public static Report report(Path file, LocalDate day, ValidationProfile profile) {
    String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    return report(Access.bytes(file, CopLimits.standard()), day, profile).inFile(name);
  }

  /**
   * Saves a record as a file of JSON; a file that exists is replaced, see {@link CopFiles}. It may
   * be longer than {@link #read(Path)} reads.
   *
   * <p>Throws {@link CopException} where the record has no form in JSON, or where the file cannot
   * be written.
   */
  public static void write(Conference conference, Path file) {
    JSON.write(conference, file);
  }

  /**
   * Writes a record to a stream as JSON, however long; the stream stays open.
   *
   * <p>Throws {@link CopException} where the record has no form in JSON, or where the stream cannot
   * be written.
   */
  public static void write(Conference conference, OutputStream utf8) {
    JSON.write(conference, utf8);
  }
}
