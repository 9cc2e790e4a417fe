package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A record of the corpus and what its rule finds in it.
 *
 * @param file the record, relative to the folder of the corpus
 * @param profileFile the profile that it is validated with, likewise; absent for the full one
 * @param findings where its rule finds something; no other rule does
 */
public record RuleExample(
    String file, Optional<String> profileFile, ImmutableList<Place> findings) {

  /** {@return the JSON of the record, in UTF-8} */
  public byte[] json() {
    return RuleCorpus.FILES.read(file);
  }

  /** {@return the profile that the record is validated with} */
  public ValidationProfile profile() {
    return profileFile
        .map(RuleCorpus.FILES::read)
        .map(CopJson.of(ValidationProfile.class)::read)
        .orElseGet(ValidationProfile::full);
  }
}
