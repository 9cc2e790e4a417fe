package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Collator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The themes that side events of the record have already, so that one theme has one name. */
final class KnownThemes {
  private final ImmutableSet<LocalizedText> known;

  private KnownThemes(ImmutableSet<LocalizedText> known) {
    this.known = known;
  }

  /** {@return them, those of one event before all others} */
  static KnownThemes of(Conference record, ImmutableList<LocalizedText> first) {
    return new KnownThemes(
        Stream.concat(
                first.stream(), record.sideEvents().stream().flatMap(one -> one.themes().stream()))
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** {@return the theme that is called so in any language} */
  Optional<LocalizedText> called(String name) {
    return known.stream()
        .filter(theme -> theme.texts().values().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  /** {@return their names, in the order of the alphabet} */
  ImmutableList<String> all(OfficialLanguage language) {
    return known.stream()
        .map(theme -> theme.in(language))
        .distinct()
        .sorted(Collator.getInstance(language.locale()))
        .collect(ImmutableList.toImmutableList());
  }
}
