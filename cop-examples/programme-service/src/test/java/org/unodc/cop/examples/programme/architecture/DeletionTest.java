package org.unodc.cop.examples.programme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import org.unodc.cop.examples.programme.operation.ServiceProcess;

/**
 * Deletes each removable package from a copy, with what belongs to it, then builds and starts it.
 */
@Tag("nightly")
class DeletionTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path CLASSES = Path.of("target/classes");
  private static final Pattern TEXT = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)[(}]");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @TempDir Path directory;

  static ImmutableSet<String> removable() {
    return Parts.REMOVABLE.keySet();
  }

  @ParameterizedTest
  @MethodSource("removable")
  void leavesAServiceThatStarts(String part) throws Exception {
    Path sources = directory.resolve("sources");
    Path classes = directory.resolve("classes");
    FileSystemUtils.copyRecursively(SOURCES, sources);
    FileSystemUtils.copyRecursively(RESOURCES, classes);
    delete(part, sources, classes);
    for (String other : Parts.REMOVABLE.get(part)) {
      delete(other, sources, classes);
    }

    compile(sources, classes);

    assertThat(textsOfTemplates(classes)).isNotEmpty().isSubsetOf(texts(classes));
    try (EmbeddedPostgres database = EmbeddedPostgres.start();
        ServiceProcess service =
            ServiceProcess.start(
                directory.resolve("data"),
                classes + File.pathSeparator + libraries(),
                options(part, database))) {
      assertThat(get(service, "/en/programme").body()).contains("<h1");
      assertThat(signIn(service).uri()).isEqualTo(service.uri("/en/desk"));
      assertThat(get(service, "/fr/desk").statusCode()).isEqualTo(200);
      assertThat(get(service, "/en/apply").statusCode()).isEqualTo(200);
    }
  }

  /** Without the embedded database, the service needs another one. */
  private static String[] options(String part, EmbeddedPostgres database) {
    List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    if (part.equals("embedded")) {
      options.add("-Dspring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"));
    }
    return options.toArray(String[]::new);
  }

  private static void delete(String part, Path sources, Path classes) throws IOException {
    FileSystemUtils.deleteRecursively(
        sources.resolve(Parts.SERVICE.replace('.', '/')).resolve(part));
    FileSystemUtils.deleteRecursively(classes.resolve("templates").resolve(part));
    try (Stream<Path> bundles = Files.list(classes.resolve("messages"))) {
      for (Path bundle : bundles.toList()) {
        if (bundle.getFileName().toString().startsWith(part + "_")) {
          Files.delete(bundle);
        }
      }
    }
  }

  private static void compile(Path sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> tree = Files.walk(sources)) {
      List<Path> java = tree.filter(file -> file.toString().endsWith(".java")).toList();
      ImmutableList<String> options =
          ImmutableList.of(
              "-d", classes.toString(), "-cp", libraries(), "-parameters", "-proc:none");
      compiler
          .getTask(errors, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
          .call();
    }
    assertThat(errors.toString().lines().filter(line -> line.contains("error:"))).isEmpty();
  }

  private static ImmutableSet<String> textsOfTemplates(Path classes) throws IOException {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    try (Stream<Path> tree = Files.walk(classes.resolve("templates"))) {
      for (Path file : tree.filter(file -> file.toString().endsWith(".html")).toList()) {
        TEXT.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
      }
    }
    return keys.build();
  }

  private static ImmutableSet<String> texts(Path classes) throws IOException {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    try (Stream<Path> bundles = Files.list(classes.resolve("messages"))) {
      for (Path bundle :
          bundles.filter(file -> file.toString().endsWith("_en.properties")).toList()) {
        Properties texts = new Properties();
        try (Reader utf8 = Files.newBufferedReader(bundle)) {
          texts.load(utf8);
        }
        keys.addAll(texts.stringPropertyNames());
      }
    }
    return keys.build();
  }

  private static String libraries() {
    String own = CLASSES.toAbsolutePath().toString();
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).toAbsolutePath().toString().equals(own))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private HttpResponse<String> get(ServiceProcess service, String path) throws Exception {
    return http.send(HttpRequest.newBuilder(service.uri(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> signIn(ServiceProcess service) throws Exception {
    Matcher token = TOKEN.matcher(get(service, "/en/sign-in").body());
    assertThat(token.find()).isTrue();
    String form =
        "username=secretariat&password=%s&_csrf=%s"
            .formatted(
                URLEncoder.encode(service.password(), StandardCharsets.UTF_8), token.group(1));
    return http.send(
        HttpRequest.newBuilder(service.uri("/en/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }
}
