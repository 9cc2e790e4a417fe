package org.unodc.cop.domain.rules;

import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.rule.TraitScan;
import org.unodc.cop.domain.rule.Trigger;

/**
 * Traits of a text that may break a rule about every text, found in one pass for all these rules.
 * The precise search of a rule is only needed for a text with its trait.
 */
public final class TextTraits {
  private static final char NO_BREAK = '\u00A0';
  private static final TraitScan<Object> SCAN = TextTraits::of;
  private static final int EVERY_TRAIT = -1;

  /** A text may have a character that nobody sees, or that reorders what is read. */
  public static final Trigger<Object> FORBIDDEN = new Trigger<>(SCAN, 1);

  /** A text may not be in the composed form of Unicode. */
  public static final Trigger<Object> DECOMPOSED = new Trigger<>(SCAN, 1 << 1);

  /** A text may have lost letters. */
  public static final Trigger<Object> LOST = new Trigger<>(SCAN, 1 << 2);

  /** A text may have or be a placeholder. */
  public static final Trigger<Object> PLACEHOLDER = new Trigger<>(SCAN, 1 << 3);

  /** A text may have markup. */
  public static final Trigger<Object> MARKUP = new Trigger<>(SCAN, 1 << 4);

  /** A text may have a word with letters of two scripts. */
  public static final Trigger<Object> MIXED = new Trigger<>(SCAN, 1 << 5);

  /** A text may have a blank at its beginning or end, or two in a row. */
  public static final Trigger<Object> BLANKS = new Trigger<>(SCAN, 1 << 6);

  /** A text may have an address or a telephone number. */
  public static final Trigger<Object> CONTACT = new Trigger<>(SCAN, 1 << 7);

  /** A text may have remains of a tool, a scan or a draft. */
  public static final Trigger<Object> REMAINS = new Trigger<>(SCAN, 1 << 8);

  private TextTraits() {}

  private static int of(Object value, int wanted) {
    if (value instanceof String text) {
      return of(text, wanted);
    }
    if (value instanceof LocalizedText localized) {
      int traits = 0;
      for (String text : localized.texts().values()) {
        traits |= of(text, wanted);
      }
      return traits;
    }
    return value instanceof ExtensibleCode code ? of(code.word(), wanted) : 0;
  }

  private static int of(String text, int wanted) {
    if (text.isEmpty()) {
      return EVERY_TRAIT;
    }
    long found = wanted == REMAINS.traits() ? 0 : TextSequences.scan(text);
    boolean wantsPlaceholders = (wanted & PLACEHOLDER.traits()) != 0;
    boolean wantsRemains = (wanted & REMAINS.traits()) != 0;
    return trait(FORBIDDEN, (found & SequenceScan.UNKNOWN) != 0)
        | trait(DECOMPOSED, (found & TextSequences.DECOMPOSED) != 0)
        | trait(LOST, (found & TextSequences.LOST) != 0)
        | trait(
            PLACEHOLDER,
            (found & TextSequences.PLACEHOLDER) != 0
                || (wantsPlaceholders && Placeholders.isWhole(text)))
        | trait(MARKUP, (found & TextSequences.MARKUP) != 0)
        | trait(MIXED, (found & TextSequences.MIXED) != 0)
        | trait(BLANKS, (found & TextSequences.BLANKS) != 0 || hasBlankEnds(text))
        | trait(CONTACT, (found & TextSequences.CONTACT) != 0)
        | trait(
            REMAINS, wantsRemains && (TextSequences.mayHaveRemains(text) || Remains.mayBeIn(text)));
  }

  /** {@return whether a text begins or ends with a blank} */
  public static boolean hasBlankEnds(String text) {
    return isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1));
  }

  /** {@return whether a character is a blank, also one that does not break a line} */
  public static boolean isBlank(char unit) {
    return unit == NO_BREAK || Character.isWhitespace(unit);
  }

  private static int trait(Trigger<Object> trigger, boolean isPresent) {
    return isPresent ? trigger.traits() : 0;
  }
}
