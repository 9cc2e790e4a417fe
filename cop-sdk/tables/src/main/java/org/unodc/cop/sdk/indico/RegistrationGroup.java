package org.unodc.cop.sdk.indico;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.place.StateCode;

/**
 * The registrations of the same country, organization and category.
 *
 * @param country the State in the registrations; empty if they state none
 * @param organization the organization as written in the registrations; empty if they state none
 * @param category the category as written in the export; empty if it has none
 * @param counts the number of persons at each stage, without the stages that the export does not
 *     contain
 * @param named the persons, by stage; empty if no basis to name them was given
 */
public record RegistrationGroup(
    Optional<StateCode> country,
    Optional<String> organization,
    Optional<String> category,
    ImmutableMap<RegistrationStage, Long> counts,
    @PersonalData ImmutableListMultimap<RegistrationStage, Person> named) {
  public RegistrationGroup {
    requireNonNull(country, "country");
    requireNonNull(organization, "organization");
    requireNonNull(category, "category");
    requireNonNull(counts, "counts");
    requireNonNull(named, "named");
  }

  /** {@return the counts, without names} */
  @Override
  public String toString() {
    return "RegistrationGroup[counts=" + counts + "]";
  }
}
