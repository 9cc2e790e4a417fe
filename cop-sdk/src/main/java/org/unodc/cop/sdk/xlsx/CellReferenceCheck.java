package org.unodc.cop.sdk.xlsx;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
   * @throws XMLStreamException if a cell is outside any sheet, or if the part is not XML
   */
  static void check(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    while (reader.hasNext()) {
      boolean cell =
          reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("c");
      String reference = cell ? reader.getAttributeValue(null, "r") : null;
      if (reference != null && !REFERENCE.matcher(reference).matches()) {
        throw new XMLStreamException("a cell reference is outside any sheet");
      }
    }
  }
}
