package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.part.ExtensibleCode;

/**
 * The spellings of a code in tables: the code, its labels in the six official languages, and the
 * labels that it had earlier or that lists use, such as ONG. The latter are in {@code
 * cell-words.tsv}, with the prefix {@code former}.
 */
public final class CodeSpellings {
  private CodeSpellings() {}

  /** {@return the normalized spellings of a constant} */
  public static ImmutableSet<String> of(Enum<?> constant) {
    return of(
        constant.getDeclaringClass(),
        constant.name(),
        language -> CodeLabels.of(constant, language));
  }

  /** {@return the normalized spellings of a code of an extensible list} */
  public static ImmutableSet<String> of(ExtensibleCode code) {
    return of(code.getClass(), code.word(), language -> CodeLabels.of(code, language));
  }

  private static ImmutableSet<String> of(
      Class<?> list, String code, Function<OfficialLanguage, String> label) {
    return Stream.of(
            Stream.of(code),
            Stream.of(OfficialLanguage.values()).map(label),
            CellWords.of("former." + list.getSimpleName() + "." + code).stream())
        .flatMap(Function.identity())
        .map(SpellingNormalizer::folded)
        .collect(ImmutableSet.toImmutableSet());
  }
}
