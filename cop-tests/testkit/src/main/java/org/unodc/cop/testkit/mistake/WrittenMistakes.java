package org.unodc.cop.testkit.mistake;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kinds of mistakes that people wrote into sound records without knowing the rules: each at any
 * place where it can be made, whether or not something else in the record contradicts it. The files
 * {@code written/*.json} have them, one file for each kind of person; {@link Change} documents
 * their changes. {@code written/found.tsv} has the last measurement: id, planted, found.
 */
public final class WrittenMistakes {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ImmutableList<String> PEOPLE =
      ImmutableList.of(
          "typist",
          "exporter",
          "merger",
          "translator",
          "scanner",
          "legal-officer",
          "conference-officer");
  private static final ImmutableMap<String, List<String>> MEASURED =
      new String(bytes("written/found.tsv"), UTF_8)
          .lines()
          .map(Splitter.on('\t')::splitToList)
          .collect(toImmutableMap(line -> line.get(0), line -> line));
  private static final ImmutableList<WrittenMistake> ALL =
      PEOPLE.stream().flatMap(WrittenMistakes::of).collect(toImmutableList());

  private WrittenMistakes() {}

  /** {@return all kinds, those of one person together} */
  public static ImmutableList<WrittenMistake> all() {
    return ALL;
  }

  private static Stream<WrittenMistake> of(String who) {
    return MAPPER
        .readTree(bytes("written/" + who + ".json"))
        .valueStream()
        .map(kind -> kind(who, kind));
  }

  private static WrittenMistake kind(String who, JsonNode kind) {
    ImmutableList<Change> changes =
        kind.required("change").valueStream().map(Change::of).collect(toImmutableList());
    ImmutableList<JsonNode> conditions =
        kind.path("where").valueStream().collect(toImmutableList());
    Mistake mistake =
        Mistake.of(
                who + '.' + kind.required("id").stringValue(), kind.required("what").stringValue())
            .at(kind.required("at").stringValue())
            .where(place -> conditions.stream().allMatch(condition -> holds(place, condition)))
            .where(place -> changes.stream().allMatch(change -> change.fits(place)))
            .change(place -> changes.forEach(change -> change.apply(place)))
            .foundByAnything();
    List<String> measured = MEASURED.getOrDefault(mistake.id(), List.of(mistake.id(), "0", "0"));
    return new WrittenMistake(
        mistake,
        who,
        kind.path("knowable").asBoolean(true),
        Integer.parseInt(measured.get(1)),
        Integer.parseInt(measured.get(2)));
  }

  /** {@return whether a text on a path matches, or there is none if no text is required} */
  private static boolean holds(RecordPart place, JsonNode condition) {
    Stream<RecordPart> parts = place.from(condition.required(0).stringValue());
    return condition.required(1).isNull()
        ? parts.findAny().isEmpty()
        : parts.anyMatch(part -> part.text().matches(condition.required(1).stringValue()));
  }

  private static byte[] bytes(String file) {
    try (InputStream bytes = WrittenMistakes.class.getResourceAsStream(file)) {
      checkArgument(bytes != null, "the testkit has no file %s", file);
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
