package org.unodc.cop.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {
  @TempDir private Path repository;
  @TempDir private Path site;

  @BeforeEach
  void writeRepository() throws IOException {
    write(
        "README.md", "# Home\n\n[rules](model/RULES.md#a-rule) [model](model) [data](data.json)\n");
    write(
        "model/README.md", "# Model & more\n\n[home](../README.md) [away](https://example.org)\n");
    write("model/RULES.md", "# Rules\n\n## A rule\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    write("data.json", "{}");
  }

  @Test
  void linksLeadToTheSameThingOnTheSite() throws IOException {
    new SitePages(repository, site, "1", Map.of()).write();

    assertThat(site.resolve("index.html"))
        .content()
        .contains("href=\"model/RULES.html#a-rule\"", "href=\"model/index.html\"")
        .contains("href=\"data.json\"");
    assertThat(site.resolve("model/index.html"))
        .content()
        .contains("<title>Model &amp; more</title>", "href=\"../index.html\"")
        .contains("href=\"https://example.org\"");
    assertThat(site.resolve("model/RULES.html")).content().contains("id=\"a-rule\"", "<td>1</td>");
    assertThat(site.resolve("data.json")).hasContent("{}");
  }

  @Test
  void writesFilesThatTheRepositoryDoesNotHave() throws IOException {
    write("README.md", "# Home\n\n[rule](corpus/a)\n");
    write("corpus/a/sound.json", "{}");
    Map<Path, byte[]> built =
        Map.of(
            Path.of("corpus/a/README.md"), bytes("# Rule a\n\n[sound](sound.json)\n"),
            Path.of("corpus/list.json"), bytes("[]"));

    new SitePages(repository, site, "1", built).write();

    assertThat(site.resolve("index.html")).content().contains("href=\"corpus/a/index.html\"");
    assertThat(site.resolve("corpus/a/index.html")).content().contains("<title>Rule a</title>");
    assertThat(site.resolve("corpus/a/sound.json")).hasContent("{}");
    assertThat(site.resolve("corpus/list.json")).hasContent("[]");
  }

  @Test
  void refusesALinkToAMissingFile() throws IOException {
    write("model/RULES.md", "[gone](GONE.md)");

    assertThatThrownBy(() -> new SitePages(repository, site, "1", Map.of()).write())
        .hasMessageContaining("RULES.md links to GONE.md, which does not exist.");
  }

  @Test
  void theCheckFindsMissingFilesAndPlaces() throws IOException {
    write("README.md", "# Home\n\n[rules](model/RULES.md#no-rule)\n");
    new SitePages(repository, site, "1", Map.of()).write();

    assertThat(new LinkCheck(site).broken())
        .contains("index.html links to model/RULES.html#no-rule")
        .contains("index.html links to api/index.html")
        .noneMatch(link -> link.contains("site.css"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
