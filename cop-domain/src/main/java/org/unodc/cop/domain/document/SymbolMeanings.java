package org.unodc.cop.domain.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains the parts of symbols in English. Unknown parts are printed without an explanation. */
final class SymbolMeanings {
  private static final Pattern SESSION =
      Pattern.compile("\\(?(E?S-)?([0-9IVXLC]+)(?:\\(([0-9]+)\\))?\\)?");

  /** Four or more digits: no session has a number this long. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\(?[0-9]{4,}\\)?");

  private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)(?:\\.([0-9]+))?");

  private static final ImmutableMap<String, String> ORGANS =
      ImmutableMap.<String, String>builder()
          .put("A", "General Assembly")
          .put("S", "Security Council")
          .put("E", "Economic and Social Council")
          .put("ST", "Secretariat")
          .put("T", "Trusteeship Council")
          .put("CTOC", "UNTOC")
          .put("CAC", "UNCAC")
          .put("FCCC", "UNFCCC")
          .put("ICCD", "UNCCD")
          .put("FCTC", "WHO FCTC")
          .put("DP", "UNDP")
          .put("TD", "UNCTAD")
          .put("UNEP", "UNEP")
          .buildOrThrow();

  private static final ImmutableSet<String> TREATIES =
      ImmutableSet.of("CTOC", "CAC", "FCCC", "ICCD", "FCTC");

  private static final ImmutableSet<String> PRINCIPAL = ImmutableSet.of("A", "S", "E", "ST", "T");

  private static final ImmutableMap<String, String> BODIES =
      ImmutableMap.<String, String>builder()
          .put("AC", "ad hoc committee")
          .put("C", "main committee")
          .put("CN", "commission")
          .put("CONF", "conference")
          .put("GC", "governing council")
          .put("PC", "preparatory committee")
          .put("SC", "subcommittee")
          .put("Sub", "subcommission")
          .put("WG", "working group")
          .put("COP", "Conference of the Parties")
          .put("COSP", "Conference of the States Parties")
          .put("IRG", "Implementation Review Group")
          .put("CP", "Conference of the Parties")
          .put("BMS", "biennial meeting of States")
          .put("MSP", "meeting of the States parties")
          .buildOrThrow();

  /**
   * Body codes that are explained only if they have a number, because organs use them differently
   * without one.
   */
  private static final ImmutableSet<String> KNOWN_BY_NUMBER =
      ImmutableSet.of("AC", "C", "CN", "CONF", "GC", "SC", "Sub", "WG");

  private static final ImmutableMap<String, String> SERIES =
      ImmutableMap.<String, String>builder()
          .put("RES", "resolution")
          .put("DEC", "decision")
          .put("L", "limited distribution")
          .put("R", "restricted distribution")
          .put("CRP", "conference room paper")
          .put("INF", "information document")
          .put("NGO", "statement of a non-governmental organization")
          .put("PET", "petition")
          .put("PRST", "statement by the President")
          .put("PV", "verbatim record")
          .put("SR", "summary record")
          .put("WP", "working paper")
          .put("MISC", "miscellaneous document")
          .put("TP", "technical paper")
          .put("SGB", "Secretary-General's bulletin")
          .put("AI", "administrative instruction")
          .put("IC", "information circular")
          .buildOrThrow();

  private static final ImmutableMap<String, String> MODIFIERS =
      ImmutableMap.of(
          "Add",
          "addendum",
          "Amend",
          "amendment",
          "Corr",
          "corrigendum",
          "Rev",
          "revision",
          SymbolWords.SUMMARY,
          "summary");

  private SymbolMeanings() {}

  static String organ(String printed) {
    return ORGANS.getOrDefault(printed, "series " + printed);
  }

  /**
   * {@return the words that join the bodies to the organ, such as " to UNTOC" or " under the
   * General Assembly"}
   */
  static String toOrUnder(String organ) {
    if (TREATIES.contains(organ)) {
      return " to " + organ(organ);
    }
    boolean article = PRINCIPAL.contains(organ) || !ORGANS.containsKey(organ);
    return (article ? " under the " : " under ") + organ(organ);
  }

  static String body(String organ, String printed) {
    int parenthesis = printed.indexOf('(');
    String name = parenthesis < 0 ? printed : printed.substring(0, parenthesis);
    boolean ofAnother = name.startsWith("C.") && !organ.equals("A");
    return KNOWN_BY_NUMBER.contains(name) || ofAnother
        ? "body " + name
        : numbered(BODIES, name, "body ");
  }

  /** {@return the words for a body, with "the" unless the body has a number or no explanation} */
  static String withArticle(String body) {
    boolean named = !body.startsWith("body ") && !Character.isDigit(body.charAt(body.length() - 1));
    return named ? "the " + body : body;
  }

  static String session(String printed) {
    Matcher parsed = SESSION.matcher(printed);
    if (LONG_NUMBER.matcher(printed).matches()) {
      return printed;
    }
    if (!parsed.matches()) {
      return "session " + printed;
    }
    String special = parsed.group(1);
    String kind =
        special == null ? "" : special.startsWith("E") ? "emergency special " : "special ";
    String part = parsed.group(3) == null ? "" : ", part " + parsed.group(3);
    return kind + "session " + parsed.group(2) + part;
  }

  static String series(String printed) {
    return SERIES.getOrDefault(printed, "series " + printed);
  }

  /** {@return whether a series describes the distribution of a document, not its nature} */
  static boolean isDistribution(String series) {
    return series.equals("L") || series.equals("R");
  }

  static String modifier(String printed) {
    return numbered(MODIFIERS, printed, "");
  }

  private static String numbered(
      ImmutableMap<String, String> meanings, String printed, String otherwise) {
    Matcher parsed = NUMBERED.matcher(printed);
    if (!parsed.matches() || !meanings.containsKey(parsed.group(1))) {
      return otherwise + printed;
    }
    String number = parsed.group(2);
    return meanings.get(parsed.group(1)) + (number == null ? "" : " " + number);
  }
}
