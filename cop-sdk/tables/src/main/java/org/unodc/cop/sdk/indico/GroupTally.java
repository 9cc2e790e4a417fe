package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.StateCode;

/** Counts the registrations of one group. */
final class GroupTally {
  private final Optional<StateCode> country;
  private final Optional<String> organization;
  private final Optional<String> category;
  private final Map<RegistrationStage, Long> counts = new EnumMap<>(RegistrationStage.class);
  private final ImmutableListMultimap.Builder<RegistrationStage, Person> named =
      ImmutableListMultimap.builder();

  /**
   * @param reportedStages the stages that the export contains
   */
  GroupTally(
      Optional<StateCode> country,
      Optional<String> organization,
      Optional<String> category,
      Iterable<RegistrationStage> reportedStages) {
    this.country = country;
    this.organization = organization;
    this.category = category;
    reportedStages.forEach(stage -> counts.put(stage, 0L));
  }

  void add(RegistrationStage stage, Optional<Person> person) {
    counts.merge(stage, 1L, Math::addExact);
    person.ifPresent(registered -> named.put(stage, registered));
  }

  RegistrationGroup group() {
    return new RegistrationGroup(
        country, organization, category, ImmutableMap.copyOf(counts), named.build());
  }
}
