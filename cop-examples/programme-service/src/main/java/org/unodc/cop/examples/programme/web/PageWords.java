package org.unodc.cop.examples.programme.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Adds the attribute {@code th:words}, which writes a value of the record into an element with
 * {@link EntityNames#words(Object)}, and removes the element if there is no value.
 */
@Component
class PageWords extends AbstractProcessorDialect {
  PageWords() {
    super("PageWords", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new WordsProcessor(prefix));
  }

  private static final class WordsProcessor
      extends AbstractStandardExpressionAttributeTagProcessor {
    WordsProcessor(String prefix) {
      super(TemplateMode.HTML, prefix, "words", StandardTextTagProcessor.PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName attribute,
        String expression,
        Object result,
        IElementTagStructureHandler handler) {
      Object value = result instanceof Optional<?> known ? known.orElse(null) : result;
      if (value == null) {
        handler.removeElement();
        return;
      }
      PageText text =
          value instanceof PageText written
              ? written
              : ((EntityNames) context.getVariable("names")).words(value);
      if (text.lang() != null && text.dir() != null) {
        handler.setAttribute("lang", text.lang());
        handler.setAttribute("dir", text.dir());
      }
      handler.setBody(HtmlEscape.escapeHtml4Xml(text.text()), false);
    }
  }
}
