package org.unodc.cop.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkupTemplateTest {
  private static final Path TEMPLATES =
      Path.of("src/main/resources", MarkupTemplate.class.getPackageName().replace('.', '/'));

  /** Quoted values of the attributes that may contain a value of the model. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          " (aria-label|class|d|data-label|dir|direction|fill|height|href|id|lang|viewBox|width|x|y)=\"[^\"<>]*\"");

  @Test
  void escapesTextAndAttributeValues() {
    assertThat(render("</p><script>alert('a')</script>"))
        .isEqualTo(
            """
            <p title="&lt;/p&gt;&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt;">\
            &lt;/p&gt;&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt;</p>
            """);
    assertThat(render("\" onclick=\"alert(1)&quot;"))
        .startsWith("<p title=\"&quot; onclick=&quot;alert(1)&amp;quot;\">");
    assertThat(render("back\u202e\u0000")).contains("\">back\\u202E\\u0000</p>");
  }

  @Test
  void rejectsANameThatTheModelLacks() {
    assertThatThrownBy(() -> MarkupTemplate.render("escaping.html.mustache", Map.of("values", 1)))
        .isInstanceOf(MustacheException.class)
        .hasStackTraceContaining("The model has no value for the name value");
  }

  /** The escapes are insufficient in a script, a style, a URL, or an unquoted attribute value. */
  @ParameterizedTest
  @MethodSource("templates")
  void hasValuesInTextAndQuotedAttributesOnly(Path template) throws IOException {
    String source = Files.readString(template);

    assertThat(source).contains("{{").doesNotContain("{{{", "{{&", "{{=", "<script", " style=");
    String withoutAttributes = ATTRIBUTE.matcher(source).replaceAll("");
    String withoutSections = withoutAttributes.replaceAll("\\{\\{[#/^>][^}]*\\}\\}", "");
    assertThat(Pattern.compile("<[^>]*>").matcher(withoutSections).results())
        .allSatisfy(tag -> assertThat(tag.group()).doesNotContain("{{"));
    assertThat(Pattern.compile("(?s)<style>.*</style>").matcher(source).results())
        .allSatisfy(style -> assertThat(style.group()).doesNotContain("{{"));
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".mustache")).toList();
      assertThat(templates).hasSize(4);
      return templates;
    }
  }

  private static String render(String value) {
    return MarkupTemplate.render("escaping.html.mustache", Map.of("value", value));
  }
}
