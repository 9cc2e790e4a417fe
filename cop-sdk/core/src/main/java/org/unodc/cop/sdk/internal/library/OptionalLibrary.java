package org.unodc.cop.sdk.internal.library;

import java.lang.module.ModuleDescriptor.Version;
import java.net.URL;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.LibraryNeededException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * A library whose version a framework may choose, or that may be absent, with the lowest version
 * that works.
 */
public enum OptionalLibrary {
  /** Reads YAML. Earlier versions work on the class path, but are not the same Java module. */
  SNAKEYAML_ENGINE(
      "org.snakeyaml", "snakeyaml-engine", "3.0.1", "org.snakeyaml.engine", "v2/api/LoadSettings"),
  /** Has the mapper of Jackson 2. Earlier versions have no limit on the length of names. */
  JACKSON_2(
      "com.fasterxml.jackson.core",
      "jackson-databind",
      "2.16.0",
      "com.fasterxml.jackson.databind",
      "ObjectMapper"),
  /** Has the mapper of Jackson 3. */
  JACKSON_3(
      "tools.jackson.core", "jackson-databind", "3.0.0", "tools.jackson.databind", "ObjectMapper");

  private final String group;
  private final String artifact;
  private final String lowest;
  private final String module;
  private final String marker;

  OptionalLibrary(String group, String artifact, String lowest, String module, String inPackage) {
    this.group = group;
    this.artifact = artifact;
    this.lowest = lowest;
    this.module = module;
    this.marker = module.replace('.', '/') + '/' + inPackage + ".class";
  }

  /** {@return the artifact, such as {@code org.snakeyaml:snakeyaml-engine}} */
  public String coordinates() {
    return group + ':' + artifact;
  }

  /** {@return the lowest version that works} */
  public String lowest() {
    return lowest;
  }

  /**
   * {@return the result of code that uses this library}
   *
   * @throws LibraryNeededException if the library is absent, or if its version is too low
   */
  public <V> V using(Supplier<V> code) {
    try {
      return code.get();
    } catch (LinkageError failure) {
      throw explained(failure);
    }
  }

  /**
   * Checks the version that a library names itself.
   *
   * @throws LibraryNeededException if it is too low
   */
  public void check(String version) {
    if (isTooLow(version)) {
      throw tooLow(version, null);
    }
  }

  private RuntimeException explained(LinkageError failure) {
    @Nullable URL found = OptionalLibrary.class.getClassLoader().getResource(marker);
    if (found == null) {
      return exception(
          ProblemText.of("library.absent", use(), artifact, coordinates(), lowest, module),
          failure);
    }
    Optional<String> version = version(found.toString());
    if (version.isPresent() && isTooLow(version.get())) {
      return tooLow(version.get(), failure);
    }
    if (version.isEmpty() && names(failure)) {
      return exception(ProblemText.of("library.unknown", use(), artifact, lowest), failure);
    }
    throw failure; // has another cause
  }

  private LibraryNeededException tooLow(String version, @Nullable LinkageError failure) {
    return exception(ProblemText.of("library.too-low", use(), artifact, lowest, version), failure);
  }

  private static LibraryNeededException exception(
      Translatable message, @Nullable LinkageError failure) {
    return new LibraryNeededException(Problem.of(ProblemCode.LIBRARY, message), failure);
  }

  private Translatable use() {
    return ProblemText.of("library.use." + name());
  }

  /** {@return the version in the name of the jar, which a fat jar keeps, too} */
  private Optional<String> version(String address) {
    Matcher name = Pattern.compile('/' + artifact + "-(\\d[^/!]*)\\.jar").matcher(address);
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  private boolean isTooLow(String version) {
    return Version.parse(version).compareTo(Version.parse(lowest)) < 0;
  }

  private boolean names(LinkageError failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains(module) || message.contains(module.replace('.', '/'));
  }
}
