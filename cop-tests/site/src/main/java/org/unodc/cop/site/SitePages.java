package org.unodc.cop.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of the repository and other pages as HTML, and the files and folders that they link to.
 * A page {@code README.md} becomes the {@code index.html} of its folder.
 */
final class SitePages {
  private static final Set<String> SKIPPED = Set.of("src", "target", "node_modules", "data");
  private static final List<String> HEAD =
      List.of(
          "README.md",
          "cop-sdk/README.md",
          "cop-sdk/ARTIFACTS.md",
          "cop-domain/README.md",
          "cop-domain/RULES.md",
          "cop-domain/LAW.md",
          "cop-sdk/FORMS.md",
          "cop-tests/testkit/MISTAKES.md",
          "CONTRIBUTING.md",
          "CHANGELOG.md");

  private final Path repository;
  private final Path site;
  private final String version;
  private final Map<Path, byte[]> built = new TreeMap<>();
  private final Deque<Path> pending = new ArrayDeque<>();
  private final Set<Path> reached = new LinkedHashSet<>();

  /**
   * Pages that are not yet written.
   *
   * @param built the files that the repository does not have, by their places in it
   */
  SitePages(Path repository, Path site, String version, Map<Path, byte[]> built) {
    this.repository = repository.toAbsolutePath().normalize();
    this.site = site;
    this.version = version;
    built.forEach((file, content) -> this.built.put(this.repository.resolve(file), content));
  }

  /** Writes all pages, then all files and folders that they link to. */
  void write() throws IOException {
    pages().forEach(this::reach);
    built.keySet().forEach(this::reach);
    while (!pending.isEmpty()) {
      Path file = pending.pop();
      Path target = site.resolve(place(file));
      Files.createDirectories(target.getParent());
      if (Files.isDirectory(file)) {
        Files.writeString(target, listing(file));
      } else if (isPage(file)) {
        Files.writeString(target, page(file));
      } else {
        Files.write(target, content(file));
      }
    }
    try (InputStream style = SitePages.class.getResourceAsStream("site.css")) {
      Files.write(site.resolve("site.css"), style.readAllBytes());
    }
    // Without this file GitHub Pages leaves out files whose names begin with an underscore.
    Files.writeString(site.resolve(".nojekyll"), "");
  }

  private Set<Path> pages() throws IOException {
    Set<Path> pages = new TreeSet<>();
    Files.walkFileTree(
        repository,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean isHidden = name.startsWith(".") && !folder.equals(repository);
            return isHidden || SKIPPED.contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPage(file)) {
              pages.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return pages;
  }

  private boolean exists(Path file) {
    return built.containsKey(file) || Files.exists(file);
  }

  private byte[] content(Path file) throws IOException {
    return built.containsKey(file) ? built.get(file) : Files.readAllBytes(file);
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }

  private void reach(Path file) {
    if (reached.add(file)) {
      pending.add(file);
    }
  }

  /** {@return the place of a page, file or folder within the site} */
  private Path place(Path file) {
    Path inRepository = repository.relativize(file);
    if (Files.isDirectory(file)) {
      Path readme = file.resolve("README.md");
      return exists(readme) ? place(readme) : Path.of(withoutDot(inRepository + "/index.html"));
    }
    if (!isPage(file)) {
      return Path.of(withoutDot(inRepository.toString()));
    }
    String name = inRepository.toString();
    return Path.of(
        withoutDot(
            name.endsWith("README.md")
                ? name.substring(0, name.length() - "README.md".length()) + "index.html"
                : name.substring(0, name.length() - "md".length()) + "html"));
  }

  /** Hosts of static pages often leave out folders whose names begin with a dot. */
  private static String withoutDot(String place) {
    return place.replaceAll("^\\.", "");
  }

  private String page(Path file) throws IOException {
    MarkdownPage page = MarkdownPage.of(new String(content(file), UTF_8));
    return html(file, page.title(), page.html(link -> onSite(file, link)));
  }

  private String listing(Path folder) throws IOException {
    String name = repository.relativize(folder).toString();
    List<Path> files;
    try (Stream<Path> children = Files.list(folder)) {
      files =
          children
              .filter(child -> !child.getFileName().toString().startsWith("."))
              .filter(child -> !child.endsWith("target"))
              .filter(child -> Files.isRegularFile(child) || exists(child.resolve("README.md")))
              .sorted()
              .toList();
    }
    String items =
        files.stream()
            .map(
                child ->
                    "<li><a href=\"%s\">%s</a></li>"
                        .formatted(to(folder, child), child.getFileName()))
            .collect(Collectors.joining("\n"));
    return html(folder, name, "<h1>" + name + "</h1>\n<ul>\n" + items + "\n</ul>\n");
  }

  /** {@return a link of a page, changed so that it leads to the same thing on the site} */
  private String onSite(Path page, String link) {
    if (link.matches("[a-z]+:.*|#.*")) {
      return link;
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = page.resolveSibling(path).normalize();
    if (!target.startsWith(repository) || !exists(target)) {
      throw new IllegalStateException(
          "%s links to %s, which does not exist.".formatted(repository.relativize(page), link));
    }
    return to(page, target) + (hash < 0 ? "" : link.substring(hash));
  }

  private String to(Path from, Path target) {
    Path readme = target.resolve("README.md");
    reach(Files.isDirectory(target) && exists(readme) ? readme : target);
    Path folder = site.resolve(place(from)).getParent();
    return folder.relativize(site.resolve(place(target))).toString().replace('\\', '/');
  }

  private String html(Path file, String title, String body) {
    String top = "../".repeat(place(file).getNameCount() - 1);
    String head =
        HEAD.stream()
            .map(repository::resolve)
            .filter(this::exists)
            .map(page -> "<a href=\"%s\">%s</a>".formatted(to(file, page), label(page)))
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="stylesheet" href="%ssite.css">
    </head>
    <body>
    <nav>
    %s
    <a href="%sapi/index.html">API</a>
    <a href="%sapi/testkit/index.html">API of the testkit</a>
    </nav>
    <main>
    %s</main>
    <footer>cop %s. Not an official record; not endorsed by the United Nations.</footer>
    </body>
    </html>
    """
        .formatted(MarkdownPage.escaped(title), top, head, top, top, body, version);
  }

  private String label(Path page) {
    String name = repository.relativize(page).toString().replace(".md", "");
    return switch (name) {
      case "README" -> "cop";
      case "cop-sdk/README" -> "SDK";
      case "cop-domain/README" -> "Model";
      default -> {
        String last = page.getFileName().toString().replace(".md", "");
        yield last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
      }
    };
  }
}
