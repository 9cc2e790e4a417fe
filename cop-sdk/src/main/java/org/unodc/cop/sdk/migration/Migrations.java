package org.unodc.cop.sdk.migration;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.migration.steps.MigrationPath;

/** Brings the JSON of a record to the latest format, whichever format it has. */
public final class Migrations {
  /** The steps in their order: the first leads from cop/1 to cop/2. */
  private static final MigrationPath PATH = new MigrationPath(ImmutableList.of());

  private Migrations() {}

  /** {@return the latest format, which this version of the library reads and writes} */
  public static String latest() {
    return PATH.latest();
  }

  /**
   * {@return this document in the latest format, with a report of what was changed}
   *
   * <p>Throws {@link CopException} where it is no JSON, or where its format is missing, unknown or
   * newer than this library.
   */
  public static Migration toLatest(byte[] utf8) {
    return toLatest(utf8, CopLimits.standard());
  }

  /** {@return the same as {@link #toLatest(byte[])} for a document within other limits} */
  public static Migration toLatest(byte[] utf8, CopLimits limits) {
    return PATH.follow(JsonText.of(utf8, limits), limits);
  }

  /** {@return the same as {@link #toLatest(byte[])} for the document in this file} */
  public static Migration toLatest(Path file) {
    return toLatest(file, CopLimits.standard());
  }

  /** {@return the same as {@link #toLatest(Path)} for a document within other limits} */
  public static Migration toLatest(Path file, CopLimits limits) {
    return PATH.follow(Access.text(file, limits), limits);
  }
}
