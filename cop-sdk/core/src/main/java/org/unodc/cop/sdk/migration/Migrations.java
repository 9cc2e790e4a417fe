package org.unodc.cop.sdk.migration;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.migration.MigratedDocument;
import org.unodc.cop.sdk.internal.migration.MigrationPath;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Converts the JSON of a record from any known format to the latest format.
 *
 * <p>Example:
 *
 * <pre>{@code
 * byte[] utf8 = "{\"format\": \"cop/1\", \"id\": \"harbours-cop\"}".getBytes(StandardCharsets.UTF_8);
 * Migration migration = Migrations.toLatest(utf8);
 * Migrations.latest() // cop/1
 * migration.changes() // []
 * }</pre>
 */
public final class Migrations {
  /** The steps in order: the first converts from cop/1 to cop/2. */
  private static final MigrationPath PATH = new MigrationPath(ImmutableList.of());

  private Migrations() {}

  /** {@return the latest format, which this version of the library reads and writes} */
  public static String latest() {
    return PATH.latest();
  }

  /**
   * {@return this document in the latest format, with a list of the changes}
   *
   * @throws CopException if the document is not JSON, or if its format is missing, unknown or newer
   *     than this library
   */
  public static Migration toLatest(byte[] utf8) {
    return toLatest(utf8, CopLimits.standard());
  }

  /**
   * {@return this document in the latest format, read with these limits}
   *
   * @throws CopException as {@link #toLatest(byte[])} does
   */
  public static Migration toLatest(byte[] utf8, CopLimits limits) {
    return migrate(JsonText.of(utf8, limits), "a document", limits);
  }

  /**
   * {@return the document in this file in the latest format}
   *
   * @throws CopException as {@link #toLatest(byte[])} does, or if the file cannot be read
   */
  public static Migration toLatest(Path file) {
    return toLatest(file, CopLimits.standard());
  }

  /**
   * {@return the document in this file in the latest format, read with these limits}
   *
   * @throws CopException as {@link #toLatest(Path)} does
   */
  public static Migration toLatest(Path file, CopLimits limits) {
    return migrate(CheckedIo.text(file, limits), "the file " + file, limits);
  }

  private static Migration migrate(JsonText text, String source, CopLimits limits) {
    ImmutableList.Builder<MigrationChange> changes = ImmutableList.builder();
    MigratedDocument migrated =
        PATH.follow(
            text,
            source,
            limits,
            (format, pointer, message) ->
                changes.add(new MigrationChange(format, pointer, message)));
    return new Migration(migrated.from(), PATH.latest(), migrated.json(), changes.build());
  }
}
