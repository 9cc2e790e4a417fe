package org.unodc.cop.sdk.xlsx;

import com.google.common.base.Utf8;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * Checks that the reference of each cell is inside a sheet. Otherwise the reader would allocate
 * memory for all cells before it.
 */
final class CellReferenceCheck {
  private static final Pattern REFERENCE = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

  private CellReferenceCheck() {}

  /**
   * Checks the references of all cells of a part.
   *
   * @param name the name of the part
   * @throws XMLStreamException if a cell is outside any sheet, or if the part is not XML
   * @throws CopException if the part is neither UTF-8 nor UTF-16
   */
  static void check(String name, byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(characters(name, xml));
    while (reader.hasNext()) {
      boolean cell =
          reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("c");
      String reference = cell ? reader.getAttributeValue(null, "r") : null;
      if (reference != null && !REFERENCE.matcher(reference).matches()) {
        throw new XMLStreamException("a cell reference is outside any sheet");
      }
    }
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
          ProblemCode.ENCODING,
          "This is not a workbook in the XLSX format: the part %s is neither UTF-8 nor UTF-16."
              .formatted(InputQuotation.quoted(name)));
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
