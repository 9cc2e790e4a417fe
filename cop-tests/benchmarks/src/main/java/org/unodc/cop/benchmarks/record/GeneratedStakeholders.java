package org.unodc.cop.benchmarks.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;
import org.unodc.cop.domain.stakeholder.ConsultativeStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** Generates organizations with invented names. Every third has consultative status. */
final class GeneratedStakeholders {
  private static final ImmutableList<StakeholderKind> KINDS =
      ImmutableList.of(
          StakeholderKind.NGO, StakeholderKind.ACADEMIA, StakeholderKind.YOUTH_ORGANIZATION);

  private GeneratedStakeholders() {}

  static ImmutableList<Stakeholder> all(int stakeholders) {
    return IntStream.range(0, stakeholders)
        .mapToObj(GeneratedStakeholders::stakeholder)
        .collect(toImmutableList());
  }

  static StakeholderId id(int number) {
    return StakeholderId.of("org-" + number);
  }

  private static Stakeholder stakeholder(int number) {
    State state = States.all().get(number % States.all().size());
    Stakeholder.Builder stakeholder =
        Stakeholder.builder()
            .id(id(number))
            .name(name(number))
            .kind(KINDS.get(number % KINDS.size()))
            .state(state.code());
    if (number % 2 == 0) {
      stakeholder.addAcronym("A" + number).website("https://a" + number + ".example.org");
    }
    if (number % 3 == 0) {
      stakeholder.consultativeStatus(
          new ConsultativeStatus(ConsultativeCategory.SPECIAL, OptionalInt.of(1996 + number % 28)));
    }
    if (number % 25 == 0) {
      stakeholder.addSource(source(number));
    }
    return stakeholder.build();
  }

  private static LocalizedText name(int number) {
    String english = "Association " + number;
    return number % 3 == 0
        ? LocalizedText.of(
            "fr", Map.of("en", english, "fr", "Association n° " + number + " des quartiers sûrs"))
        : LocalizedText.english(english);
  }

  private static Source source(int number) {
    return Source.builder()
        .title(LocalizedText.english("List of organizations, page " + (number / 25 + 1)))
        .date(LocalDate.of(2023, 5, 2))
        .certainty(Certainty.STATED)
        .build();
  }
}
