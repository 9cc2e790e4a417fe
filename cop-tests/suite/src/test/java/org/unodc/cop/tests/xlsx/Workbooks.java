package org.unodc.cop.tests.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Maps;
import com.google.common.xml.XmlEscapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Creates workbooks as other programs write them, from the XML of their sheets. */
public final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbooks() {}

  /** {@return a workbook with one sheet "Events" that has these rows} */
  public static byte[] of(String rows) {
    return zip(parts(rows, "", ""));
  }

  /**
   * {@return such a workbook with additional attributes of the workbook properties and of the
   * sheet}
   */
  public static byte[] of(String rows, String properties, String sheetAttributes) {
    return zip(parts(rows, properties, sheetAttributes));
  }

  /** {@return a workbook with a number in cell A1 that has this format} */
  public static byte[] ofNumber(String number, String format) {
    Map<String, String> parts =
        parts("<row r='1'><c r='A1' s='2'><v>" + number + "</v></c></row>", "", "");
    parts.computeIfPresent(
        "xl/styles.xml",
        (name, styles) ->
            styles.replace("dd/mm/yyyy\\ hh:mm", XmlEscapers.xmlAttributeEscaper().escape(format)));
    return zip(parts);
  }

  /** {@return a cell with a text} */
  public static String text(String reference, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(reference, text);
  }

  /** {@return the XML parts of such a workbook by name} */
  public static Map<String, String> parts(String rows, String properties, String sheetAttributes) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + override("xl/workbook.xml", "sheet.main+xml")
            + override("xl/worksheets/sheet1.xml", "worksheet+xml")
            + override("xl/styles.xml", "styles+xml")
            + "</Types>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr %s/><sheets><sheet name=\"Events\" sheetId=\"1\" r:id=\"r1\" %s/></sheets></workbook>"
            .formatted(MAIN, OFFICE, properties, sheetAttributes));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                .formatted(OFFICE));
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"[$-F400]h:mm\"/><numFmt numFmtId=\"166\" formatCode=\"0&quot; days&quot;\"/></numFmts><cellXfs count=\"6\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"9\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>"
            .formatted(MAIN));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    return parts;
  }

  static byte[] zip(Map<String, String> parts) {
    return zipBytes(Maps.transformValues(parts, part -> part.getBytes(UTF_8)));
  }

  /** {@return an archive of these parts} */
  public static byte[] zipBytes(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/%s\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type);
  }
}
