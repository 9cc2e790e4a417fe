package org.unodc.cop.domain.document;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The words that have the same meaning everywhere in a symbol. */
final class SymbolWords {
  /** The only modifier without a number. */
  static final String SUMMARY = "Summary";

  /** A resolution, as some bodies with a number print it: EA.4/Res.1. */
  static final String RESOLUTION = "Res";

  /** A decision, which the session may follow as a Roman number: DEC/X/2. */
  static final String DECISION = "DEC";

  private static final String SUBCOMMISSION = "Sub";

  private static final ImmutableSet<String> MODIFIERS =
      ImmutableSet.of("Add", "Amend", "Corr", "Rev", SUMMARY);

  private static final ImmutableSet<String> SERIES =
      ImmutableSet.copyOf(
          "RES DEC L CRP INF NGO PET PRST PV SR WP R MISC PM TP SGB AI IC".split(" "));

  private static final ImmutableSet<String> BODIES =
      ImmutableSet.copyOf("AC C CN CONF GC PC SC Sub WG COP COSP IRG CP BMS MSP".split(" "));

  private static final ImmutableList<String> WITH_SMALL_LETTERS =
      ImmutableList.<String>builder().addAll(MODIFIERS).add(SUBCOMMISSION).build();

  private SymbolWords() {}

  /** {@return whether the word is a modifier of a document} */
  static boolean isModifier(String word) {
    return MODIFIERS.contains(word);
  }

  /** {@return whether the word is a series of documents} */
  static boolean isSeries(String word) {
    return SERIES.contains(word);
  }

  /** {@return whether the word is a body, even after the session or year} */
  static boolean isBody(String word) {
    return BODIES.contains(word);
  }

  /** {@return whether the word is a series or a body} */
  static boolean isKnown(String word) {
    return isSeries(word) || isBody(word);
  }

  /** {@return the correct spelling of a known word; empty if the word is unknown or correct} */
  static Optional<String> respelt(String word) {
    return WITH_SMALL_LETTERS.stream()
        .filter(known -> Ascii.equalsIgnoreCase(known, word) && !known.equals(word))
        .findFirst();
  }

  /**
   * {@return the index of the first lower-case letter that is not allowed in the word, or -1 if
   * there is none}
   */
  static int firstSmall(String word) {
    return WITH_SMALL_LETTERS.contains(word) ? -1 : SymbolForms.firstSmall(word);
  }
}
