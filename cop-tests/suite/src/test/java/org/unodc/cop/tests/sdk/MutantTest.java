package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;

@Tag("thorough")
class MutantTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final long SEED = 20_241_014;
  private static final int MUTANTS = 2_000;
  private static final String RECORD = JSON.compact().write(Records.twelfthSession());

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
    byte[] record = RECORD.getBytes(UTF_8);
    Random random = new Random(SEED);
    for (int mutant = 0; mutant < MUTANTS / 2; mutant++) {
      Mutants.check(JSON, mutated(record, random), "mutant %s of the bytes, seed %s", mutant, SEED);
    }
  }

  @Test
  void refusesOrReadsEachMutantOfTheTokens() {
    String record = RECORD;
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
      Mutants.check(JSON, text.getBytes(UTF_8), "mutant %s of the tokens, seed %s", mutant, SEED);
    }
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
