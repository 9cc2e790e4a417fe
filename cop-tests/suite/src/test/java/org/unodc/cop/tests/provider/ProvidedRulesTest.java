package org.unodc.cop.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleProvider;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.validation.Report;

/** The rules of users are found on every thread, and each provider once. */
@Tag("thorough")
class ProvidedRulesTest {
  private static final String NAME = HarbourRules.class.getName();
  private static final List<Object> FOUND = List.of(List.of(NAME), 1);
  private static final ClassLoader SYSTEM = ClassLoader.getSystemClassLoader();
  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

  @TempDir Path folder;

  @BeforeEach
  void declareTheProvider() throws IOException {
    declare(NAME);
  }

  @Test
  void areFoundWhateverTheContextClassLoaderIs() throws Exception {
    try (URLClassLoader application = application();
        URLClassLoader child = new URLClassLoader(new URL[0], application)) {
      assertThat(seen(application, application)).isEqualTo(FOUND);
      assertThat(seen(application, null)).isEqualTo(FOUND);
      assertThat(seen(application, PLATFORM)).isEqualTo(FOUND);
      assertThat(seen(application, SYSTEM)).isEqualTo(FOUND);
      assertThat(seen(application, child)).isEqualTo(FOUND);
    }
  }

  @Test
  void areFoundOnAThreadOfTheCommonPool() throws Exception {
    try (URLClassLoader application = application()) {
      Supplier<?> seen = probe(application);
      assertThat(CompletableFuture.supplyAsync(seen::get).join()).isEqualTo(FOUND);
    }
  }

  @Test
  void areTakenOnceIfAChildLoaderHasItsOwnCopyOfTheProvider() throws Exception {
    try (URLClassLoader application = application();
        CopyingLoader copies = new CopyingLoader(application)) {
      assertThat(copies.loadClass(NAME)).isNotSameAs(application.loadClass(NAME));
      assertThat(seen(application, copies)).isEqualTo(FOUND);
    }
  }

  @Test
  void areFoundByTheLoaderThatTheCallerNames() throws Exception {
    try (URLClassLoader plugins = plugins()) {
      Rulebook standard = Rulebook.standard();
      Rulebook rulebook = standard.withProvided(plugins);

      assertThat(standard.withProvided().providers()).isEmpty();
      assertThat(rulebook.providers()).containsExactly(NAME);
      assertThat(rulebook.rules())
          .hasSize(standard.rules().size() + 1)
          .anyMatch(rule -> rule.id().equals(RuleId.of("harbour.session-says-its-format")));
      assertThat(rulebook.withProvided(plugins).withProvided().providers()).containsExactly(NAME);
      assertThatNullPointerException()
          .isThrownBy(() -> standard.withProvided(null))
          .withMessage("loader");
    }
  }

  @Test
  void areNamedInTheReport() throws Exception {
    Conference record = Conference.builder().id(new ConferenceId("example-cop")).build();
    try (URLClassLoader plugins = plugins()) {
      Report report =
          Report.of(
              Rulebook.standard()
                  .withProvided(plugins)
                  .with(() -> ImmutableList.of())
                  .validate(record, LocalDate.of(2024, 11, 1)));
      String json = CopJson.of(Report.class).write(report);

      assertThat(json).contains("\"providers\": [\n    \"" + NAME + "\"\n  ],");
      assertThat(CopJson.of(Report.class).read(json)).isEqualTo(report);
    }
  }

  @Test
  void areNotSilentlyLostIfAProviderCannotBeLoaded() throws Exception {
    declare("org.example.Gone");
    try (URLClassLoader plugins = plugins()) {
      assertThatThrownBy(() -> Rulebook.standard().withProvided(plugins))
          .isInstanceOf(ServiceConfigurationError.class)
          .hasMessageContaining("org.example.Gone");
    }
  }

  private void declare(String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(RuleProvider.class.getName()), provider + "\n");
  }

  /** A loader beside the library, such as one for plug-ins. */
  private URLClassLoader plugins() throws IOException {
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, HarbourRules.class.getClassLoader());
  }

  /** A loader that has the library and the provider itself, such as that of a fat jar. */
  private URLClassLoader application() throws IOException {
    URL[] jars =
        Stream.concat(
                Stream.of(folder.toUri().toURL()),
                Stream.of(
                        Rulebook.class,
                        ImmutableList.class,
                        LoggerFactory.class,
                        HarbourRules.class)
                    .map(type -> type.getProtectionDomain().getCodeSource().getLocation()))
            .toArray(URL[]::new);
    return new URLClassLoader(jars, PLATFORM);
  }

  private static List<?> seen(ClassLoader application, ClassLoader context) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    Supplier<?> probe = probe(application);
    thread.setContextClassLoader(context);
    try {
      return (List<?>) probe.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Supplier<?> probe(ClassLoader application) throws Exception {
    return (Supplier<?>)
        application.loadClass(ProvidersSeen.class.getName()).getDeclaredConstructor().newInstance();
  }

  /** A loader with its own copy of the provider, as development tools have it. */
  private static final class CopyingLoader extends URLClassLoader {
    CopyingLoader(ClassLoader parent) {
      super(new URL[0], parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.equals(NAME) ? copy() : super.loadClass(name, resolve);
    }

    private Class<?> copy() throws ClassNotFoundException {
      Class<?> known = findLoadedClass(NAME);
      if (known != null) {
        return known;
      }
      try {
        byte[] bytes =
            Resources.toByteArray(getParent().getResource(NAME.replace('.', '/') + ".class"));
        return defineClass(NAME, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(NAME, e);
      }
    }
  }
}
