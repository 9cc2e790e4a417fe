package org.unodc.cop.domain.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.MessageKey;
import org.unodc.cop.domain.message.Translatable;

/** The parts of a citation that each language words in its own way. */
enum CitationPhrase implements MessageKey {
  /** The instrument and the provision. */
  CITED("cited"),

  /** A provision, and the numbers or letters of its paragraphs. */
  WITH_PARAGRAPHS("with-paragraphs"),

  // The number of a provision, and that of one paragraph.
  PARAGRAPH_OF_RULE("paragraph-of-rule"),
  PARAGRAPH_OF_ART("paragraph-of-art"),
  PARAGRAPH_OF_ARTICLE("paragraph-of-article"),
  PARAGRAPH_OF_SECTION("paragraph-of-section"),

  RULE("rule", "rule", PARAGRAPH_OF_RULE),
  ART("art", "art.", PARAGRAPH_OF_ART),
  ARTICLE("article", "article", PARAGRAPH_OF_ARTICLE),
  SECTION("section", "section", PARAGRAPH_OF_SECTION),
  PARAGRAPH("paragraph", "paragraph", WITH_PARAGRAPHS),

  /** The first of several rules and the last. */
  RULES("rules"),

  RULES_OF_PROCEDURE("rules-of-procedure"),
  UNTOC_RULES_OF_PROCEDURE("untoc-rules-of-procedure");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");
  private static final Pattern RANGE = Pattern.compile("rules (\\d+) to (\\d+)");
  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\((\\d+)\\)");
  private static final Pattern PARAGRAPHS = Pattern.compile("(?:\\(\\w{1,4}\\) ?)+");
  private static final CharMatcher SPACE = CharMatcher.is(' ');

  private final String key;
  private final String recorded;
  private final CitationPhrase paragraph;

  CitationPhrase(String name) {
    this.key = "citation." + name;
    this.recorded = "";
    this.paragraph = this;
  }

  /**
   * Creates the phrase of a provision.
   *
   * @param recorded the word before a number, as an English record has it
   * @param paragraph the phrase of a paragraph of the provision
   */
  CitationPhrase(String name, String recorded, CitationPhrase paragraph) {
    this.key = "citation." + name;
    this.recorded = recorded;
    this.paragraph = paragraph;
  }

  @Override
  public String key() {
    return key;
  }

  /** {@return the name of an instrument; as recorded, unless it is one that the library words} */
  static Translatable instrument(String recorded) {
    return ImmutableList.of(RULES_OF_PROCEDURE, UNTOC_RULES_OF_PROCEDURE).stream()
        .filter(named -> recorded.equalsIgnoreCase(named.inEnglish()))
        .<Translatable>map(Message::of)
        .findFirst()
        .orElseGet(() -> MessageArgument.of(recorded));
  }

  /**
   * {@return a provision, such as "rule 17 (2)"; as recorded, unless it is the number of a rule,
   * article, section or paragraph in English}
   */
  static Translatable provision(String recorded) {
    Matcher range = RANGE.matcher(recorded);
    if (range.matches()) {
      return Message.of(RULES, range.group(1), range.group(2));
    }
    int bracket = recorded.indexOf('(');
    int end = bracket < 0 ? recorded.length() : bracket;
    String paragraphs = recorded.substring(end);
    return Arrays.stream(values())
        .filter(phrase -> phrase.isBefore(recorded.substring(0, end)))
        .filter(phrase -> paragraphs.isEmpty() || PARAGRAPHS.matcher(paragraphs).matches())
        .findFirst()
        .<Translatable>map(phrase -> phrase.of(recorded.substring(0, end), paragraphs))
        .orElseGet(() -> MessageArgument.of(recorded));
  }

  private boolean isBefore(String provision) {
    return !recorded.isEmpty()
        && provision.startsWith(recorded + " ")
        && NUMBER.matcher(number(provision)).matches();
  }

  private String number(String provision) {
    return SPACE.trimFrom(provision.substring(recorded.length()));
  }

  private Message of(String provision, String paragraphs) {
    String number = number(provision);
    Message numbered = Message.of(this, number);
    if (paragraphs.isEmpty()) {
      return numbered;
    }
    Matcher one = PARAGRAPH_NUMBER.matcher(paragraphs);
    return one.matches() && paragraph != WITH_PARAGRAPHS
        ? Message.of(paragraph, number, one.group(1))
        : Message.of(WITH_PARAGRAPHS, numbered, paragraphs);
  }

  private String inEnglish() {
    return MessageCatalogue.standard().text(key, OfficialLanguage.ENGLISH);
  }
}
