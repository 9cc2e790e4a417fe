package org.unodc.cop.tests.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The punctuation of each language, as United Nations documents have it. */
final class Punctuation {
  private static final String HAN = "\\p{IsHan}";
  private static final String ARABIC = "\u0621-\u0652";

  /** Stands for what is not written in the language, such as an address or a code. */
  private static final String CODE = "¤";

  /**
   * Matches placeholders with a form or a range, addresses, elements, entities, options, times,
   * ids, and marks in brackets.
   */
  private static final Pattern CODES =
      Pattern.compile(
          "\\{\\d+[:-][^{}]*}|https?://\\S*|<[^<>]*>|&[a-z]+;|--[a-z][a-z-]*(=\\S+)?"
              + "|[(（][\"a-z]{1,2}[)）]"
              + "|\\b[a-z]{2}(; [a-z]{2})+\\b|(?<= )[\\[\\]*?:/\\\\]( [\\[\\]*?:/\\\\])+"
              + "|[A-Za-z0-9{}]+([:/;,?!.][A-Za-z0-9_{}-]+)+");

  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069\u200E\u200F]");
  private static final Pattern GUILLEMETS =
      Pattern.compile("«([\u00A0\u202F]?)[^«»]*?([\u00A0\u202F]?)»");
  private static final Pattern STRAIGHT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern CURLED = Pattern.compile("“[^“”]*”");

  private static final ImmutableList<Fault> EVERYWHERE =
      ImmutableList.of(
          fault("two full stops", "(?<![.])[.][.](?![./])"),
          fault("two spaces", "  "),
          fault("a space before a comma or a full stop", " [.,،。，](?![\\p{L}\\d*])"),
          fault("a space or a mark before a closing bracket", "[\\s,;][)）]"));

  private static final Fault SPACE_BEFORE_MARK =
      fault("a space before a mark", "[ \u00A0\u202F][;:?!؛؟](?![\\p{L}\\d)-])");

  private static final ImmutableMap<OfficialLanguage, ImmutableList<Fault>> FAULTS =
      ImmutableMap.of(
          OfficialLanguage.ENGLISH,
          ImmutableList.of(SPACE_BEFORE_MARK),
          OfficialLanguage.FRENCH,
          ImmutableList.of(
              fault("no U+00A0 or U+202F before : ; ? ! »", "(?<![\u00A0\u202F?!])[:;?!»]"),
              fault("no U+00A0 or U+202F after «", "«(?![\u00A0\u202F])"),
              fault("a straight apostrophe", "\\p{L}'\\p{L}"),
              fault("other quotation marks than « »", "[\"“”„]")),
          OfficialLanguage.SPANISH,
          ImmutableList.of(
              SPACE_BEFORE_MARK,
              fault("? without ¿", "^[^¿]*\\?"),
              fault("¿ without ?", "¿[^?]*$"),
              fault("! without ¡", "^[^¡]*!"),
              fault("¡ without !", "¡[^!]*$"),
              fault("other quotation marks than «»", "[\"“”„]"),
              fault("a space inside «»", "«\\s|\\s»")),
          OfficialLanguage.RUSSIAN,
          ImmutableList.of(
              SPACE_BEFORE_MARK,
              fault("ё", "[ёЁ]"),
              fault("other quotation marks than «»", "[\"“”]"),
              fault("a space inside «»", "«\\s|\\s»")),
          OfficialLanguage.ARABIC,
          ImmutableList.of(
              SPACE_BEFORE_MARK,
              fault("a Latin , ; or ?", "[" + ARABIC + "] ?[,;?]|[,;?]\\s*[" + ARABIC + "]"),
              fault("tanwin before the alif instead of after it", "\u064B\u0627"),
              fault(
                  "an adverb without tanwin",
                  "(?<!["
                      + ARABIC
                      + "])[وف]?(جدا|قليلا|كثيرا|أيضا|أولا|ثانيا|دائما|تقريبا|لاحقا|مثلا"
                      + "|معا|عموما|وفقا|(رسم|شفو|كتاب|يوم|سنو|حال|نهائ|تلقائ)يا)(?!["
                      + ARABIC
                      + "])"),
              fault("other quotation marks than \"\"", "[«»“”„]")),
          OfficialLanguage.CHINESE,
          ImmutableList.of(
              fault(
                  "a half-width mark beside Han",
                  HAN + "[,:;()?!]|[,:;()?!]" + HAN + "|" + HAN + "\\.(?![\\p{L}\\d])"),
              fault("a space between Han", HAN + " +" + HAN),
              fault("a space beside a full-width mark", " [，。：；？！（）、]|[，。：；？！（）、] "),
              fault("other quotation marks than “”", "[\"«»]")));

  private Punctuation() {}

  /** {@return for each fault of the text its name and the place, in words} */
  static ImmutableList<String> faults(OfficialLanguage language, String text) {
    String own = own(language, text);
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (Fault fault :
        ImmutableList.<Fault>builder().addAll(EVERYWHERE).addAll(FAULTS.get(language)).build()) {
      Matcher place = fault.pattern().matcher(own);
      if (place.find()) {
        found.add(
            fault.name()
                + ": …"
                + own.substring(
                    Math.max(0, place.start() - 20), Math.min(own.length(), place.end() + 20))
                + "…");
      }
    }
    return found.build();
  }

  /** {@return the text without what it quotes, and without codes} */
  private static String own(OfficialLanguage language, String text) {
    String plain = ISOLATES.matcher(text).replaceAll("");
    String unquoted =
        switch (language) {
          case FRENCH, SPANISH, RUSSIAN ->
              GUILLEMETS.matcher(plain).replaceAll("«$1" + CODE + "$2»");
          case ENGLISH, ARABIC -> STRAIGHT.matcher(plain).replaceAll("\"" + CODE + "\"");
          case CHINESE -> CURLED.matcher(plain).replaceAll("“" + CODE + "”");
        };
    return CODES.matcher(unquoted).replaceAll(CODE);
  }

  private static Fault fault(String name, String pattern) {
    return new Fault(name, Pattern.compile(pattern));
  }

  private record Fault(String name, Pattern pattern) {}
}
