package org.unodc.cop.tests.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.ValueCorpus;
import org.unodc.cop.tests.contract.JsonTree;

/**
 * The documents of the first format, which all versions must be able to read. Version 1.0.0 freezes
 * the shipped records too; until then, only values are kept.
 */
class Cop1Test {
  private static final Path HOME = Path.of("src/test/resources/compatibility/cop-1");
  private static final Path RECORDS = HOME.resolve("records");

  static Stream<Path> records() {
    return Stream.concat(
        Files.exists(RECORDS) ? files(RECORDS) : Stream.of(),
        Stream.of(HOME.resolve("values/conference/Conference.json")));
  }

  static Stream<Path> values() {
    return files(HOME.resolve("values")).filter(file -> !isWords(file));
  }

  static Stream<Path> words() {
    return files(HOME.resolve("values")).filter(Cop1Test::isWords);
  }

  @ParameterizedTest
  @MethodSource("records")
  void readsRecordsWithoutLoss(Path file) {
    byte[] frozen = bytes(file);
    CopJson<Conference> json = CopJson.of(Conference.class);
    Conference record = json.read(Migrations.toLatest(frozen).document());
    assertThat(JsonTree.of(json.writeBytes(record))).isEqualTo(JsonTree.of(frozen));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsEveryMemberOfEveryType(Path file) {
    String type = file.getFileName().toString().replaceAll("(-.*)?\\.json", "");
    assertReadsWithoutLoss(bytes(file), CopJson.of(type(file, type)));
  }

  @ParameterizedTest
  @MethodSource("words")
  void readsEveryWord(Path file) {
    Map<?, ?> words = (Map<?, ?>) JsonTree.of(bytes(file)).value();
    words.forEach(
        (type, list) -> {
          CopJson<?> json = CopJson.of(type(file, (String) type));
          for (Object word : (List<?>) list) {
            assertThatCode(() -> json.read(new JsonTree(word).bytes()))
                .as("%s %s", type, word)
                .doesNotThrowAnyException();
          }
        });
  }

  /** A copy of a record that may still change would only have to be written anew. */
  @Test
  void shippedRecordsAreFrozenFromVersion1On() throws IOException {
    boolean isFinal = !version().startsWith("0.");
    if (isFinal && Boolean.getBoolean("cop.freeze")) {
      Files.createDirectories(RECORDS);
      CopJson<Conference> json = CopJson.of(Conference.class);
      Files.write(RECORDS.resolve("untoc.json"), json.writeBytes(ReferenceRecords.untoc()));
      Files.write(RECORDS.resolve("uncac.json"), json.writeBytes(ReferenceRecords.uncac()));
    }
    assertThat(Files.exists(RECORDS))
        .as("From version 1.0.0 on, -Dcop.freeze=true writes the shipped records to %s.", RECORDS)
        .isEqualTo(isFinal);
  }

  @Test
  void frozenFilesAreUnchanged() {
    Hasher hasher = Hashing.sha256().newHasher();
    files(HOME)
        .forEach(
            file -> {
              String name = HOME.relativize(file).toString().replace('\\', '/');
              hasher.putString(name, UTF_8).putBytes(bytes(file));
            });
    assertThat(hasher.hash())
        .as("The frozen files must never change.")
        .hasToString("8e30c70d5250c3d1c6a249aecfc12207ca75eb2e0a0d3ab5132350be57afc6bb");
  }

  private static String version() throws IOException {
    try (InputStream text = Rulebook.class.getResourceAsStream("version.txt")) {
      return new String(text.readAllBytes(), UTF_8);
    }
  }

  private static <T> void assertReadsWithoutLoss(byte[] frozen, CopJson<T> json) {
    T value = json.read(frozen);
    assertThat(JsonTree.of(json.writeBytes(value))).isEqualTo(JsonTree.of(frozen));
  }

  private static Class<?> type(Path file, String name) {
    String room = file.getParent().getFileName().toString();
    return ModelCodecs.types().stream()
        .filter(
            type ->
                ModelCodecs.schemaName(type).equals(name) && ValueCorpus.room(type).equals(room))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no type " + name + " any more"));
  }

  private static boolean isWords(Path file) {
    return file.endsWith("words.json");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
