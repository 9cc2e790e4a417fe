package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

@ServiceTest
class HistoryTest {
  private static final Person ERASED =
      Person.builder().name("[erased on request]").basis(new NamingBasis.NoBasis()).build();

  @Autowired ConferenceStore store;
  @Autowired History history;
  @Autowired PersonRegister persons;
  @Autowired JdbcClient database;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  private Account desk;

  @BeforeEach
  void signIn() {
    desk = Desks.secretariat(accounts);
  }

  @Test
  void saysWhoChangedWhichFieldWhenFromWhatToWhat() {
    SideEvent event = Desks.event(SideEventStatus.REQUESTED);
    Desks.put(store, desk, event);
    Account other = Desks.secretariat(accounts);

    Desks.put(
        store,
        other,
        event.toBuilder()
            .title(LocalizedText.english("Another title"))
            .status(SideEventStatus.ACCEPTED)
            .onlineLink("https://example.org/")
            .build());

    List<History.Entry> entries = history.of("sideEvents", event.id().value());
    assertThat(entries)
        .extracting(
            History.Entry::account,
            History.Entry::pointer,
            History.Entry::before,
            History.Entry::after)
        .startsWith(tuple(Optional.of(desk.id()), "", Optional.empty(), entries.get(0).after()))
        .endsWith(
            tuple(
                Optional.of(other.id()),
                "/onlineLink",
                Optional.empty(),
                Optional.of("\"https://example.org/\"")),
            tuple(
                Optional.of(other.id()),
                "/status",
                Optional.of("\"REQUESTED\""),
                Optional.of("\"ACCEPTED\"")),
            tuple(
                Optional.of(other.id()),
                "/title/texts/en",
                Optional.of("\"An event of a test\""),
                Optional.of("\"Another title\"")))
        .hasSize(4);
    assertThat(entries.get(0).after().orElseThrow()).contains("\"An event of a test\"");
    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(Duration.between(entry.madeAt(), OffsetDateTime.now(clock)))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(5)));
    assertThat(store.current().versionOf(event.id())).isEqualTo(entries.get(3).revision());
  }

  @Test
  void tellsOfTheMembersThatAreNoLists() {
    Conference record = store.current().conference();
    store.replace(
        desk.id(), record.toBuilder().title(LocalizedText.english("Another conference")).build());
    store.replace(desk.id(), record);

    assertThat(history.of("conference", record.id().value()))
        .filteredOn(entry -> entry.account().equals(Optional.of(desk.id())))
        .filteredOn(entry -> entry.pointer().equals("/title/texts/en"))
        .extracting(entry -> entry.after().orElseThrow())
        .containsExactly(
            "\"Another conference\"", "\"Conference of the Parties to the Example Convention\"");
  }

  @Test
  void holdsNoPersonOfAnyRecord() {
    Conference example = store.current().conference();
    Conference untoc = ReferenceRecords.untoc();
    store.replace(desk.id(), untoc);
    store.replace(desk.id(), example);

    assertThat(namesIn(untoc)).hasSizeGreaterThan(10);
    assertThat(namesIn(example)).isNotEmpty();
    assertHistoryNamesNobodyOf(namesIn(untoc));
    assertHistoryNamesNobodyOf(namesIn(example));
  }

  @Test
  void holdsNoPersonWhenPersonsAreEditedMovedAndTakenAway() {
    // A run before this one may have left others in the database.
    String family = "Quirk" + UUID.randomUUID();
    SideEvent event =
        Desks.event(SideEventStatus.ACCEPTED).toBuilder()
            .moderator(Desks.official("One " + family))
            .addSpeakers(new Actor.PersonActor(Desks.official("Two " + family)))
            .addSpeakers(new Actor.PersonActor(Desks.official("Three " + family)))
            .build();
    Desks.put(store, desk, event);
    Desks.put(store, desk, event.toBuilder().speakers(event.speakers().reverse()).build());
    Desks.put(
        store,
        desk,
        event.toBuilder()
            .moderator(
                Desks.official("One " + family).toBuilder()
                    .title(LocalizedText.english("Head of the office of " + family))
                    .build())
            .speakers(List.of())
            .build());
    Desks.put(store, desk, event.toBuilder().moderator(Optional.empty()).build());

    assertThat(history.of("sideEvents", event.id().value())).hasSizeGreaterThan(4);
    assertHistoryNamesNobodyOf(Set.of(family));
    assertThat(persons.named(("One " + family).toLowerCase(Locale.ROOT))).hasSize(2);
    assertThat(persons.similarTo(family)).hasSize(4);
    assertThat(persons.named(family)).isEmpty();
  }

  @Test
  void emptiesWhoeverAsksAndKeepsTheRest() {
    SideEvent event = named("Yolanda Erasable");
    Desks.put(store, desk, event);
    Desks.put(store, desk, event.toBuilder().title(LocalizedText.english("Later")).build());
    List<History.Entry> before = history.of("sideEvents", event.id().value());
    long version = store.current().versionOf(event.id());
    UUID person = onlyOneNamed("Yolanda Erasable");

    assertThat(erase(person)).isTrue();

    assertThat(persons.named("Yolanda Erasable")).isEmpty();
    assertThat(persons.similarTo("Yolanda")).isEmpty();
    assertThat(persons.nameOf(person)).isEmpty();
    assertThat(everythingInTheDatabase()).doesNotContain("Yolanda");
    assertThat(history.of("sideEvents", event.id().value())).isEqualTo(before);
    assertThat(history.of("persons", person.toString()))
        .extracting(History.Entry::account)
        .containsExactly(Optional.of(desk.id()));
    assertThat(store.current().sideEvent(event.id()).orElseThrow())
        .isEqualTo(
            event.toBuilder().title(LocalizedText.english("Later")).moderator(ERASED).build());
    assertThat(store.current().versionOf(event.id())).isGreaterThan(version);
    assertThat(erase(person)).isFalse();
  }

  @Test
  void keepsAnErasureThroughExportAndImport() {
    SideEvent event = named("Zacharias Erasable");
    Desks.put(store, desk, event);
    erase(onlyOneNamed("Zacharias Erasable"));
    long version = store.current().versionOf(event.id());
    String exported = CopJson.of(Conference.class).write(store.current().conference());

    store.replace(desk.id(), CopJson.of(Conference.class).read(exported));

    assertThat(exported).contains("[erased on request]").doesNotContain("Zacharias");
    assertThat(store.current().sideEvent(event.id()).orElseThrow().moderator()).contains(ERASED);
    assertThat(store.current().versionOf(event.id())).isEqualTo(version);
    assertThat(persons.named("[erased on request]")).isEmpty();
  }

  @Test
  void takesOverAnErasureFromAnotherCopy() {
    SideEvent event = named("Walter Erasable");
    Desks.put(store, desk, event);

    Desks.put(store, desk, event.toBuilder().moderator(ERASED).build());

    assertThat(store.current().sideEvent(event.id()).orElseThrow().moderator()).contains(ERASED);
    assertThat(persons.named("[erased on request]")).isEmpty();
  }

  @Test
  void refusesAnOlderCopyThatStillNamesWhomSomebodyErased() {
    SideEvent event = named("Viktor Erasable");
    Desks.put(store, desk, event);
    Conference older = store.current().conference();
    erase(onlyOneNamed("Viktor Erasable"));
    int place = older.sideEvents().indexOf(event);

    assertThatExceptionOfType(RecordRefusedException.class)
        .isThrownBy(() -> store.replace(desk.id(), older))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo("names-erased-person");
              assertThat(refused.pointers()).containsExactly("/sideEvents/" + place + "/moderator");
            });

    Conference without =
        older.toBuilder()
            .sideEvents(older.sideEvents().stream().filter(one -> !one.equals(event)).toList())
            .build();
    store.replace(desk.id(), without);
    assertThatExceptionOfType(RecordRefusedException.class)
        .isThrownBy(() -> store.replace(desk.id(), older));
    assertThat(everythingInTheDatabase()).doesNotContain("Viktor");
  }

  private static SideEvent named(String moderator) {
    return Desks.event(SideEventStatus.ACCEPTED).toBuilder()
        .moderator(Desks.official(moderator))
        .build();
  }

  private boolean erase(UUID person) {
    return store.change(desk.id(), edit -> edit.erase(person));
  }

  private UUID onlyOneNamed(String name) {
    assertThat(persons.named(name)).hasSize(1);
    return persons.named(name).get(0).id();
  }

  private static Set<String> namesIn(Conference record) {
    return PersonPlaces.in(record).values().stream().map(Person::name).collect(Collectors.toSet());
  }

  private void assertHistoryNamesNobodyOf(Set<String> names) {
    String texts =
        database
            .sql("select concat_ws(' ', list, key, pointer, before, after) from change")
            .query(String.class)
            .list()
            .toString();
    assertThat(names)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(texts.contains(name)).as(name).isFalse());
  }

  private String everythingInTheDatabase() {
    return database
        .sql(
            """
            select concat_ws(' ', list, key, pointer, before, after) from change
            union all select concat_ws(' ', list, key, document) from element
            union all select concat_ws(' ', list, key, document) from person
            union all select header::text from conference
            """)
        .query(String.class)
        .list()
        .toString();
  }
}
