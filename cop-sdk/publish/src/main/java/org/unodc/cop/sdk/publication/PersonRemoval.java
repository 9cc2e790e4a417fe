package org.unodc.cop.sdk.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.internal.model.ModelCodecs;

/** Removes the persons at some places from the JSON of a record. */
final class PersonRemoval {
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

  /** The member of an actor that is a person. */
  private static final String PERSON = "person";

  /** The member of a remark that has the place of the value that it is about. */
  private static final String PLACE = "place";

  private static final MessageCatalogue TEXTS =
      CatalogueFiles.load("publication", PersonRemoval.class::getResourceAsStream);

  private final ImmutableSet<Place> places;
  private final JsonValue unnamed;

  PersonRemoval(Set<Place> places) {
    this.places = ImmutableSet.copyOf(places);
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      words.put(language.tag(), TEXTS.text("unnamed", language));
    }
    Actor actor =
        new Actor.UnnamedActor(
            LocalizedText.of(OfficialLanguage.ENGLISH.tag(), words.buildOrThrow()),
            Optional.of(ReportedCount.exactly(1)));
    this.unnamed = JsonValue.of(actor, ModelCodecs.of(Actor.class));
  }

  Conference from(Conference record) {
    JsonValue document = JsonValue.of(record, ConferenceCodec.CONFERENCE);
    byte[] bytes = JsonOutput.bytes(without(document, Place.here()), JsonValueCodec.ANY, false);
    return StrictReader.read(
        JsonText.of(bytes, JsonValueCodec.OWN), JsonValueCodec.OWN, ConferenceCodec.CONFERENCE);
  }

  private JsonValue without(JsonValue value, Place here) {
    if (value instanceof Items list) {
      return new Items(without(list.items(), here));
    }
    if (!(value instanceof Members object)) {
      return value;
    }
    if (isActor(object) && places.contains(here.at(PERSON))) {
      return unnamed;
    }
    ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!places.contains(here.at(name))) {
                members.put(name, without(member, here.at(name)));
              }
            });
    return new Members(members.buildOrThrow());
  }

  private ImmutableList<JsonValue> without(ImmutableList<JsonValue> items, Place here) {
    boolean areRemarks = here.equals(Place.of("remarks"));
    ImmutableList.Builder<JsonValue> kept = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      if (areRemarks) {
        remark(items.get(i)).ifPresent(kept::add);
      } else if (!places.contains(here.at(i))) {
        kept.add(without(items.get(i), here.at(i)));
      }
    }
    return kept.build();
  }

  private static boolean isActor(Members object) {
    return object.members().get("type") instanceof Text type && type.words().equals(PERSON);
  }

  /** {@return the remark with the new place of its value; empty if the value was removed} */
  private Optional<JsonValue> remark(JsonValue remark) {
    ImmutableMap<String, JsonValue> members = ((Members) remark).members();
    String pointer = members.get(PLACE) instanceof Text place ? place.words() : "";
    StringBuilder moved = new StringBuilder();
    for (int start = 0; start < pointer.length(); ) {
      int end =
          pointer.indexOf('/', start + 1) < 0 ? pointer.length() : pointer.indexOf('/', start + 1);
      Place above = Place.parse(pointer.substring(0, start));
      String name = pointer.substring(start + 1, end);
      if (places.contains(Place.parse(pointer.substring(0, end)))) {
        return Optional.empty();
      }
      moved.append('/').append(INDEX.matcher(name).matches() ? shifted(above, name) : name);
      start = end;
    }
    ImmutableMap.Builder<String, JsonValue> kept = ImmutableMap.builder();
    kept.putAll(members).put(PLACE, new Text(moved.toString()));
    return Optional.of(new Members(kept.buildKeepingLast()));
  }

  /** Returns an index less the number of removed elements before it. */
  private String shifted(Place list, String index) {
    int before = Integer.parseInt(index);
    long removed =
        places.stream()
            .map(Place::pointer)
            .filter(pointer -> pointer.startsWith(list.pointer() + "/"))
            .map(pointer -> pointer.substring(list.pointer().length() + 1))
            .filter(rest -> INDEX.matcher(rest).matches() && Integer.parseInt(rest) < before)
            .count();
    return Long.toString(before - removed);
  }
}
