package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.json.CopJson;

class MutantTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final long SEED = 20_241_014;
  private static final int MUTANTS = 2_000;

  private static final Pattern TOKEN =
      Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|[-\\w.]+|[\\[\\]{}]");
  private static final ImmutableList<String> TOKENS =
      ImmutableList.of(
          "null",
          "true",
          "-1",
          "1e400",
          "\"\"",
          "\"x\"",
          "\"type\"",
          "\"id\"",
          "[]",
          "{}",
          "[",
          "}",
          "\"2024-02-30\"",
          "\"\\uD800\"",
          "99999999999",
          ",",
          ":");

  @Test
  void refusesOrReadsEachMutantOfTheBytes() {
    byte[] record = Records.varied().getBytes(UTF_8);
    Random random = new Random(SEED);
    for (int mutant = 0; mutant < MUTANTS / 2; mutant++) {
      check(mutated(record, random), "mutant " + mutant + " of the bytes, seed " + SEED);
    }
  }

  @Test
  void refusesOrReadsEachMutantOfTheTokens() {
    String record = Records.varied();
    ImmutableList<MatchResult> tokens =
        TOKEN.matcher(record).results().collect(ImmutableList.toImmutableList());
    Random random = new Random(SEED);
    for (int mutant = 0; mutant < MUTANTS / 2; mutant++) {
      MatchResult token = tokens.get(random.nextInt(tokens.size()));
      boolean foreign = random.nextBoolean();
      String instead =
          foreign
              ? TOKENS.get(random.nextInt(TOKENS.size()))
              : tokens.get(random.nextInt(tokens.size())).group();
      String text = record.substring(0, token.start()) + instead + record.substring(token.end());
      check(text.getBytes(UTF_8), "mutant " + mutant + " of the tokens, seed " + SEED);
    }
  }

  /**
   * What is read can be written and read again; whatever else happens is a refusal with a place.
   */
  private static void check(byte[] mutant, String name) {
    Conference value;
    try {
      value = JSON.read(mutant);
    } catch (CopException refusal) {
      assertThat(refusal.problems()).as(name).isNotEmpty().allSatisfy(MutantTest::checkProblem);
      return;
    }
    assertThat(JSON.read(JSON.writeBytes(value))).as(name).isEqualTo(value);
  }

  private static void checkProblem(Problem problem) {
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
    assertThat(problem.message()).matches("(?s)[\\p{Upper}\\\\].*[.?]").hasSizeLessThan(1_500);
    assertThat(UTF_8.newEncoder().canEncode(problem.message() + problem.pointer())).isTrue();
  }

  private static byte[] mutated(byte[] record, Random random) {
    int at = random.nextInt(record.length);
    int to = Math.min(record.length, at + 1 + random.nextInt(20));
    byte[] start = Arrays.copyOf(record, at);
    byte[] chosen = Arrays.copyOfRange(record, at, to);
    byte[] end = Arrays.copyOfRange(record, to, record.length);
    return switch (random.nextInt(4)) {
      case 0 -> Bytes.concat(start, end);
      case 1 -> Bytes.concat(start, chosen, chosen, end);
      case 2 -> Bytes.concat(start, new byte[] {(byte) random.nextInt()}, chosen, end);
      default -> {
        chosen[0] = (byte) (32 + random.nextInt(95));
        yield Bytes.concat(start, chosen, end);
      }
    };
  }
}
