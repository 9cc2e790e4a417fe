package org.unodc.cop.examples.programme.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Adds the name of the session to the title of each page, and writes the title alone for previews
 * of links (Open Graph).
 */
@Component
class PageTitles extends AbstractProcessorDialect {
  private static final String TITLE = "title";

  /** Before the processor of {@code th:text} for all elements. */
  private static final int PRECEDENCE = StandardDialect.PROCESSOR_PRECEDENCE - 1;

  PageTitles() {
    super("Titles of pages", StandardDialect.PREFIX, PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new TitleProcessor(prefix));
  }

  /** Writes {@code th:text} of the element {@code title}. */
  private static final class TitleProcessor extends AbstractAttributeTagProcessor {
    TitleProcessor(String prefix) {
      super(TemplateMode.HTML, prefix, TITLE, false, "text", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName attribute,
        String expression,
        IElementTagStructureHandler handler) {
      String title =
          String.valueOf(
              StandardExpressions.getExpressionParser(context.getConfiguration())
                  .parseExpression(context, expression)
                  .execute(context));
      IModelFactory factory = context.getModelFactory();
      IModel model = factory.createModel();
      if (context.getVariable("frame") instanceof PageFrame frame) {
        model.add(preview(title, factory));
        model.add(factory.createOpenElementTag(TITLE));
        model.add(factory.createText(escaped(title + " · " + frame.session().text())));
      } else {
        model.add(factory.createOpenElementTag(TITLE));
        model.add(factory.createText(escaped(title)));
      }
      model.add(factory.createCloseElementTag(TITLE));
      handler.replaceWith(model, false);
    }

    private static IStandaloneElementTag preview(String title, IModelFactory factory) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("property", "og:title");
      attributes.put("content", escaped(title));
      return factory.createStandaloneElementTag(
          "meta", attributes, AttributeValueQuotes.DOUBLE, false, false);
    }

    private static String escaped(String text) {
      return HtmlEscape.escapeHtml4Xml(text);
    }
  }
}
