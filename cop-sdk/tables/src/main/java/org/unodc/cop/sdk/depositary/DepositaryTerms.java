package org.unodc.cop.sdk.depositary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.internal.table.CodeSpellings;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/** The words of depositaries' tables in the six official languages. */
final class DepositaryTerms {
  private static final MessageCatalogue WORDS =
      CatalogueFiles.load("terms", DepositaryTerms.class::getResourceAsStream);
  private static final Splitter ALIASES = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  /** The kinds that a day alone does not describe. */
  private static final ImmutableSet<TreatyActionKind> WITH_TEXTS =
      Sets.immutableEnumSet(
          TreatyActionKind.RESERVATION,
          TreatyActionKind.RESERVATION_WITHDRAWN,
          TreatyActionKind.OBJECTION,
          TreatyActionKind.DECLARATION,
          TreatyActionKind.TERRITORIAL_APPLICATION,
          TreatyActionKind.TERRITORIAL_APPLICATION_WITHDRAWN);

  private static final ImmutableSet<String> PARTICIPANT = words("participant");
  private static final ImmutableSet<String> CONJUNCTIONS = words("conjunction");
  private static final ImmutableSetMultimap<String, TreatyActionKind> KINDS = kinds();

  private DepositaryTerms() {}

  /**
   * {@return whether a header is that of the column of participants, with or without a footnote}
   */
  static boolean isParticipant(String header) {
    return PARTICIPANT.contains(SpellingNormalizer.folded(ParticipantCell.of(header).name()));
  }

  /**
   * {@return the kinds of action in a phrase of a header, such as "Acceptance or approval"; empty
   * if a part of the phrase is not known}
   */
  static ImmutableSet<TreatyActionKind> kinds(String phrase) {
    String folded = withoutConjunction(SpellingNormalizer.folded(phrase));
    Optional<TreatyActionKind> one = kind(folded);
    if (one.isPresent()) {
      return ImmutableSet.of(one.get());
    }
    ImmutableSet.Builder<TreatyActionKind> all = ImmutableSet.builder();
    for (String part : parts(folded)) {
      Optional<TreatyActionKind> kind = kind(part);
      if (kind.isEmpty()) {
        return ImmutableSet.of();
      }
      all.add(kind.get());
    }
    return all.build();
  }

  private static Optional<TreatyActionKind> kind(String folded) {
    ImmutableSet<TreatyActionKind> kinds = KINDS.get(folded);
    return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
  }

  private static String withoutConjunction(String folded) {
    int blank = folded.indexOf(' ');
    return blank > 0 && CONJUNCTIONS.contains(folded.substring(0, blank))
        ? folded.substring(blank + 1)
        : folded;
  }

  /** {@return the parts of a text between conjunctions} */
  private static ImmutableList<String> parts(String folded) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    StringBuilder part = new StringBuilder();
    for (String word : BLANK.split(folded)) {
      if (CONJUNCTIONS.contains(word)) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(part.isEmpty() ? "" : " ").append(word);
      }
    }
    return parts.add(part.toString()).build();
  }

  private static ImmutableSet<String> words(String key) {
    return Stream.of(OfficialLanguage.values())
        .flatMap(language -> WORDS.find(key, language).stream())
        .flatMap(ALIASES::splitToStream)
        .map(SpellingNormalizer::folded)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSetMultimap<String, TreatyActionKind> kinds() {
    ImmutableSetMultimap.Builder<String, TreatyActionKind> kinds = ImmutableSetMultimap.builder();
    for (TreatyActionKind kind :
        Sets.difference(EnumSet.allOf(TreatyActionKind.class), WITH_TEXTS)) {
      words("action." + kind.name()).forEach(word -> kinds.put(word, kind));
      CodeSpellings.of(kind).forEach(word -> kinds.put(word, kind));
    }
    return kinds.build();
  }
}
