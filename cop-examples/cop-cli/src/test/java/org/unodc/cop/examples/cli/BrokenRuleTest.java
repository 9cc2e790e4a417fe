package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.rule.RuleProvider;

/** What the command says if a rule throws an exception. */
class BrokenRuleTest {
  private static final String SENTENCE =
      ": The rule broke down at \"/sessions/0\" with java.lang.IllegalStateException."
          + " [harbour.breaks-down]\n";

  @TempDir private Path folder;
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @BeforeEach
  void provideTheRule() throws IOException {
    Path services = Files.createDirectories(folder.resolve("plugin/META-INF/services"));
    Files.writeString(
        services.resolve(RuleProvider.class.getName()), BreakingRules.class.getName());
    URL[] plugin = {folder.resolve("plugin").toUri().toURL()};
    Thread.currentThread().setContextClassLoader(new URLClassLoader(plugin, before));
  }

  @AfterEach
  void restoreTheClassLoader() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "concise", "github", "json", "sarif", "junit", "csv", "md", "html"})
  void isNamedOnStandardErrorInEachFormat(String format) throws IOException {
    Invocation late =
        ValidatedSamples.validate(folder, "late", "--format", format, "--fail-on", "never");

    assertThat(late.exitCode()).isEqualTo(4);
    assertThat(late.err()).contains("late.json" + SENTENCE).doesNotContain("secret");
  }

  @Test
  void isNamedInTheTextEvenIfFewFindingsAreShown() throws IOException {
    assertThat(ValidatedSamples.validate(folder, "late", "--max", "1", "--quiet").out())
        .contains("late.json" + SENTENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, تعطلت القاعدة",
    "zh, 中断运行",
    "fr, a été interrompue",
    "ru, прервано",
    "es, se interrumpió"
  })
  void isNamedInTheSelectedLanguage(String language, String words) throws IOException {
    Invocation late = ValidatedSamples.validate(folder, "late", "--lang", language);

    assertThat(late.err()).contains(words, "[harbour.breaks-down]");
    assertThat(late.out()).contains(words, "[harbour.breaks-down]");
  }

  @Test
  void prevailsOverAnotherDocumentThatCannotBeRead() throws IOException {
    Path late = ValidatedSamples.record(folder, "late", ValidatedSamples.LATE);
    Path broken = ValidatedSamples.record(folder, "broken", ValidatedSamples.BROKEN);

    assertThat(Invocation.of("validate", late, broken).exitCode()).isEqualTo(4);
  }

  @Test
  void isNotNamedIfItDoesNotApply() throws IOException {
    Invocation sound = ValidatedSamples.validate(folder, "sound");

    assertThat(sound.exitCode()).isZero();
    assertThat(sound.err() + sound.out()).doesNotContain("harbour.breaks-down");
  }
}
