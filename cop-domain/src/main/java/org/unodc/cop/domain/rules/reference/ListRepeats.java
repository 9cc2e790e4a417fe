package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.sideevent.SideEventSubject.ConsultationSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.DeclarationSubject;
import org.unodc.cop.domain.sideevent.SideEventSubject.InitiativeSubject;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.youth.Recommendation;

/**
 * Finds things that one list names twice: ids, actors, codes, texts, and things with the same text.
 * Persons have the rule {@code reference.lists-name-a-person-once}.
 */
final class ListRepeats {
  /** {@code side-event.co-organizers-are-distinct} also compares them with the main organizer. */
  private static final String CO_ORGANIZERS = "coOrganizers";

  private ListRepeats() {}

  /** {@return whether a value has a list of things that can be compared} */
  static boolean canRepeat(Object value) {
    if (value instanceof DocumentReference document) {
      return !document.languages().isEmpty();
    }
    boolean[] found = {false};
    forEachList(value, (accessor, items) -> found[0] = found[0] || hasComparable(items));
    return found[0];
  }

  private static boolean hasComparable(List<?> items) {
    for (int i = 0; i < items.size(); i++) {
      if (isComparable(items.get(i))) {
        return true;
      }
    }
    return false;
  }

  static void check(Object value, RecordView record, FindingCollector findings) {
    if (value instanceof DocumentReference document && areDistinctConstants(document.languages())) {
      return;
    }
    forEachList(
        value,
        (accessor, items) -> {
          if (items.size() > 1) {
            checkList(Place.of(accessor), items, record, findings);
          }
        });
    if (value instanceof Stakeholder stakeholder && !stakeholder.formerNames().isEmpty()) {
      checkFormerNames(stakeholder, findings);
    }
  }

  /** Reports a former name that is still the name of an organization. */
  private static void checkFormerNames(Stakeholder stakeholder, FindingCollector findings) {
    for (int i = 0; i < stakeholder.formerNames().size(); i++) {
      LocalizedText former = stakeholder.formerNames().get(i);
      if (former.texts().equals(stakeholder.name().texts())) {
        findings.add(Place.of("formerNames").at(i), former);
      }
    }
  }

  private static void forEachList(Object value, BiConsumer<String, List<?>> action) {
    if (value instanceof PartialList<?> list) {
      action.accept("items", list.items());
    } else if (value instanceof Outcome outcome) {
      action.accept("sources", outcome.sources());
    } else if (value instanceof DocumentReference document) {
      action.accept("languages", document.languages());
    } else if (value instanceof Convention treaty) {
      action.accept("authenticLanguages", treaty.authenticLanguages());
      action.accept("sources", treaty.sources());
    } else if (value instanceof WorkingCalendar calendar) {
      action.accept("restDays", calendar.restDays());
      action.accept("holidays", calendar.holidays());
    } else if (value instanceof RulesOfProcedure rules) {
      action.accept("accreditationBases", rules.accreditationBases());
    } else if (value instanceof Composite composite) {
      composite.parts(
          new PartCollector() {
            @Override
            public PartCollector add(String accessor, Object part) {
              if (part instanceof List<?> items && !accessor.equals(CO_ORGANIZERS)) {
                action.accept(accessor, items);
              }
              return this;
            }
          });
    }
  }

  private static void checkList(
      Place place, List<?> items, RecordView record, FindingCollector findings) {
    if (areDistinctConstants(items)) {
      return;
    }
    Set<String> named = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      ImmutableSet<String> keys = keys(item);
      boolean isRepeated = false;
      for (String key : keys) {
        isRepeated |= !named.add(key);
      }
      if (isRepeated) {
        findings.add(place.at(i), argument(item, record));
      }
    }
  }

  /** {@return whether all items are different constants of one list} */
  private static boolean areDistinctConstants(List<?> items) {
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof Enum<?>)) {
        return false;
      }
    }
    return items.size() < 2 || new HashSet<>(items).size() == items.size();
  }

  /** {@return whether an item has keys} */
  private static boolean isComparable(Object item) {
    return item instanceof String
        || item instanceof Enum<?>
        || item instanceof ParticipantShare
        || item instanceof ParticipantEmissions
        || item instanceof ExtensibleCode
        || item instanceof ArticleReference
        || item instanceof NationalPilot
        || isComparedAsAWhole(item)
        || idOf(item).isPresent()
        || textOf(item).isPresent();
  }

  /** {@return what an item has in common with each repetition of it; empty if not comparable} */
  private static ImmutableSet<String> keys(Object item) {
    Optional<EntityId> id = idOf(item);
    if (id.isPresent()) {
      return ImmutableSet.of(id.get().getClass().getName() + ' ' + id.get().value());
    }
    if (item instanceof Enum<?> constant) {
      return ImmutableSet.of(constant.name());
    }
    if (item instanceof String || item instanceof ExtensibleCode) {
      return ImmutableSet.of(PlainText.normalized(item.toString()));
    }
    if (item instanceof ArticleReference reference) {
      String article = PlainText.normalized(reference.article());
      return ImmutableSet.of(reference.convention().value() + ' ' + article);
    }
    if (isComparedAsAWhole(item)) {
      return ImmutableSet.of(membersOf(item));
    }
    if (item instanceof NationalPilot pilot && pilot.title().isEmpty()) {
      return ImmutableSet.of(pilot.participant().value());
    }
    String context = contextOf(item);
    return textOf(item).stream()
        .flatMap(text -> PlainText.keys(text.texts()))
        .map(key -> key + context)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether only an item that is equal in all its members repeats an item} */
  private static boolean isComparedAsAWhole(Object item) {
    return item instanceof ReportedFigure
        || item instanceof Source
        || item instanceof Holiday
        || item instanceof ParticipantShare
        || item instanceof ParticipantEmissions
        || (item instanceof DocumentReference document
            && document.symbol().isEmpty()
            && document.title().isPresent());
  }

  /** {@return the members of a figure or of a document, each that is present in one line} */
  private static String membersOf(Object item) {
    StringBuilder members = new StringBuilder();
    if (item instanceof ReportedFigure figure) {
      members.append(figure.subject().word()).append(' ').append(figure.count());
      add(members, "category", figure.category());
      add(members, "unit", figure.unit());
      add(members, "asOf", figure.asOf());
      add(members, "wording", figure.wording());
      add(members, "claimedRecord", figure.claimedRecord());
      figure.source().ifPresent(source -> addMembers(members, source));
    } else if (item instanceof DocumentReference document) {
      add(members, "title", document.title());
      add(members, "link", document.link());
      members.append(document.languages());
    } else if (item instanceof Source source) {
      addMembers(members, source);
    } else if (item instanceof Holiday holiday) {
      members.append(holiday.day()).append(holiday.name());
    } else {
      members.append(item);
    }
    return members.toString();
  }

  private static void addMembers(StringBuilder members, Source source) {
    add(members, "source", source.title());
    add(members, "symbol", source.symbol());
    add(members, "link", source.link());
    add(members, "date", source.date());
    add(members, "certainty", source.certainty());
  }

  private static void add(StringBuilder members, String name, Optional<?> value) {
    if (value.isPresent()) {
      Object present = value.get();
      members.append('\n').append(name).append(' ');
      members.append(present instanceof LocalizedText text ? text.texts() : present);
    }
  }

  private static Optional<EntityId> idOf(Object item) {
    if (item instanceof EntityId id) {
      return Optional.of(id);
    }
    if (item instanceof Actor actor) {
      return actor.listedAs();
    }
    if (item instanceof DeclarationSubject subject) {
      return Optional.of(subject.declaration());
    }
    if (item instanceof ConsultationSubject subject) {
      return Optional.of(subject.consultation());
    }
    return item instanceof InitiativeSubject subject
        ? Optional.of(subject.initiative())
        : Optional.empty();
  }

  private static Optional<LocalizedText> textOf(Object item) {
    if (item instanceof LocalizedText text) {
      return Optional.of(text);
    }
    if (item instanceof Recommendation
        || item instanceof ThematicArea
        || item instanceof AccreditationBasis) {
      return ((Entity) item).label();
    }
    if (item instanceof Proposal proposal) {
      return proposal.text();
    }
    if (item instanceof NationalPilot pilot) {
      return pilot.title();
    }
    return item instanceof RoadmapStep step ? Optional.of(step.title()) : Optional.empty();
  }

  /**
   * {@return what distinguishes things with the same text: pilots in two States, or steps that are
   * due on two days}
   */
  private static String contextOf(Object item) {
    if (item instanceof NationalPilot pilot) {
      return '\n' + pilot.participant().value();
    }
    return item instanceof RoadmapStep step ? "\n" + step.due() : "";
  }

  private static Object argument(Object item, RecordView record) {
    Optional<EntityId> id = idOf(item);
    if (id.isPresent()) {
      return record.label(id.get());
    }
    if (item instanceof ArticleReference reference) {
      return reference.article();
    }
    if (item instanceof ReportedFigure figure) {
      return figure.subject();
    }
    if (item instanceof DocumentReference document) {
      return document.title().orElseThrow();
    }
    if (item instanceof Source source) {
      return source.title().<Object>map(text -> text).orElseGet(() -> place(source));
    }
    if (item instanceof Holiday holiday) {
      return holiday.day();
    }
    if (item instanceof ParticipantShare share) {
      return record.label(share.participant());
    }
    if (item instanceof ParticipantEmissions share) {
      return record.label(share.participant());
    }
    return textOf(item).<Object>map(text -> text).orElseGet(() -> codeOf(item, record));
  }

  private static String place(Source source) {
    return source.symbol().or(source::link).orElse("?");
  }

  private static Object codeOf(Object item, RecordView record) {
    return item instanceof NationalPilot pilot ? record.label(pilot.participant()) : item;
  }
}
