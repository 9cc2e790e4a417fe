package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.RecordNameLookup.NamedEntry;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.text.CellGuard;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * Reads and writes an object of one of several types, such as {@code
 * declaration:cso-declaration-2031}. Its only other member has the name of the type.
 */
final class TaggedForm extends ShortForm {
  /** The subject that a side event presents or follows up. */
  static final TaggedForm SUBJECT = new TaggedForm("declaration", "consultation", "initiative");

  /** An organizer or a speaker; also read by a name that only one entry of the record has. */
  static final TaggedForm ACTOR = new TaggedForm("participant", "stakeholder", "unit", "person");

  private static final String TYPE = "type";
  private static final String PERSON = "person";
  private static final String UNNAMED = "unnamed";

  private final ImmutableList<String> types;

  private TaggedForm(String... types) {
    this.types = ImmutableList.copyOf(types);
  }

  @Override
  public String kind() {
    return this == ACTOR ? "actor" : "subject";
  }

  @Override
  public Optional<Translatable> note(String cell) {
    return cell.startsWith(PERSON + ":")
        ? CellForms.MEMBER.note(cell.substring(PERSON.length() + 1).strip())
        : Optional.empty();
  }

  @Override
  Object readShort(String cell, CellTerms terms) {
    int colon = cell.indexOf(':');
    String type = colon < 0 ? "" : cell.substring(0, colon);
    String value = cell.substring(colon + 1).strip();
    if (this == ACTOR && type.equals(UNNAMED)) {
      Map<String, Object> unnamed = new LinkedHashMap<>();
      unnamed.put(TYPE, type);
      ((Map<?, ?>) CellForms.UNNAMED.read(value, terms))
          .forEach((member, part) -> unnamed.put(member.toString(), part));
      return unnamed;
    }
    if (types.contains(type)) {
      if (type.equals(PERSON) || value.indexOf(',') < 0) {
        return tagged(type, type.equals(PERSON) ? CellForms.MEMBER.read(value, terms) : value);
      }
    }
    ImmutableList<NamedEntry> named =
        this == ACTOR ? terms.names().actors(cell) : ImmutableList.of();
    if (named.size() != 1) {
      throw new InputRefusedException(refusal(cell, named));
    }
    return tagged(named.get(0).type(), named.get(0).id());
  }

  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    String type = String.valueOf(members.get(TYPE));
    if (type.equals(UNNAMED)) {
      Map<?, ?> unnamed = Maps.filterKeys(members, member -> !TYPE.equals(member));
      return Optional.of(CellForms.UNNAMED.write(unnamed))
          .filter(TaggedForm::isPlain)
          .map(text -> type + ":" + text);
    }
    Object value = members.get(type);
    if (value instanceof Map<?, ?> person) {
      value = CellForms.MEMBER.write(person);
    }
    return members.size() == 2 && value instanceof String text && isPlain(text)
        ? Optional.of(type + ":" + text)
        : Optional.empty();
  }

  private Translatable refusal(String cell, ImmutableList<NamedEntry> named) {
    if (!named.isEmpty()) {
      return ProblemText.of(
          "cell.several-in-record",
          InputQuotation.quoted(cell),
          ProblemText.of("names.actors"),
          named.stream().map(entry -> entry.type() + ":" + entry.id()).toList());
    }
    Translatable all = Message.list(types.stream().map(InputQuotation::quoted).toList());
    if (this != ACTOR) {
      return ProblemText.of("cell.subject-expected", all);
    }
    Optional<State> state = StateSpellings.find(cell);
    if (state.isPresent()) {
      return ProblemText.of(
          "cell.state-is-no-participant", state.get().name(), state.get().code().value());
    }
    return StateSpellings.isKnown(cell)
        ? StateSpellings.refusal(cell)
        : ProblemText.of("cell.actor-expected", all);
  }

  private static Object tagged(String type, Object value) {
    return Map.of(TYPE, type, type, value);
  }

  /**
   * Returns false if the text is empty, or has a blank at its start or end, which reading would
   * remove.
   */
  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && !CellGuard.isBlank(text.charAt(0))
        && !CellGuard.isBlank(text.charAt(text.length() - 1));
  }
}
