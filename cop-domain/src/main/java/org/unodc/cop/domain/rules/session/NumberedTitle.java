package org.unodc.cop.domain.rules.session;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.internal.LowerCase;

/**
 * The numbers of sessions and meetings in a title in one of the six official languages, such as
 * "Twelfth session", "Cinquième session" or "第五届会议". Other numbers are not read.
 */
final class NumberedTitle {
  private static final int LONGEST_ORDINAL = 3; // vingt et unième
  private static final String CHINESE_DIGITS = "一二三四五六七八九";

  private static final ImmutableSet<String> MEETINGS =
      ImmutableSet.of(
          "meeting",
          "plenary",
          "séance",
          "réunion",
          "sesión",
          "reunión",
          "заседание",
          "совещание",
          "الجلسة",
          "الاجتماع");

  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.<String>builder()
          .addAll(MEETINGS)
          .add("session", "período", "periodo", "сессия", "الدورة")
          .build();

  /** Words between a number and what it counts. */
  private static final ImmutableSet<String> ADJECTIVES =
      ImmutableSet.of(
          "regular",
          "ordinary",
          "resumed",
          "plenary",
          "formal",
          "annual",
          "ordinaire",
          "plénière",
          "ordinario",
          "ordinaria",
          "plenaria",
          "очередная",
          "возобновленная",
          "пленарное",
          "العامة",
          "العادية",
          "المستأنفة");

  /** Words before which an ordinal number is only a part of a number that is not read. */
  private static final ImmutableSet<String> TENS =
      ImmutableSet.of(
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "and",
          "soixante",
          "cent",
          "décimo",
          "décima",
          "vigésimo",
          "vigésima",
          "trigésimo",
          "trigésima",
          "cuadragésimo",
          "cuadragésima",
          "quincuagésimo",
          "quincuagésima",
          "sexagésimo",
          "sexagésima",
          "centésimo",
          "centésima",
          "двадцать",
          "тридцать",
          "сорок",
          "пятьдесят",
          "шестьдесят",
          "семьдесят",
          "восемьдесят",
          "девяносто",
          "сто");

  private static final ImmutableMap<String, Integer> ORDINALS =
      numbered(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth"
              + " twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
              + " thirty-second thirty-third thirty-fourth thirty-fifth",
          "première deuxième troisième quatrième cinquième sixième septième huitième neuvième"
              + " dixième onzième douzième treizième quatorzième quinzième seizième dix-septième"
              + " dix-huitième dix-neuvième vingtième vingt-et-unième vingt-deuxième"
              + " vingt-troisième vingt-quatrième vingt-cinquième vingt-sixième vingt-septième"
              + " vingt-huitième vingt-neuvième trentième trente-et-unième",
          "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo"
              + " duodécimo decimotercer decimocuarto decimoquinto decimosexto decimoséptimo"
              + " decimoctavo decimonoveno vigésimo",
          "primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima"
              + " duodécima decimotercera decimocuarta decimoquinta decimosexta decimoséptima"
              + " decimoctava decimonovena vigésima",
          "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая"
              + " одиннадцатая двенадцатая тринадцатая четырнадцатая пятнадцатая шестнадцатая"
              + " семнадцатая восемнадцатая девятнадцатая двадцатая двадцать-первая"
              + " двадцать-вторая двадцать-третья двадцать-четвертая двадцать-пятая",
          "первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое"
              + " одиннадцатое двенадцатое",
          "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"
              + " الحادية-عشرة الثانية-عشرة الثالثة-عشرة الرابعة-عشرة الخامسة-عشرة السادسة-عشرة"
              + " السابعة-عشرة الثامنة-عشرة التاسعة-عشرة");

  /** The first words of the ordinal numbers, and those numbers that are written as one word. */
  private static final ImmutableSet<String> BEGINNINGS = beginnings(ORDINALS.keySet());

  private static final Pattern FIGURES = Pattern.compile("([0-9]{1,3})(?:st|nd|rd|th|e|ème|º|ª)");
  private static final Pattern CHINESE =
      Pattern.compile("第(?:([0-9]{1,3})|([一二三四五六七八九])?(十)?([一二三四五六七八九])?)([届次])");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final String text;
  private final List<String> words;

  NumberedTitle(String text) {
    this.text = text;
    this.words = Splitter.on(NO_WORD).omitEmptyStrings().splitToList(LowerCase.of(text));
  }

  /** {@return the numbers of sessions or meetings in the title} */
  ImmutableSortedSet<Integer> numbers() {
    ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < words.size(); i++) {
      int length = ordinalAt(i);
      if (length > 0 && (counts(i + length, NOUNS) || isCountedBefore(i))) {
        numbers.add(valueOf(i, length));
      }
      i += Math.max(length - 1, 0);
    }
    Matcher chinese = CHINESE.matcher(text);
    while (chinese.find()) {
      valueOf(chinese).ifPresent(numbers::add);
    }
    return numbers.build();
  }

  /** {@return the number of the meeting with which the title begins} */
  OptionalInt leadingMeeting() {
    Matcher chinese = CHINESE.matcher(text);
    if (chinese.lookingAt()) {
      return chinese.group(5).equals("次") ? valueOf(chinese) : OptionalInt.empty();
    }
    int start = !words.isEmpty() && MEETINGS.contains(words.get(0)) ? afterAdjectives(1) : 0;
    int length = ordinalAt(start);
    boolean isCounted = start > 0 || counts(start + length, MEETINGS);
    return length > 0 && isCounted ? OptionalInt.of(valueOf(start, length)) : OptionalInt.empty();
  }

  private boolean counts(int index, ImmutableSet<String> nouns) {
    int next = afterAdjectives(index);
    return (next < words.size() && nouns.contains(words.get(next)))
        || (next > index && nouns.contains(words.get(next - 1)));
  }

  private int afterAdjectives(int index) {
    int next = index;
    while (next < words.size() && ADJECTIVES.contains(words.get(next))) {
      next++;
    }
    return next;
  }

  /** Returns whether the words before are what the number counts, as in Arabic. */
  private boolean isCountedBefore(int index) {
    int before = index - 1;
    while (before >= 0 && ADJECTIVES.contains(words.get(before))) {
      before--;
    }
    return before >= 0 && NOUNS.contains(words.get(before)) && isArabic(words.get(before));
  }

  private static boolean isArabic(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  /** {@return how many words from an index on are a whole ordinal number; 0 if none} */
  private int ordinalAt(int index) {
    if (index >= words.size()
        || !mayBeginOrdinal(words.get(index))
        || (index > 0 && TENS.contains(words.get(index - 1)))) {
      return 0;
    }
    for (int length = LONGEST_ORDINAL; length > 0; length--) {
      if (index + length <= words.size()
          && (ORDINALS.containsKey(joined(index, length))
              || FIGURES.matcher(joined(index, length)).matches())
          && !continuesInArabic(index + length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean mayBeginOrdinal(String word) {
    char first = word.charAt(0);
    return (first >= '0' && first <= '9') || BEGINNINGS.contains(word);
  }

  /** Returns whether a word joins tens to the number before, such as "and twentieth". */
  private boolean continuesInArabic(int index) {
    return index < words.size() && words.get(index).startsWith("وال");
  }

  private int valueOf(int index, int length) {
    String ordinal = joined(index, length);
    Integer word = ORDINALS.get(ordinal);
    if (word != null) {
      return word;
    }
    Matcher figures = FIGURES.matcher(ordinal);
    Preconditions.checkState(figures.matches(), "%s is no ordinal number", ordinal);
    return Integer.parseInt(figures.group(1));
  }

  private String joined(int index, int length) {
    return String.join("-", words.subList(index, index + length));
  }

  private static OptionalInt valueOf(Matcher chinese) {
    if (chinese.group(1) != null) {
      return OptionalInt.of(Integer.parseInt(chinese.group(1)));
    }
    int first = digit(chinese.group(2));
    int last = digit(chinese.group(4));
    int value = chinese.group(3) == null ? (last == 0 ? first : 0) : Math.max(first, 1) * 10 + last;
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static int digit(@Nullable String digit) {
    return digit == null ? 0 : CHINESE_DIGITS.indexOf(digit) + 1;
  }

  /** {@return each text up to each of its hyphens, and the whole text} */
  private static ImmutableSet<String> beginnings(Set<String> ordinals) {
    ImmutableSet.Builder<String> beginnings = ImmutableSet.builder();
    beginnings.addAll(ordinals);
    for (String ordinal : ordinals) {
      for (int i = ordinal.indexOf('-'); i >= 0; i = ordinal.indexOf('-', i + 1)) {
        beginnings.add(ordinal.substring(0, i));
      }
    }
    return beginnings.build();
  }

  /** {@return the words of some lists, each with its place in its list, counted from 1} */
  private static ImmutableMap<String, Integer> numbered(String... lists) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (String list : lists) {
      List<String> ordinals = Splitter.on(' ').splitToList(list);
      for (int i = 0; i < ordinals.size(); i++) {
        numbers.put(ordinals.get(i), i + 1);
      }
    }
    return numbers.buildKeepingLast();
  }
}
