package org.unodc.cop.examples.cli.input;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.table.TableMapping;

/**
 * The settings for the import of a table.
 *
 * @param owner the id of the entity that the rows belong to; empty if they belong to the record
 * @param zone the time zone of times without a zone
 * @param dayFirst whether the day comes first in a date such as 03/04/2024
 * @param textLanguage the language of texts whose header has no language
 * @param mapping the mapping of headers to columns
 * @param slotLength the length of slots without an end
 * @param knownUntil the last day for which the actions on a treaty are known
 * @param update whether rows replace what the record has
 * @param addsOrganizations whether names of organizers and stakeholders that the record lacks come
 *     in as organizations
 * @param language the language of the texts for the user
 */
public record ImportSettings(
    String owner,
    Optional<ZoneId> zone,
    boolean dayFirst,
    Optional<String> textLanguage,
    TableMapping mapping,
    Optional<Duration> slotLength,
    Optional<LocalDate> knownUntil,
    boolean update,
    boolean addsOrganizations,
    OfficialLanguage language) {

  /** {@return a copy with another mapping} */
  ImportSettings with(TableMapping newMapping) {
    return with(owner, newMapping);
  }

  /** {@return a copy for another owner, with another mapping} */
  ImportSettings with(String newOwner, TableMapping newMapping) {
    return new ImportSettings(
        newOwner,
        zone,
        dayFirst,
        textLanguage,
        newMapping,
        slotLength,
        knownUntil,
        update,
        addsOrganizations,
        language);
  }
}
