package org.unodc.cop.tests.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.sdk.yaml.CopYaml;

/** A program that does not read YAML needs no YAML parser. */
class AbsentParserTest {

  @Test
  void writesWithoutAParserAndNamesTheParserThatReadingNeeds()
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader without = classPathWithout("snakeyaml-engine")) {
      Class<?> idType = without.loadClass(SessionId.class.getName());
      Object id = idType.getMethod("of", String.class).invoke(null, "untoc-cop1");
      Class<?> door = without.loadClass(CopYaml.class.getName());
      Object yaml = door.getMethod("of", Class.class).invoke(null, idType);
      assertThat(door.getMethod("write", Object.class).invoke(yaml, id))
          .isEqualTo("---\nuntoc-cop1\n...\n");
      assertThatThrownBy(() -> door.getMethod("read", String.class).invoke(yaml, "untoc-cop1"))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Reading YAML needs snakeyaml-engine, which is not on the class path; add"
                  + " org.snakeyaml:snakeyaml-engine:3.0.1 or later. A Java module also needs"
                  + " \"requires org.snakeyaml.engine\".");
    }
  }

  private static URLClassLoader classPathWithout(String jar) {
    String own = System.getProperty("java.class.path");
    String path = System.getProperty("surefire.test.class.path", own);
    URL[] urls =
        Arrays.stream(path.split(File.pathSeparator))
            .filter(entry -> !entry.contains(jar))
            .map(AbsentParserTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
