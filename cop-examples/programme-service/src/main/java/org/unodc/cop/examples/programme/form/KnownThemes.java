package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Collator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The themes of the side events of the record, so that each theme is spelled in one way only. */
final class KnownThemes {
  private final ImmutableSet<LocalizedText> themes;

  private KnownThemes(ImmutableSet<LocalizedText> themes) {
    this.themes = themes;
  }

  /** {@return the themes of a record, after the themes of one event} */
  static KnownThemes of(Conference record, ImmutableList<LocalizedText> first) {
    return new KnownThemes(
        Stream.concat(
                first.stream(),
                record.sideEvents().stream().flatMap(event -> event.themes().stream()))
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** {@return the theme with this name in any language, ignoring case} */
  Optional<LocalizedText> called(String name) {
    return themes.stream()
        .filter(theme -> theme.texts().values().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  /** {@return the names of the themes, in alphabetical order} */
  ImmutableList<String> all(OfficialLanguage language) {
    return themes.stream()
        .map(theme -> theme.in(language))
        .distinct()
        .sorted(Collator.getInstance(language.locale()))
        .collect(ImmutableList.toImmutableList());
  }
}
