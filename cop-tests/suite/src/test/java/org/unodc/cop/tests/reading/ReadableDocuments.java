package org.unodc.cop.tests.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.testkit.SoundRecords;
import org.unodc.cop.testkit.ValueCorpus;
import org.unodc.cop.tests.contract.JsonTree;

/** The documents that are mutated: of every type, and of every size. */
final class ReadableDocuments {
  private static final Path FROZEN = Path.of("src/test/resources/compatibility/cop-1/values");

  /** The greatest number of parts of one list of a record that are documents themselves. */
  private static final int PARTS = 100;

  /** The length from which a document is chosen seldom, so that more documents are read. */
  private static final int LONG = 10_000;

  private static final ImmutableList<ReadableDocument> ALL =
      Stream.of(frozen(), records(), ofRules(), generated(), parts())
          .flatMap(documents -> documents)
          .collect(toImmutableList());

  private static final ImmutableListMultimap<Boolean, ReadableDocument> BY_LENGTH =
      Multimaps.index(ALL, document -> document.json().length >= LONG);

  private ReadableDocuments() {}

  /** {@return all documents} */
  static ImmutableList<ReadableDocument> all() {
    return ALL;
  }

  /** {@return one of the documents; one of 25 is long} */
  static ReadableDocument any(Random random) {
    ImmutableList<ReadableDocument> some = BY_LENGTH.get(random.nextInt(25) == 0);
    return some.get(random.nextInt(some.size()));
  }

  private static Stream<ReadableDocument> frozen() {
    try (Stream<Path> files = Files.walk(FROZEN)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(ReadableDocuments::frozen)
          .collect(toImmutableList())
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<ReadableDocument> frozen(Path file) {
    String room = file.getParent().getFileName().toString();
    String name = file.getFileName().toString();
    byte[] json = bytes(file);
    if (!name.equals("words.json")) {
      return Stream.of(
          new ReadableDocument(
              room + '/' + name, type(room, name.replaceAll("(-.*)?\\.json", "")), json));
    }
    return ((Map<?, ?>) JsonTree.of(json).value())
        .entrySet().stream()
            .flatMap(
                type ->
                    ((List<?>) type.getValue())
                        .stream()
                            .map(
                                word ->
                                    new ReadableDocument(
                                        room + '/' + word,
                                        type(room, (String) type.getKey()),
                                        new JsonTree(word).bytes())));
  }

  private static Class<?> type(String room, String name) {
    return Iterables.find(
        ModelCodecs.types(),
        type -> ModelCodecs.schemaName(type).equals(name) && ValueCorpus.room(type).equals(room));
  }

  private static Stream<ReadableDocument> records() {
    return SoundRecords.all().stream()
        .map(record -> new ReadableDocument(record.name(), Conference.class, record.json()));
  }

  private static Stream<ReadableDocument> ofRules() {
    return RuleCorpus.rules().stream()
        .map(
            rule ->
                new ReadableDocument(rule + " broken", Conference.class, RuleCorpus.broken(rule)));
  }

  private static Stream<ReadableDocument> generated() {
    return IntStream.range(0, 60)
        .mapToObj(
            seed ->
                new ReadableDocument(
                    "generated " + seed,
                    Conference.class,
                    CopJson.of(Conference.class).writeBytes(GeneratedRecords.of(seed))));
  }

  /** The elements of the lists of the sound records, in one line each. */
  private static Stream<ReadableDocument> parts() {
    return SoundRecords.all().stream()
        .flatMap(
            record -> {
              Conference conference = CopJson.of(Conference.class).read(record.json());
              return Stream.of(
                      conference.treatyActions(),
                      conference.conventions(),
                      conference.participants(),
                      conference.rulesOfProcedure(),
                      conference.stakeholders(),
                      conference.sessions(),
                      conference.drafts(),
                      conference.votes(),
                      conference.outcomes(),
                      conference.applications(),
                      conference.sideEvents(),
                      conference.statements(),
                      conference.declarations())
                  .flatMap(list -> list.stream().limit(PARTS))
                  .map(part -> part(record.name(), part));
            });
  }

  private static <T> ReadableDocument part(String record, T part) {
    @SuppressWarnings("unchecked") // the class of a value of T
    Class<T> own = (Class<T>) part.getClass();
    Class<?> type = ModelCodecs.nearest(own).flatMap(ModelCodecs::typeOf).orElseThrow();
    return new ReadableDocument(record + ", a part", type, json(type, part));
  }

  private static <T> byte[] json(Class<T> type, Object part) {
    return CopJson.of(type).compact().writeBytes(type.cast(part));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
