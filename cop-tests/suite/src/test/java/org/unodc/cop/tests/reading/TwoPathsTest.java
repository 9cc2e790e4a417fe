package org.unodc.cop.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.plain.PlainReader;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.tests.sdk.Corpora;

/**
 * The plain path of reading may refuse any document. If it returns a value, the located path
 * returns an equal one, without problems and without unknown members.
 */
@Tag("thorough")
class TwoPathsTest {
  private static final int EACH_BUILD = 20_000;
  private static final int EACH_NIGHT = 1_000_000;

  /** What stands around a document in a longer array, and must not be read. */
  private static final byte[] BEFORE = {'"', '[', '\\'};

  private static final byte[] AFTER = {'0', '"', '}', ']', ' ', '}', '"', 'e', '1', ',', '}', ']'};

  @Test
  void agreeAboutMutatedDocuments() {
    assertThat(numberReadPlainly(LongStream.range(0, EACH_BUILD))).isGreaterThan(EACH_BUILD / 5);
  }

  /** Each night has other seeds. A failure names its seed. */
  @Test
  @Tag("nightly")
  void agreeAboutOtherMutatedDocumentsEachNight() {
    long first = LocalDate.now().toEpochDay() * EACH_NIGHT;
    assertThat(numberReadPlainly(LongStream.range(first, first + EACH_NIGHT)))
        .isGreaterThan(EACH_NIGHT / 5);
  }

  @Test
  void agreeAboutDocumentsWithoutMutation() {
    assertThat(ReadableDocuments.all())
        .allMatch(
            document ->
                isReadPlainly(
                    document.json(),
                    CopLimits.standard(),
                    ModelCodecs.of(document.type()),
                    document));
  }

  @Test
  void agreeAboutTheTextsOfJsonTestSuite() throws IOException {
    try (Stream<Path> files = Files.list(Corpora.path("JSONTestSuite/test_parsing"))) {
      for (Path file : files.sorted().toList()) {
        byte[] json = Files.readAllBytes(file);
        boolean isInvalid = file.getFileName().toString().startsWith("n_");
        boolean isPlain =
            isReadPlainly(json, CopLimits.standard(), JsonValueCodec.ANY, file.getFileName());
        assertThat(isInvalid && isPlain).as(file.getFileName().toString()).isFalse();
      }
    }
  }

  private static long numberReadPlainly(LongStream seeds) {
    return seeds.mapToObj(MutatedDocument::of).filter(TwoPathsTest::isReadPlainly).count();
  }

  private static boolean isReadPlainly(MutatedDocument document) {
    Codec<?> codec = ModelCodecs.of(document.original().type());
    return isReadPlainly(document.json(), document.limits(), codec, document);
  }

  private static <T> boolean isReadPlainly(
      byte[] json, CopLimits limits, Codec<T> codec, Object description) {
    byte[] longer = Bytes.concat(BEFORE, json, AFTER);
    PlainReader reader = new PlainReader(longer, json.length, limits);
    T plain = reader.read(BEFORE.length, BEFORE.length + json.length, codec);
    T again = reader.read(BEFORE.length, BEFORE.length + json.length, codec);
    assertThat(again).as("%s, read twice", description).isEqualTo(plain);
    if (plain == null) {
      return false;
    }
    JsonInput in = new JsonInput(JsonText.of(json, limits), limits);
    assertThat(in.document(codec)).as("%s", description).contains(plain);
    assertThat(in.allProblems()).as("%s", description).isEmpty();
    return true;
  }
}
