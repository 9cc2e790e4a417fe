package org.unodc.cop.domain.rules;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.StateCode;

/** Texts by which the persons in one list are compared. */
public final class PersonKeys {
  // Longer texts are not names. To normalize them would only cost time.
  private static final int LONGEST = 200;

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(letter -> !Character.isLetterOrDigit(letter)))
          .omitEmptyStrings();

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");

  private static final ImmutableSet<String> FORMS_OF_ADDRESS =
      ImmutableSet.of(
          "mr",
          "ms",
          "mrs",
          "miss",
          "dr",
          "prof",
          "professor",
          "he",
          "mme",
          "mlle",
          "sr",
          "sra",
          "srta");

  /** The abbreviations of "His Excellency", "Her Excellency", "Son Excellence", "Su Excelencia". */
  private static final Pattern EXCELLENCY = Pattern.compile("^\\s*+[hs]\\. ?e\\.");

  private PersonKeys() {}

  /** {@return the words of the name, and the State} */
  public static String of(Person person) {
    return person.state().map(StateCode::value).orElse("") + ' ' + ofName(person.name());
  }

  /**
   * {@return the words of a name in alphabetical order, without forms of address, capitals, accents
   * and punctuation}
   */
  public static String ofName(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    String lower = LowerCase.of(withoutAccents(name));
    String plain = lower.indexOf('.') < 0 ? lower : EXCELLENCY.matcher(lower).replaceFirst("");
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(plain)) {
      if (!FORMS_OF_ADDRESS.contains(word)) {
        words.add(word);
      }
    }
    Collections.sort(words);
    return words.isEmpty() ? Ascii.toLowerCase(name) : String.join(" ", words);
  }

  private static String withoutAccents(String name) {
    return CharMatcher.ascii().matchesAllOf(name)
        ? name
        : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** {@return whether two titles or bodies are both known and have no text in common} */
  public static boolean areApart(Optional<LocalizedText> one, Optional<LocalizedText> other) {
    return one.isPresent()
        && other.isPresent()
        && PlainText.areDisjoint(one.get().texts(), other.get().texts());
  }
}
