package org.unodc.cop.domain.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the numbers of articles from a text in one of the six official languages, such as "10 (2)",
 * "art. 55", "articles 3 and 55", "статья 55" or "第三十六条". A number that may be that of a paragraph
 * is not read.
 */
public final class ArticleNumbers {
  private static final ImmutableSet<String> SINGULAR =
      words("article art artículo articulo статья статьи статье статью статьей ст المادة مادة 第");
  private static final ImmutableSet<String> PLURAL =
      words(
          "articles arts artículos articulos статьях статьям статьями статей المواد المادتان"
              + " المادتين");
  private static final ImmutableSet<String> PARAGRAPH =
      words(
          "paragraph paragraphs para paras paragraphe paragraphes párrafo párrafos пункт пункты п"
              + " الفقرة الفقرتان الفقرات");
  private static final ImmutableSet<String> AND =
      words("& 、 and or et ou y e o u и или و أو 和 及 与 或");
  private static final ImmutableSet<String> RANGE = words("- – — to through à a al по إلى 至");
  private static final ImmutableSet<String> COMMA = words(", ; ، ，");
  private static final ImmutableSet<String> INSERTED = words("bis ter quater quinquies");
  private static final String CHINESE_ARTICLE = "条";
  private static final ImmutableSet<String> AFTER_A_NUMBER =
      ImmutableSet.<String>builder().addAll(INSERTED).add(CHINESE_ARTICLE).build();

  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final Pattern ANNEX = Pattern.compile("annex|anexo|приложени|مرفق|附件");

  private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{Nd}++|["
              + CHINESE_DIGITS
              + "十百]++|\\p{IsHan}|و(?=ال)|[\\p{L}\\p{M}&&[^\\p{IsHan}]]++|[^\\s\\p{Z}]");

  private static final Pattern CONVENTION_WORDS =
      Pattern.compile("convention|convenci|конвенц|اتفاقية|公约");
  private static final Pattern PROTOCOL_WORDS = Pattern.compile("protocol|протокол|بروتوكول|议定书");
  private static final Pattern AGREEMENT_WORDS =
      Pattern.compile("agreement|\\baccords?\\b|\\bacuerdos?\\b|соглашен|اتفاق(?!ي)|协定");

  /** The words for a kind of treaty. */
  public enum TreatyWord {
    /** A convention. */
    CONVENTION,

    /** A protocol. */
    PROTOCOL,

    /** An agreement. */
    AGREEMENT;

    private boolean isIn(String text) {
      Pattern words =
          switch (this) {
            case CONVENTION -> CONVENTION_WORDS;
            case PROTOCOL -> PROTOCOL_WORDS;
            case AGREEMENT -> AGREEMENT_WORDS;
          };
      return words.matcher(text).find();
    }
  }

  private final ImmutableList<String> tokens;
  private final ImmutableSet.Builder<Integer> numbers = ImmutableSet.builder();
  private int next;

  private ArticleNumbers(String text) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    this.tokens = found.build();
  }

  /**
   * {@return the numbers in a text that is known to name articles of a treaty, such as 10 for "10
   * (2)"; empty if it does not start with one, or if it names an annex or a treaty of another kind,
   * such as "article 5 of the Protocol" for a convention}
   *
   * @param own the word for the treaty; empty if its kind is not known, so that a word for any kind
   *     may mean another treaty
   */
  public static ImmutableSet<Integer> of(String articles, Optional<TreatyWord> own) {
    String text = LowerCase.of(articles);
    boolean namesOther =
        ANNEX.matcher(text).find()
            || Stream.of(TreatyWord.values())
                .anyMatch(word -> !own.equals(Optional.of(word)) && word.isIn(text));
    return namesOther ? ImmutableSet.of() : new ArticleNumbers(text).read();
  }

  /** {@return whether a provision names articles by a word for them, so that it is no rule} */
  public static boolean isIn(String provision) {
    ArticleNumbers articles = new ArticleNumbers(LowerCase.of(provision));
    return articles.isWord(articles.start());
  }

  /** {@return whether a text names an article that was inserted later, such as 44 bis} */
  public static boolean namesInserted(String articles) {
    return new ArticleNumbers(LowerCase.of(articles)).tokens.stream().anyMatch(INSERTED::contains);
  }

  private ImmutableSet<Integer> read() {
    next = start();
    boolean isPlural = PLURAL.contains(token(next));
    boolean isSingular = SINGULAR.contains(token(next));
    if (token(next).equals("第") && !tokens.contains(CHINESE_ARTICLE)) {
      return ImmutableSet.of();
    }
    skipWord();
    boolean isRead = addNumber();
    while (isRead) {
      skipParagraphs();
      boolean isRange = take(RANGE);
      boolean isComma = take(COMMA);
      boolean isAnd = take(AND);
      boolean isCertain = skipWord() || isAnd || (isComma && !isSingular) || (isRange && isPlural);
      isRead = (isRange || isComma || isAnd) && isCertain && !isDay() && addNumber();
    }
    return numbers.build();
  }

  /**
   * {@return the index of the first word for articles, after a name or after paragraphs, as in
   * "UNTOC, art. 10" or "paragraph 2 of article 10"; 0 if there is none or if other numbers precede
   * it}
   */
  private int start() {
    int word = 0;
    while (word < tokens.size() && !isWord(word)) {
      boolean isForeign = number(token(word)).isPresent() && !PARAGRAPH.contains(token(0));
      word = isForeign ? tokens.size() : word + 1;
    }
    return word < tokens.size() ? word : 0;
  }

  private boolean addNumber() {
    OptionalInt number = number(token(next));
    number.ifPresent(numbers::add);
    next++;
    return number.isPresent();
  }

  /** {@return whether a day such as 15 November 2000 comes next} */
  private boolean isDay() {
    String middle = token(next + 1);
    return number(token(next + 2)).isPresent()
        && middle.codePoints().anyMatch(Character::isLetter)
        && !AND.contains(middle)
        && !RANGE.contains(middle)
        && !AFTER_A_NUMBER.contains(middle);
  }

  /** Skips what belongs to the same article, such as bis, (2) (a) or .2. */
  private void skipParagraphs() {
    while (take(AFTER_A_NUMBER) || token(next).equals("(") || token(next).equals(".")) {
      if (token(next).equals("(")) {
        int end = tokens.subList(next, tokens.size()).indexOf(")");
        next = end < 0 ? tokens.size() : next + end + 1;
      } else if (token(next).equals(".")) {
        next += 2;
      }
    }
  }

  private boolean skipWord() {
    if (!isWord(next)) {
      return false;
    }
    next += token(next + 1).equals(".") ? 2 : 1;
    return true;
  }

  private boolean isWord(int index) {
    return SINGULAR.contains(token(index)) || PLURAL.contains(token(index));
  }

  private boolean take(ImmutableSet<String> expected) {
    boolean isExpected = expected.contains(token(next));
    next += isExpected ? 1 : 0;
    return isExpected;
  }

  private String token(int index) {
    return index < tokens.size() ? tokens.get(index) : "";
  }

  /** {@return the value of a number in digits, or in Roman (up to 39) or Chinese numerals} */
  private static OptionalInt number(String token) {
    if (token.isEmpty() || token.length() > 7) {
      return OptionalInt.empty();
    }
    if (token.chars().allMatch(Character::isDigit)) {
      return token.length() > 4 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(token));
    }
    return ROMAN.matcher(token).matches() ? roman(token) : chinese(token);
  }

  private static OptionalInt roman(String token) {
    int value = 0;
    int before = 0;
    for (int i = token.length() - 1; i >= 0; i--) {
      int digit = token.charAt(i) == 'x' ? 10 : token.charAt(i) == 'v' ? 5 : 1;
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return OptionalInt.of(value);
  }

  private static OptionalInt chinese(String token) {
    int value = 0;
    int digit = 0;
    for (int i = 0; i < token.length(); i++) {
      int unit = token.charAt(i) == '百' ? 100 : token.charAt(i) == '十' ? 10 : 0;
      if (unit == 0) {
        digit = CHINESE_DIGITS.indexOf(token.charAt(i));
        if (digit < 0) {
          return OptionalInt.empty();
        }
      } else {
        value += Math.max(digit, 1) * unit;
        digit = 0;
      }
    }
    return OptionalInt.of(value + digit);
  }

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(words));
  }
}
