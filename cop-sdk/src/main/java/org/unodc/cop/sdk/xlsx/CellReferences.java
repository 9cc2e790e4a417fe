package org.unodc.cop.sdk.xlsx;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks whether each cell is where a sheet can have one; else the reader would make room for it.
 */
final class CellReferences {
  private static final Pattern REFERENCE = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

  private CellReferences() {}

  /** Throws {@link XMLStreamException} where there is a cell outside of any sheet. */
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
        throw new XMLStreamException("no sheet has such a cell");
      }
    }
  }
}
