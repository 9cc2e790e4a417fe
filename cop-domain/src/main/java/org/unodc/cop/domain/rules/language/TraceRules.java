package org.unodc.cop.domain.rules.language;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Trigger;
import org.unodc.cop.domain.rules.LostCharacters;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.domain.rules.Placeholders;
import org.unodc.cop.domain.rules.Remains;
import org.unodc.cop.domain.rules.TextParts;
import org.unodc.cop.domain.rules.TextTraits;

/** Rules about what copying, converting and unfinished drafting leave in a text. */
public final class TraceRules {
  private static final char NO_BREAK = '\u00A0';
  private static final String TWO_BLANKS = "  ";
  // Two blanks are usual after a sentence, and any number at the beginning of a line.
  private static final String BEFORE_TWO_BLANKS = ".!?:\n ";

  /** The placeholders, such as TBA, that are acronyms of names in the record. */
  private static final Once<ImmutableSet<String>> OWN_ACRONYMS =
      Once.of(
          record ->
              record.all(LocalizedText.class).stream()
                  .flatMap(text -> text.texts().values().stream())
                  .flatMap(text -> Placeholders.acronymOfName(text).stream())
                  .collect(toImmutableSet()));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          search(texts("language.text-keeps-its-letters"), TextTraits.LOST, LostCharacters::first),
          texts("language.text-is-no-placeholder")
              .reading(Scope.RECORD)
              .checkTriggered(
                  TextTraits.PLACEHOLDER,
                  (value, record, findings) ->
                      TextParts.eachText(
                          value,
                          text -> isPlaceholder(text, record),
                          (place, text) ->
                              findings.add(place, Placeholders.first(text).orElseThrow()))),
          search(texts("language.text-has-no-markup"), TextTraits.MARKUP, Markup::first),
          search(
              texts("language.words-are-in-one-script")
                  .citing(
                      new Citation(
                          "Unicode Technical Standard #39",
                          "section 5.1, mixed-script detection",
                          Optional.empty())),
              TextTraits.MIXED,
              MixedScripts::first),
          Rule.notice("language.text-has-no-extra-blanks", Object.class)
              .reading(Scope.VALUE)
              .among(String.class, LocalizedText.class, ExtensibleCode.class)
              .checkTriggered(
                  TextTraits.BLANKS,
                  (value, record, findings) ->
                      TextParts.eachText(
                          value,
                          TraceRules::hasExtraBlanks,
                          (place, text) ->
                              findings.add(
                                  place,
                                  TextTraits.isBlank(text.charAt(0))
                                      ? "start"
                                      : TextTraits.hasBlankEnds(text) ? "end" : "between"))),
          Rule.warning("language.text-has-no-remains", LocalizedText.class)
              .reading(Scope.VALUE)
              .checkTriggered(
                  TextTraits.REMAINS,
                  (value, record, findings) ->
                      TextParts.eachText(
                          value,
                          text -> Remains.first(text).isPresent(),
                          (place, text) ->
                              findings.add(place, Remains.first(text).orElseThrow()))));

  private TraceRules() {}

  private static Rule.Builder<Object> texts(String id) {
    return Rule.warning(id, Object.class)
        .reading(Scope.VALUE)
        .among(String.class, LocalizedText.class, ExtensibleCode.class);
  }

  /** {@return a rule whose findings name what a search finds in a text} */
  private static Rule<Object> search(
      Rule.Builder<Object> rule,
      Trigger<Object> trigger,
      Function<String, Optional<String>> search) {
    return rule.checkTriggered(
        trigger,
        (value, record, findings) ->
            TextParts.eachText(
                value,
                text -> search.apply(text).isPresent(),
                (place, text) -> findings.add(place, search.apply(text).orElseThrow())));
  }

  private static boolean isPlaceholder(String text, RecordView record) {
    return Placeholders.first(text)
        .filter(found -> !OWN_ACRONYMS.in(record).contains(found))
        .isPresent();
  }

  /**
   * {@return whether a text begins or ends with a blank, or has two in a row that neither follow a
   * sentence nor begin a line}
   */
  private static boolean hasExtraBlanks(String text) {
    if (TextTraits.hasBlankEnds(text)) {
      return true;
    }
    String spaced = text.replace(NO_BREAK, ' ').replace('\t', ' ');
    int two = spaced.indexOf(TWO_BLANKS);
    while (two > 0) {
      if (BEFORE_TWO_BLANKS.indexOf(spaced.charAt(two - 1)) < 0) {
        return true;
      }
      two = spaced.indexOf(TWO_BLANKS, two + 1);
    }
    return false;
  }
}
