package org.unodc.cop.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.unodc.cop.domain.validation.Rulebook;

/** Two providers of a module whose methods return the same class both count. */
@Tag("thorough")
class ModuleProvidersTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "module-info",
          """
          module example.rules {
            requires org.unodc.cop.domain;
            exports example;
            provides org.unodc.cop.domain.rule.RuleProvider with example.Harbours, example.Piers;
          }
          """,
          "example/Harbours",
          """
          package example;
          public class Harbours { public static Listed provider() { return new Listed("harbour"); } }
          """,
          "example/Piers",
          """
          package example;
          public class Piers { public static Listed provider() { return new Listed("pier"); } }
          """,
          "example/Listed",
          """
          package example;
          import com.google.common.collect.ImmutableList;
          import org.unodc.cop.domain.Conference;
          import org.unodc.cop.domain.language.LocalizedText;
          import org.unodc.cop.domain.rule.*;
          public record Listed(String name) implements RuleProvider {
            @Override public ImmutableList<Rule<?>> rules() {
              LocalizedText text = LocalizedText.english("A sentence.");
              return ImmutableList.of(
                  Rule.notice(name + ".rule", Conference.class)
                      .saying(RuleTexts.builder().title(text).message(text).hint(text).build())
                      .holds(record -> true));
            }
          }
          """,
          "example/Seen",
          """
          package example;
          import org.unodc.cop.domain.validation.Rulebook;
          public class Seen implements java.util.function.Supplier<Object> {
            @Override public Object get() {
              return Rulebook.standard().withProvided(Seen.class.getClassLoader()).rules().stream()
                  .map(rule -> rule.id().value())
                  .filter(id -> id.endsWith(".rule"))
                  .toList();
            }
          }
          """);

  @TempDir Path folder;

  @Test
  void ofOneClassBothCount() throws Exception {
    Path classes = folder.resolve("classes");
    Path[] modules =
        Stream.concat(
                Stream.of(classes),
                Stream.of(
                        Rulebook.class,
                        ImmutableList.class,
                        InternalFutureFailureAccess.class,
                        LoggerFactory.class,
                        NullMarked.class)
                    .map(ModuleProvidersTest::home))
            .toArray(Path[]::new);
    compile(classes, modules);
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("example.rules"));
    ModuleLayer layer =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());

    Class<?> seen = layer.findLoader("example.rules").loadClass("example.Seen");
    Object ids = ((Supplier<?>) seen.getDeclaredConstructor().newInstance()).get();
    assertThat(ids).isEqualTo(List.of("harbour.rule", "pier.rule"));
  }

  private void compile(Path classes, Path[] modules) throws IOException {
    String path =
        Stream.of(modules).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "-p", path, "-proc:none"));
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      Path file = folder.resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(System.out, System.err, arguments.toArray(String[]::new))).isZero();
  }

  private static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
