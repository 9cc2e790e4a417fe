package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A record of the corpus with the findings of its rule.
 *
 * @param file the file of the record, relative to the folder of the corpus
 * @param profileFile the file of the profile for the validation, relative to the same folder; empty
 *     for the full profile
 * @param findings the places of the findings of its rule; no other rule has findings
 */
public record RuleExample(
    String file, Optional<String> profileFile, ImmutableList<Place> findings) {

  /** {@return the JSON of the record, in UTF-8} */
  public byte[] json() {
    return RuleCorpus.FILES.read(file);
  }

  /** {@return the profile for the validation of the record} */
  public ValidationProfile profile() {
    return profileFile
        .map(RuleCorpus.FILES::read)
        .map(CopJson.of(ValidationProfile.class)::read)
        .orElseGet(ValidationProfile::full);
  }
}
