import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Builds a folder with the command and its own Java: {@code java ImageBuilder.java cop.jar bin
 * folder}. The profile {@code image} of Maven runs it.
 */
final class ImageBuilder {
  /** Modules that no class refers to: the words of six languages, other charsets than UTF-8. */
  private static final String DATA = "jdk.charsets,jdk.localedata,jdk.zipfs";

  private ImageBuilder() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]);
    Path scripts = Path.of(arguments[1]);
    Path image = Path.of(arguments[2]).toAbsolutePath();
    delete(image);
    String modules =
        output(
                "jdeps",
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                "17",
                jar)
            .strip();
    output(
        "jlink",
        "--add-modules",
        modules + "," + DATA,
        "--include-locales=ar,en,es,fr,ru,zh",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        image);
    Files.copy(jar, Files.createDirectories(image.resolve("app")).resolve("cop.jar"));
    for (String name : List.of("cop", "cop.bat")) {
      Path script = Files.copy(scripts.resolve(name), image.resolve("bin").resolve(name));
      script.toFile().setExecutable(true, false);
    }
    boolean isWindows = System.getProperty("os.name").startsWith("Windows");
    run(image.resolve("bin").resolve(isWindows ? "java.exe" : "java"), "-Xshare:dump");
    run(image.resolve("bin").resolve(isWindows ? "cop.bat" : "cop"), "validate", "untoc");
  }

  private static String output(String tool, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    int exitCode =
        ToolProvider.findFirst(tool).orElseThrow().run(new PrintStream(out), System.err, words);
    if (exitCode != 0) {
      throw new IllegalStateException(tool + " failed: " + out);
    }
    return out.toString();
  }

  private static void run(Object... words) throws IOException, InterruptedException {
    int exitCode =
        new ProcessBuilder(Stream.of(words).map(String::valueOf).toList())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException(words[0] + " failed.");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
