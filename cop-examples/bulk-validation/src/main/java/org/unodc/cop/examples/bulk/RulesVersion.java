package org.unodc.cop.examples.bulk;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;

/**
 * The version of the rules that this program applies: the version of the library, a plus sign, and
 * a hash of the ids, severities and English texts of all rules and of the profile for elements. A
 * change of the code of a rule alone changes it only with the version of the library.
 */
final class RulesVersion {
  private static final int DIGITS = 8;
  private static final String TEXT = libraryVersion() + "+" + hash();

  private RulesVersion() {}

  /** {@return the version, such as 1.0.0+3f2a9c01} */
  static String text() {
    return TEXT;
  }

  private static String libraryVersion() {
    Conference empty = Conference.builder().id(ConferenceId.of("empty")).build();
    return Rulebook.standard().validate(empty, LocalDate.EPOCH).libraryVersion();
  }

  private static String hash() {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Rule<?> rule : Rulebook.standard().cases()) {
      add(rule.id().value(), hasher);
      add(rule.severity().name(), hasher);
      add(rule.texts().title(OfficialLanguage.ENGLISH), hasher);
      add(rule.texts().hint(OfficialLanguage.ENGLISH), hasher);
    }
    add(CopJson.of(ValidationProfile.class).write(RuleSelection.ofElements()), hasher);
    return hasher.hash().toString().substring(0, DIGITS);
  }

  private static void add(String text, Hasher hasher) {
    hasher.putString(text, StandardCharsets.UTF_8).putByte((byte) 0);
  }
}
