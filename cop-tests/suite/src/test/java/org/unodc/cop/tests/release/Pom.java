package org.unodc.cop.tests.release;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The content of a pom without inherited elements. */
record Pom(Document document) {
  static Pom of(Path file) {
    try {
      return new Pom(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (IOException | SAXException | ParserConfigurationException failure) {
      throw new IllegalStateException(file + " is no XML.", failure);
    }
  }

  /** {@return the text of the element at the path below {@code project}, empty if there is none} */
  String text(String path) {
    try {
      return XPathFactory.newInstance().newXPath().evaluate("/project/" + path, document);
    } catch (XPathExpressionException failure) {
      throw new IllegalArgumentException(path, failure);
    }
  }
}
