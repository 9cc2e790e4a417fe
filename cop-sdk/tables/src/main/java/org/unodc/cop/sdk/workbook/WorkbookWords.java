package org.unodc.cop.sdk.workbook;

import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/**
 * The words of a workbook that name the parts of a record, in one language.
 *
 * @param language the language of the workbook
 */
record WorkbookWords(OfficialLanguage language) {
  /** Between the parts of a place, such as a session and its agenda. */
  static final String STEP = " › ";

  /** Stands in place of a language tag for the language in which a text was first written. */
  static final String ORIGINAL = "original";

  private static final String WITHIN = " – ";

  /** {@return the label of a member; that of the type of a value differs from all others} */
  String member(String name) {
    return name.equals("type")
        ? RecordLabels.text("type", language)
        : RecordLabels.member(name, language);
  }

  /** {@return the header of a member in a column whose header begins with that of its owner} */
  String header(String owner, Shape.Members object, Shape.Member member) {
    return !owner.isEmpty() && object.isMain(member) ? owner : header(owner, member.name());
  }

  private String header(String owner, String member) {
    String label = member(member);
    return owner.isEmpty() ? InputQuotation.capitalized(label) : owner + WITHIN + label;
  }

  /** {@return the header of the texts in a language, or of the original language} */
  String inLanguage(String header, String tag) {
    return header + " (" + (tag.equals(ORIGINAL) ? member(ORIGINAL) : language(tag)) + ")";
  }

  /** {@return the language tag, or {@link #ORIGINAL}, for a word in brackets after a header} */
  Optional<String> tag(String word) {
    if (SpellingNormalizer.folded(word).equals(SpellingNormalizer.folded(member(ORIGINAL)))) {
      return Optional.of(ORIGINAL);
    }
    return LanguageTags.named(word).or(() -> Optional.of(word).filter(LanguageTags::isWellFormed));
  }

  /** {@return the name of an official language; another language by its tag} */
  String language(String tag) {
    return Arrays.stream(OfficialLanguage.values())
        .filter(official -> official.tag().equals(tag))
        .map(official -> CodeLabels.of(official, language))
        .findFirst()
        .orElse(tag);
  }

  /** {@return the header of the column with the type of an object} */
  String typeHeader(String owner) {
    return header(owner, "type");
  }

  /** {@return the header of a column that the model itself does not have} */
  String ownHeader(String key) {
    return InputQuotation.capitalized(RecordLabels.text(key, language));
  }

  String type(String variant) {
    return RecordLabels.type(variant, language);
  }

  String truth(boolean value) {
    return CodeLabels.of("answer", value ? "YES" : "NO", language);
  }

  /** {@return what a word for yes or no in any of the six languages means; empty if nothing} */
  Optional<Boolean> truth(String word) {
    String folded = SpellingNormalizer.folded(word);
    for (OfficialLanguage other : OfficialLanguage.values()) {
      for (boolean value : new boolean[] {true, false}) {
        if (SpellingNormalizer.folded(new WorkbookWords(other).truth(value)).equals(folded)) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }
}
