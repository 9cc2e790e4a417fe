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
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * The XML parts of a workbook. They are packed again before the workbook is read, so that the
 * archive holds only parts whose size was checked.
 */
record WorkbookParts(ImmutableMap<String, byte[]> parts) {
  private static final Pattern CREATED = Pattern.compile("<dcterms:created.*</dcterms:created>");

  /** Maximum size of all unpacked parts, as a multiple of the allowed size of a file. */
  private static final int UNPACKED = 4;

  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";

  /**
   * {@return the parts of a workbook}
   *
   * @throws CopException if it is not a workbook, or if it is too large
   */
  static WorkbookParts of(byte[] xlsx, CopLimits limits) {
    TableBytes.check(xlsx, limits);
    Map<String, byte[]> parts =
        entries(xlsx, (long) UNPACKED * limits.documentBytes())
            .orElseThrow(
                () ->
                    TableBytes.overLimit(
                        "limit.workbook-parts", limits.documentBytes(), "documentBytes"));
    return new WorkbookParts(
        ImmutableMap.copyOf(
            Maps.filterKeys(parts, name -> name.endsWith(".xml") || name.endsWith(".rels"))));
  }

  private static Optional<Map<String, byte[]>> entries(byte[] xlsx, long max) {
    try {
      return new ZipArchive(xlsx, max).entries();
    } catch (DataFormatException | RuntimeException broken) {
      throw noWorkbook(broken);
    }
  }

  /** {@return the parts as an archive; equal parts produce equal bytes} */
  byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.setLevel(Deflater.DEFAULT_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(FIXED_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** {@return a copy without the time at which the workbook was created} */
  WorkbookParts undated() {
    Map<String, byte[]> undated = new LinkedHashMap<>(parts);
    undated.computeIfPresent(
        PROPERTIES,
        (name, part) -> CREATED.matcher(new String(part, UTF_8)).replaceFirst("").getBytes(UTF_8));
    return new WorkbookParts(ImmutableMap.copyOf(undated));
  }

  static CopException noWorkbook(Exception cause) {
    Translatable message = ProblemText.of("xlsx.no-workbook");
    return new CopException(ImmutableList.of(Problem.of(ProblemCode.TABLE, message)), cause);
  }
}
