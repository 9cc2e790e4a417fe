package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** A code, written as its label in the language of the workbook and read in any of the six. */
final class CodeWords implements CellWords {
  private static final Pattern UNLISTED = Pattern.compile("[A-Z0-9]+(?:_[A-Z0-9]+)*");
  private static final Pattern UNLISTED_WORDS = Pattern.compile("[a-z0-9]+(?: [a-z0-9]+)*");
  private static final String QUOTE = "\"";

  private final ImmutableMap<String, Object> constants;
  private final boolean isOpen;
  private final Map<OfficialLanguage, ImmutableMap<String, String>> labels =
      new EnumMap<>(OfficialLanguage.class);
  private final Map<OfficialLanguage, ImmutableSetMultimap<String, String>> codes =
      new EnumMap<>(OfficialLanguage.class);

  private CodeWords(ImmutableMap<String, Object> constants, boolean isOpen) {
    this.constants = constants;
    this.isOpen = isOpen;
    for (OfficialLanguage language : OfficialLanguage.values()) {
      ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
      ImmutableSetMultimap.Builder<String, String> byWord = ImmutableSetMultimap.builder();
      constants.forEach(
          (code, constant) -> {
            String label = label(constant, language);
            words.put(code, label);
            byWord.put(SpellingNormalizer.folded(label), code);
          });
      labels.put(language, words.buildOrThrow());
      codes.put(language, byWord.build());
    }
  }

  /**
   * {@return the words for codes}
   *
   * @param codec reads a code
   * @param isOpen whether there may be other codes
   */
  static CodeWords of(List<?> codes, Codec<?> codec, boolean isOpen) {
    return new CodeWords(
        codes.stream()
            .collect(
                toImmutableMap(
                    String::valueOf,
                    code ->
                        StrictReader.read(
                            JsonText.of("\"" + code + "\"", JsonValueCodec.OWN),
                            JsonValueCodec.OWN,
                            codec))),
        isOpen);
  }

  private static String label(Object constant, OfficialLanguage language) {
    if (constant instanceof DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language.tag()));
    }
    return constant instanceof ExtensibleCode code
        ? CodeLabels.of(code, language)
        : CodeLabels.of((Enum<?>) constant, language);
  }

  /** {@return the labels in a language} */
  ImmutableList<String> labels(OfficialLanguage language) {
    return requireNonNull(labels.get(language)).values().asList();
  }

  @Override
  public ImmutableList<String> choices(RecordNames names) {
    return labels(names.words().language());
  }

  @Override
  public String write(Object value, RecordNames names) {
    String code = value.toString();
    String label = requireNonNull(labels.get(names.words().language())).get(code);
    if (label != null) {
      return meant(label, names).equals(Set.of(code)) ? label : code;
    }
    String words =
        UNLISTED.matcher(code).matches() ? Ascii.toLowerCase(code).replace('_', ' ') : code;
    return unlisted(words).equals(code) && meant(words, names).isEmpty()
        ? words
        : QUOTE + code + QUOTE;
  }

  @Override
  public Object read(String cell, RecordNames names) {
    Set<String> meant = meant(cell, names);
    if (meant.size() == 1) {
      return meant.iterator().next();
    }
    if (constants.containsKey(cell)) {
      return cell;
    }
    if (isOpen && meant.isEmpty()) {
      return unlisted(cell);
    }
    throw InputRefusedException.of(
        "cell.one-of", Message.list(choices(names)), InputQuotation.shown(cell));
  }

  /** {@return the code that a record has and the library does not, from its words} */
  private static String unlisted(String words) {
    if (words.length() > 2 && words.startsWith(QUOTE) && words.endsWith(QUOTE)) {
      return words.substring(1, words.length() - 1);
    }
    return UNLISTED_WORDS.matcher(words).matches()
        ? Ascii.toUpperCase(words).replace(' ', '_')
        : words;
  }

  /** {@return the codes with this label in the language of the workbook, or else in any} */
  private Set<String> meant(String cell, RecordNames names) {
    String folded = SpellingNormalizer.folded(cell);
    Set<String> own = requireNonNull(codes.get(names.words().language())).get(folded);
    return own.isEmpty()
        ? Set.copyOf(
            codes.values().stream()
                .flatMap(byWord -> byWord.get(folded).stream())
                .distinct()
                .collect(toImmutableList()))
        : own;
  }
}
