package org.unodc.cop.domain.rules;

/**
 * The short sequences of characters with which the mistakes begin that the rules about every text
 * look for. Each constant has the bits of the sequences for one kind of mistake.
 */
final class TextSequences {
  private static final SequenceScan SCAN = new SequenceScan();
  private static final SequenceScan REMAINS_SCAN = new SequenceScan();
  private static final String DIGITS = range('0', '9') + range('٠', '٩');
  private static final String DIGITS_AND_GAPS = DIGITS + " \u00A0\u2011().-/";
  private static final String BRACKETS = "([{<（【［";
  private static final String LATIN =
      range('A', 'Z')
          + range('a', 'z')
          + range('\u00C0', '\u024F').replace("×", "").replace("÷", "");
  private static final String CYRILLIC = range('\u0400', '\u052F');
  private static final String SMALL =
      range('a', 'z') + range('\u00DF', '\u024F').replace("÷", "") + range('\u0430', '\u045F');
  private static final String STRAY = "~·^¨´`°¬¦";
  private static final String ASCII = range('a', 'z');
  private static final String LETTERS = LATIN + CYRILLIC;
  private static final String BLANKS_IN_LINE = " \u00A0\t";
  private static final String HIGH = range('\u00C0', '\u00FF');
  private static final String BYTES =
      range('\u0080', '\u00BF') + LostCharacters.LATIN_BYTES.replace(" ", "");

  /** Marks that may stand after an accented letter, or in another order than Unicode's. */
  static final long DECOMPOSED = SequenceScan.UNKNOWN | SCAN.add(range('\u064B', '\u0652'));

  /** What {@link LostCharacters} finds. */
  static final long LOST =
      SequenceScan.UNKNOWN
          | SCAN.add("?")
          | SCAN.add(range('\u00C2', '\u00DF') + "\u00E2\u00EF\u00F0", BYTES)
          | SCAN.add(range('\u00E4', '\u00E9'), BYTES, BYTES)
          | SCAN.add(HIGH, HIGH, HIGH, HIGH)
          | SCAN.add("РСطظ", LostCharacters.CYRILLIC_BYTES + LostCharacters.ARABIC_BYTES, "РСطظ")
          | SCAN.add("ГВ", LostCharacters.CYRILLIC_BYTES);

  /** What {@link Placeholders} finds inside a text. */
  static final long PLACEHOLDER =
      SequenceScan.UNKNOWN
          | SCAN.add("TNFX", "B/aIX", "CDANX")
          | SCAN.add("#[{$=?？_", "RNVDSC" + "iaentdвундأي插填名日" + range('A', 'Z') + "{?？_")
          | SCAN.add("L", "o", "r", "e");

  /** How markup begins. */
  static final long MARKUP =
      SequenceScan.UNKNOWN
          | SCAN.add("<\\")
          | SCAN.add("_&]*", "x#(*" + range('A', 'Z') + range('a', 'z'));

  /** Neighbouring letters of two scripts. */
  static final long MIXED =
      SequenceScan.UNKNOWN | SCAN.add(LATIN, CYRILLIC) | SCAN.add(CYRILLIC, LATIN);

  /** Two blanks in a row. */
  static final long BLANKS = SequenceScan.UNKNOWN | SCAN.add(BLANKS_IN_LINE, BLANKS_IN_LINE);

  /** At signs, six digits near one another, and the words for at signs and points. */
  static final long CONTACT =
      SequenceScan.UNKNOWN
          | SCAN.add("@＠艾圈")
          | SCAN.add("&%آأ", "#cC4ت")
          | SCAN.add(
              DIGITS,
              DIGITS_AND_GAPS,
              DIGITS_AND_GAPS,
              DIGITS_AND_GAPS,
              DIGITS_AND_GAPS,
              DIGITS_AND_GAPS)
          | SCAN.add(" aArRсС", "rRdDоО", "oOбБ", "tTbBаА")
          | SCAN.add(BRACKETS, "aA", "tT")
          | SCAN.add(BRACKETS, " ", "aA", "tT");

  /** What {@link Remains} finds at other characters than blanks, in a scan of its own. */
  static final long REMAINS =
      REMAINS_SCAN.add("ﬀﬁﬂﬃﬄ")
          | REMAINS_SCAN.add(STRAY, STRAY)
          | REMAINS_SCAN.add("<>=*\";", "<>=*\";!")
          | REMAINS_SCAN.add(".", ".", ".", ".", ".")
          | REMAINS_SCAN.add("%\\", "sdnrt")
          | REMAINS_SCAN.add("[", "iInNtTaAàÀpPнНпПغل无待")
          | REMAINS_SCAN.add("D", "O", ": ")
          | REMAINS_SCAN.add("al", ":", " ")
          | REMAINS_SCAN.add(ASCII, ASCII, ASCII, "o", "f", ASCII, ASCII, ASCII)
          | REMAINS_SCAN.add(ASCII, "|", ASCII)
          | REMAINS_SCAN.add(range('0', '9'), " ", range('A', 'Z'), range('A', 'Z'))
          | REMAINS_SCAN.add("p", "L", ".")
          | REMAINS_SCAN.add("a", "p", " ", "h")
          | REMAINS_SCAN.add(range('0', '9'), " ", "osdиOSDИ", "fueзFUEЗ", " rR")
          | REMAINS_SCAN.add(SMALL, "-", " \n")
          | REMAINS_SCAN.add(LETTERS, "01", SMALL)
          | REMAINS_SCAN.add(" ", "v", range('0', '9'));

  static {
    SCAN.know('\t', '\n');
    SCAN.know(' ', '~');
    SCAN.know('\u00A0', '\u00AC');
    SCAN.know('\u00AE', '\u024F');
    SCAN.know('\u0400', '\u0482');
    SCAN.know('\u048A', '\u052F');
    SCAN.know('\u060C', '\u060C');
    SCAN.know('\u061B', '\u061B');
    SCAN.know('\u061F', '\u061F');
    SCAN.know('\u0621', '\u063A');
    SCAN.know('\u0640', '\u0652');
    SCAN.know('\u0660', '\u0669');
    SCAN.know('\u2010', '\u2027');
    SCAN.know('\u202F', '\u205E');
    SCAN.know('\u20AC', '\u20AC');
    SCAN.know('\u2116', '\u2116');
    SCAN.know('\u2122', '\u2122');
    SCAN.know('\u3001', '\u3003');
    SCAN.know('\u3008', '\u3011');
    SCAN.know('\u4E00', '\u9FA5');
    "！（），：；？".chars().forEach(unit -> SCAN.know((char) unit, (char) unit));
  }

  private TextSequences() {}

  private static String range(char first, char last) {
    StringBuilder range = new StringBuilder(last - first + 1);
    for (int unit = first; unit <= last; unit++) {
      range.append((char) unit);
    }
    return range.toString();
  }

  /** {@return whether a text may have what {@link #REMAINS} names} */
  static boolean mayHaveRemains(String text) {
    return (REMAINS_SCAN.scan(text) & REMAINS) != 0;
  }

  /** {@return the bits of the sequences that a text has, and other bits} */
  static long scan(String text) {
    return SCAN.scan(text);
  }
}
