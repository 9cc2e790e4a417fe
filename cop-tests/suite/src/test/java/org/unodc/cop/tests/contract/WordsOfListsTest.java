package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.engagement.EngagementKind;
import org.unodc.cop.domain.internal.StableNames;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.ProvisionKind;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** Every code of the model has a label. */
class WordsOfListsTest {
  private static final List<ExtensibleCode> OPEN =
      Stream.of(
              DeadlineKind.listed(),
              EngagementKind.listed(),
              FigureSubject.listed(),
              OfficerRole.listed(),
              ProvisionKind.listed(),
              Preparation.listed(),
              ShareMeasure.listed(),
              StakeholderKind.listed())
          .<ExtensibleCode>flatMap(List::stream)
          .toList();

  @Test
  void existForEveryConstantAndForNothingElse() {
    Set<String> expected = new TreeSet<>();
    Model.publicTypes().stream()
        .filter(Class::isEnum)
        .forEach(
            list -> {
              for (Object constant : list.getEnumConstants()) {
                expected.add("word." + name(list) + "." + ((Enum<?>) constant).name());
              }
            });
    OPEN.forEach(word -> expected.add("word." + name(word.getClass()) + "." + word.word()));

    assertThat(MessageCatalogue.standard().keys(OfficialLanguage.ENGLISH))
        .filteredOn(key -> key.startsWith("word."))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String name(Class<?> list) {
    return StableNames.of(list);
  }
}
