package org.unodc.cop.sdk.xlsx;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * What a part of a workbook states and the reader does not offer.
 *
 * @param hiddenColumns the columns that the part hides, as ranges counted from 1
 * @param mergedCells the merged cells, such as {@code A2:A5}
 * @param worksheets the targets of the relationships to sheets, by the id of the relationship
 */
record WorkbookPart(
    ImmutableList<Range<Integer>> hiddenColumns,
    ImmutableList<String> mergedCells,
    ImmutableMap<String, String> worksheets) {
  /** A part that states nothing. */
  static final WorkbookPart EMPTY =
      new WorkbookPart(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());

  /** The last column that a sheet can have. */
  private static final int MAX_COLUMN = 16_384;

  private static final Pattern REFERENCE = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");
  private static final Pattern COLUMN = Pattern.compile("[0-9]{1,5}");
  private static final Pattern TRUTH = Pattern.compile("1|true");
  private static final String TO_WORKSHEET = "/worksheet";

  /**
   * {@return what a part states}
   *
   * <p>A reference of a cell that is outside any sheet is refused, because the reader would
   * allocate memory for all cells before it.
   *
   * @param name the name of the part
   * @throws XMLStreamException if a cell is outside any sheet, or if the part is not XML
   * @throws CopException if the part is neither UTF-8 nor UTF-16
   */
  static WorkbookPart of(String name, byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(characters(name, xml));
    ImmutableList.Builder<Range<Integer>> hidden = ImmutableList.builder();
    ImmutableList.Builder<String> merged = ImmutableList.builder();
    ImmutableMap.Builder<String, String> worksheets = ImmutableMap.builder();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "c" -> checkReference(reader);
          case "col" -> hiddenColumns(reader).ifPresent(hidden::add);
          case "mergeCell" -> value(reader, "ref").ifPresent(merged::add);
          case "Relationship" -> addWorksheet(reader, worksheets);
          default -> {}
        }
      }
    }
    return new WorkbookPart(hidden.build(), merged.build(), worksheets.buildKeepingLast());
  }

  private static void checkReference(XMLStreamReader cell) throws XMLStreamException {
    Optional<String> reference = value(cell, "r");
    if (reference.isPresent() && !REFERENCE.matcher(reference.get()).matches()) {
      throw new XMLStreamException("a cell reference is outside any sheet");
    }
  }

  private static Optional<Range<Integer>> hiddenColumns(XMLStreamReader columns) {
    boolean hidden =
        value(columns, "hidden").filter(text -> TRUTH.matcher(text).matches()).isPresent();
    Optional<Integer> first = hidden ? column(columns, "min") : Optional.empty();
    Optional<Integer> last = column(columns, "max");
    return first.isPresent() && last.isPresent() && first.get() <= last.get()
        ? Optional.of(Range.closed(first.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<Integer> column(XMLStreamReader element, String attribute) {
    return value(element, attribute)
        .filter(text -> COLUMN.matcher(text).matches())
        .map(Integer::valueOf)
        .filter(column -> column >= 1 && column <= MAX_COLUMN);
  }

  private static void addWorksheet(
      XMLStreamReader relationship, ImmutableMap.Builder<String, String> worksheets) {
    Optional<String> id = value(relationship, "Id");
    Optional<String> target = value(relationship, "Target");
    if (id.isPresent()
        && target.isPresent()
        && value(relationship, "Type").filter(type -> type.endsWith(TO_WORKSHEET)).isPresent()) {
      worksheets.put(id.get(), target.get());
    }
  }

  private static Optional<String> value(XMLStreamReader element, String attribute) {
    return Optional.ofNullable(element.getAttributeValue(null, attribute));
  }

  /**
   * Returns the characters of a part: of UTF-16 if the part begins with its byte order mark or with
   * an XML declaration in it, otherwise of UTF-8. These are the encodings that the format allows
   * (ECMA-376, part 2). The parser of Java prints to standard error if it decodes malformed bytes
   * itself.
   */
  private static Reader characters(String name, byte[] xml) {
    int start = 0;
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(xml, 0xFE, 0xFF) || startsWith(xml, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16;
    } else if (startsWith(xml, '<', 0, '?', 0)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(xml, 0, '<', 0, '?')) {
      charset = StandardCharsets.UTF_16BE;
    } else if (!Utf8.isWellFormed(xml)) {
      throw TableBytes.refusal(
          ProblemCode.ENCODING, ProblemText.of("xlsx.encoding", InputQuotation.shown(name)));
    } else if (startsWith(xml, 0xEF, 0xBB, 0xBF)) {
      start = 3;
    }
    return new InputStreamReader(
        new ByteArrayInputStream(xml, start, xml.length - start), charset.newDecoder());
  }

  private static boolean startsWith(byte[] xml, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i == xml.length || Byte.toUnsignedInt(xml[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
