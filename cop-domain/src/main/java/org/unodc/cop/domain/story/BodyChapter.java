package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** The units of the secretariat and the stakeholders that the other chapters name. */
final class BodyChapter {
  private BodyChapter() {}

  static ImmutableList<StoryStatement> of(StoryContext context) {
    return context.bodies().stream()
        .filter(id -> context.find(id).isPresent())
        .map(id -> statement(id, context))
        .collect(ImmutableList.toImmutableList());
  }

  private static StoryStatement statement(EntityId id, StoryContext context) {
    Entity body = context.find(id).orElseThrow();
    Place place = context.placeOf(id);
    return body instanceof SecretariatUnit unit
        ? unit(unit, place, context)
        : stakeholder((Stakeholder) body, place, context);
  }

  private static StoryStatement unit(SecretariatUnit unit, Place place, StoryContext context) {
    EntryBuilder entry =
        new EntryBuilder(context, place, List.of())
            .add(StoryText.ACRONYM, "acronym", unit.acronym());
    unit.partOf()
        .ifPresent(
            larger -> entry.add(StoryText.PART_OF, context.name(larger, place.at("partOf"))));
    return entry.addRemarks().named(StoryValue.recorded(unit.name(), place.at("name"), place));
  }

  private static StoryStatement stakeholder(
      Stakeholder stakeholder, Place place, StoryContext context) {
    return new EntryBuilder(context, place, stakeholder.sources())
        .addAll(StoryText.ACRONYM, "acronyms", stakeholder.acronyms(), StoryValue::recorded)
        .addTexts(StoryText.ALSO_CALLED, "otherNames", stakeholder.otherNames())
        .add(StoryText.KIND, "kind", stakeholder.kind())
        .addRemarks()
        .named(StoryValue.recorded(stakeholder.name(), place.at("name"), place.at("id")));
  }
}
