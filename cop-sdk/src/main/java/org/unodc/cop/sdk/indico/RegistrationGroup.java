package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.place.StateCode;

/**
 * Those who are of the same country, organization and category.
 *
 * @param country the State that they named
 * @param organization the organization as they wrote it
 * @param category the category as the event calls it
 * @param counts how many came to each stage; a stage of which the export tells nothing is missing
 * @param named who they are, by stage; empty where no basis to name them was given
 */
public record RegistrationGroup(
    Optional<StateCode> country,
    Optional<String> organization,
    Optional<String> category,
    ImmutableMap<RegistrationStage, Long> counts,
    @PersonalData ImmutableListMultimap<RegistrationStage, Person> named) {}
