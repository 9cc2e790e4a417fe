package org.unodc.cop.tests.reading;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * A document after one or more mutations, with the limits to read it with. Equal seeds give equal
 * documents.
 */
record MutatedDocument(long seed, ReadableDocument original, byte[] json, CopLimits limits) {
  private static final ImmutableList<ImmutableList<Mutation>> KINDS =
      ImmutableList.of(
          ByteMutations.ALL,
          PartMutations.ALL,
          PartMutations.ALL,
          ScalarMutations.ALL,
          ScalarMutations.ALL,
          HarmlessMutations.ALL,
          HarmlessMutations.ALL);

  static MutatedDocument of(long seed) {
    // Neighbouring seeds of Random give similar first numbers.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    ReadableDocument original = ReadableDocuments.any(random);
    byte[] json = original.json();
    for (boolean goesOn = true; goesOn; goesOn = random.nextInt(3) == 0) {
      Draft draft = Draft.of(json, random);
      json = draft.anyOf(draft.anyOf(KINDS)).of(draft);
    }
    return new MutatedDocument(seed, original, json, TightLimits.of(Draft.of(json, random)));
  }

  @Override
  public String toString() {
    return "seed " + seed + ", made from " + original;
  }
}
