package org.unodc.cop.sdk.internal.file;

import com.google.common.base.Ascii;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.unodc.cop.sdk.internal.library.SdkVersion;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.LibraryNeededException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The formats of records that other artifacts provide. */
public final class RecordFormats {
  private static final Supplier<ImmutableList<RecordFormat>> PROVIDED =
      Suppliers.memoize(
          () ->
              ImmutableList.copyOf(
                  ServiceLoader.load(RecordFormat.class, RecordFormat.class.getClassLoader())));

  /** The formats of the library by the endings of their files. */
  private static final ImmutableMap<String, String> KNOWN =
      ImmutableMap.of("yaml", "YAML", "yml", "YAML");

  private RecordFormats() {}

  /**
   * {@return the format of a file by the ending of its name; empty if no artifact has a format of
   * this ending, so that the file has JSON}
   *
   * @throws LibraryNeededException if the artifact of the format is absent
   */
  public static Optional<RecordFormat> of(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = Ascii.toLowerCase(name.substring(name.lastIndexOf('.') + 1));
    if (ending.equals("json")) {
      return Optional.empty();
    }
    Optional<RecordFormat> found =
        PROVIDED.get().stream().filter(format -> format.endings().contains(ending)).findFirst();
    String known = KNOWN.get(ending);
    if (found.isEmpty() && known != null) {
      throw absent(known);
    }
    return found;
  }

  private static LibraryNeededException absent(String format) {
    String artifact = "cop-" + Ascii.toLowerCase(format);
    return new LibraryNeededException(
        Problem.of(
            ProblemCode.LIBRARY,
            ProblemText.of(
                "library.artifact",
                ProblemText.plain(format),
                artifact,
                "org.unodc.cop:" + artifact,
                SdkVersion.text())),
        null);
  }
}
