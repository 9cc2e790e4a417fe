package org.unodc.cop.tests.property;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Settings of a machine that must not influence the library.
 *
 * @param locale the language tag that Java returns for the locale
 * @param properties the system properties that set the locale
 * @param zone the time zone
 * @param charset the character set
 */
record Surroundings(String locale, List<String> properties, String zone, String charset) {
  /** Surroundings with unusual case mappings, digits, calendars, offsets and character sets. */
  static final List<Surroundings> ALL =
      List.of(
          new Surroundings(
              "tr-TR", List.of("language=tr", "country=TR"), "Pacific/Apia", "ISO-8859-1"),
          new Surroundings(
              "ar-EG", List.of("language=ar", "country=EG"), "Asia/Kathmandu", "UTF-16BE"),
          new Surroundings(
              "th-TH-u-nu-thai-x-lvariant-TH",
              List.of("language=th", "country=TH", "variant=TH"),
              "America/St_Johns",
              "US-ASCII"));

  /** {@return a new JVM that runs the main method of a class} */
  Process start(Class<?> program, Object... arguments) {
    Stream<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                properties.stream().map(property -> "-Duser." + property),
                Stream.of("-Duser.timezone=" + zone, "-Dfile.encoding=" + charset),
                Stream.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"),
                Stream.of("-cp", System.getProperty("java.class.path"), program.getName()),
                Stream.of(arguments).map(Object::toString))
            .flatMap(parts -> parts);
    try {
      return new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the lines that a program printed in UTF-8} */
  static List<String> printed(Process program) {
    try {
      return new String(program.getInputStream().readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the settings as the program prints them} */
  @Override
  public String toString() {
    return locale + ' ' + zone + ' ' + charset;
  }
}
