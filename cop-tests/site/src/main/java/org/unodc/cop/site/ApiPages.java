package org.unodc.cop.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Javadoc of the published modules: of model and SDK in one, and that of the testkit, which is
 * no module, in a folder of its own.
 */
final class ApiPages {
  private static final Map<String, String> MODULES =
      new TreeMap<>(
          Map.of(
              "org.unodc.cop.domain", "cop-domain",
              "org.unodc.cop.sdk", "cop-sdk/core",
              "org.unodc.cop.sdk.yaml", "cop-sdk/yaml",
              "org.unodc.cop.sdk.tables", "cop-sdk/tables",
              "org.unodc.cop.sdk.xlsx", "cop-sdk/xlsx",
              "org.unodc.cop.sdk.report", "cop-sdk/report",
              "org.unodc.cop.sdk.publish", "cop-sdk/publish"));

  private final Path repository;
  private final Path folder;
  private final String version;
  private final Map<String, String> links;

  /**
   * Pages that are not yet written.
   *
   * @param links the addresses of the Javadoc of other libraries, by the names of the folders with
   *     their lists of packages
   */
  ApiPages(Path repository, Path folder, String version, Map<String, String> links) {
    this.repository = repository;
    this.folder = folder;
    this.version = version;
    this.links = new TreeMap<>(links);
  }

  void write() {
    List<String> library = options("cop " + version, "{@docRoot}/../index.html", folder);
    MODULES.forEach(
        (module, home) ->
            library.addAll(
                List.of("--module-source-path", module + "=" + sources(repository.resolve(home)))));
    library.addAll(List.of("--module", String.join(",", MODULES.keySet())));
    library.addAll(List.of("--module-path", classPath(entry -> entry.endsWith(".jar"))));
    library.addAll(List.of("-classpath", folder.toString()));
    run(library);

    Path testkit = folder.resolve("testkit");
    List<String> options =
        options("cop-testkit " + version, "{@docRoot}/../../index.html", testkit);
    options.addAll(List.of("-linkoffline", "..", folder.toString()));
    options.addAll(List.of("-sourcepath", sources(repository.resolve("cop-tests/testkit"))));
    options.addAll(List.of("-subpackages", "org.unodc.cop.testkit"));
    options.addAll(List.of("-classpath", classPath(entry -> true)));
    run(options);
  }

  private List<String> options(String title, String pages, Path target) {
    List<String> options = new ArrayList<>();
    links.forEach(
        (list, address) -> {
          String packages = repository.resolve(".mvn/javadoc/" + list).toString();
          options.addAll(List.of("-linkoffline", address, packages));
        });
    options.addAll(List.of("-d", target.toString(), "-encoding", "UTF-8", "-docencoding", "UTF-8"));
    options.addAll(List.of("-locale", "en", "-notimestamp", "-quiet", "-Xdoclint:none"));
    options.addAll(List.of("-windowtitle", title, "-doctitle", title));
    options.addAll(List.of("-header", "<a href=\"" + pages + "\">Pages</a>"));
    return options;
  }

  private static void run(List<String> options) {
    ToolProvider javadoc = ToolProvider.findFirst("javadoc").orElseThrow();
    int exitCode = javadoc.run(System.out, System.err, options.toArray(String[]::new));
    if (exitCode != 0) {
      throw new IllegalStateException("javadoc ended with " + exitCode + ".");
    }
  }

  private static String sources(Path home) {
    return Stream.of("src/main/java", "target/generated-sources/annotations")
        .map(home::resolve)
        .filter(Files::isDirectory)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** {@return the entries of the class path of this program that the condition selects} */
  private static String classPath(Predicate<String> condition) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(condition)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
