package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {
  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?org\\.unodc\\.cop\\.examples\\.cli\\.([a-z]+)");

  @Test
  void formNoCycle() throws IOException {
    MutableGraph<String> packages = GraphBuilder.directed().allowsSelfLoops(false).build();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        String own = String.valueOf(file.getParent().getFileName());
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .filter(other -> !other.equals(own))
            .forEach(other -> packages.putEdge(own, other));
      }
    }

    assertThat(packages.nodes()).contains("command", "text");
    assertThat(Graphs.hasCycle(packages))
        .as("Packages form no cycle: move what both need into a package below them. %s", packages)
        .isFalse();
  }
}
