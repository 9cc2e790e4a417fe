package org.unodc.cop.sdk.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.table.FileBytes;

/**
 * The parts of a workbook, which is an archive of XML. They are packed anew before anybody reads
 * them, so that nothing in an archive is there that was not counted.
 */
record Parts(ImmutableMap<String, byte[]> parts) {
  private static final Pattern CREATED = Pattern.compile("<dcterms:created.*</dcterms:created>");

  /** How many times the allowed size of a file its parts may have together. */
  private static final int UNPACKED = 4;

  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String MADE = "docProps/core.xml";

  /**
   * {@return the parts of a workbook; throws {@link CopException} where it is none, or is too
   * large}
   */
  static Parts of(byte[] xlsx, CopLimits limits) {
    FileBytes.check(xlsx, limits);
    Map<String, byte[]> parts =
        entries(xlsx, (long) UNPACKED * limits.documentBytes())
            .orElseThrow(
                () ->
                    FileBytes.overLimit(
                        "The parts of the workbook have more than four times %s bytes",
                        limits.documentBytes(), "documentBytes"));
    return new Parts(
        ImmutableMap.copyOf(
            Maps.filterKeys(parts, name -> name.endsWith(".xml") || name.endsWith(".rels"))));
  }

  private static Optional<Map<String, byte[]>> entries(byte[] xlsx, long most) {
    try {
      return new Archive(xlsx, most).entries();
    } catch (DataFormatException | RuntimeException broken) {
      throw noWorkbook(broken);
    }
  }

  /** {@return the parts as an archive; equal parts give equal bytes} */
  byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.setLevel(Deflater.DEFAULT_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** {@return the same without the moment at which it was made} */
  Parts undated() {
    Map<String, byte[]> undated = new LinkedHashMap<>(parts);
    undated.computeIfPresent(
        MADE,
        (name, part) -> CREATED.matcher(new String(part, UTF_8)).replaceFirst("").getBytes(UTF_8));
    return new Parts(ImmutableMap.copyOf(undated));
  }

  static CopException noWorkbook(Exception cause) {
    String message =
        "This is no workbook in the form XLSX; one in the older form XLS, or one with a password, is"
            + " not read.";
    return new CopException(ImmutableList.of(Problem.of(ProblemCode.TABLE, message)), cause);
  }
}
