package org.unodc.cop.site;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** A page in Markdown. */
final class MarkdownPage {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private final Node document;

  private MarkdownPage(Node document) {
    this.document = document;
  }

  static MarkdownPage of(String markdown) {
    return new MarkdownPage(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
  }

  /** {@return the text of the first heading} */
  String title() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        return TextContentRenderer.builder().build().render(node).strip();
      }
    }
    return "cop";
  }

  /**
   * {@return the page in HTML}
   *
   * @param links what each link and the source of each picture becomes
   */
  String html(UnaryOperator<String> links) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            link.setDestination(links.apply(link.getDestination()));
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            image.setDestination(links.apply(image.getDestination()));
            visitChildren(image);
          }
        });
    return HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document);
  }

  static String escaped(String text) {
    String escaped = text;
    for (Map.Entry<String, String> sign :
        List.of(Map.entry("&", "&amp;"), Map.entry("<", "&lt;"), Map.entry(">", "&gt;"))) {
      escaped = escaped.replace(sign.getKey(), sign.getValue());
    }
    return escaped;
  }
}
