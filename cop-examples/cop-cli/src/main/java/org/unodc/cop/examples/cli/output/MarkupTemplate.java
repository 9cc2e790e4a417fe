package org.unodc.cop.examples.cli.output;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheFactory;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Fills the Mustache templates of this package.
 *
 * <p>Every value is escaped for text and for quoted attribute values of HTML and XML. Templates
 * must not use the syntax that turns this off, nor put a value anywhere else; a test checks both.
 */
public final class MarkupTemplate {
  private static final MustacheFactory TEMPLATES = new EscapingFactory();

  private MarkupTemplate() {}

  /**
   * {@return the template with the values of a model}
   *
   * @param name the file name of the template, such as {@code programme.html.mustache}
   * @param model an object with a method for each name in the template
   * @throws MustacheException if the model lacks a name of the template
   */
  public static String render(String name, Object model) {
    StringWriter markup = new StringWriter();
    TEMPLATES.compile(name).execute(markup, model);
    return markup.toString();
  }

  /** Replaces the escapes of the library, which leave invisible characters unchanged. */
  private static final class EscapingFactory extends DefaultMustacheFactory {
    EscapingFactory() {
      super(MarkupTemplate.class.getPackageName().replace('.', '/'));
      setObjectHandler(new StrictObjectHandler());
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(HtmlEscapers.htmlEscaper().escape(PrintableText.of(value)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Rejects a name that the library would replace by nothing. */
  private static final class StrictObjectHandler extends ReflectionObjectHandler {
    @Override
    protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
      throw new MustacheException("The model has no value for the name " + name);
    }
  }
}
