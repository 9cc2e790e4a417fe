package org.unodc.cop.examples.programme.conference;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one place where the service keeps who a person is. Documents and their history hold a
 * reference, {@code {"$person": id}}, so that erasing a person here erases it everywhere.
 */
@Repository
public class PersonRegister {
  private static final String REFERENCE = "$person";
  private static final JsonNode ERASED =
      Json.parse(
          CopJson.of(Person.class)
              .write(
                  Person.builder()
                      .name("[erased on request]")
                      .basis(new NamingBasis.NoBasis())
                      .build()));

  private final JdbcClient database;
  private final Clock clock;

  PersonRegister(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A person that is or was named somewhere in the record.
   *
   * @param id by which the record refers to it
   * @param list the list of the record in whose element it is or was named
   * @param key the element
   * @param document the person as JSON
   */
  public record RegisteredPerson(UUID id, String list, String key, String document) {}

  /** {@return those who are or were named so, exactly} */
  public List<RegisteredPerson> named(String name) {
    return database
        .sql(
            "select id, list, key, document from person where document ->> 'name' = :name order by list, key, id")
        .param("name", name)
        .query(RegisteredPerson.class)
        .list();
  }

  /** {@return the name of a person; absent where it was erased or there is no such person} */
  public Optional<String> nameOf(UUID id) {
    return database
        .sql("select document ->> 'name' from person where id = :id and document is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** Forgets who this is, for ever; what referred to it says that somebody was erased. */
  boolean empty(UUID id) {
    return database
            .sql(
                """
                update person set document = null, erased_at = :now
                where id = :id and erased_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .update()
        == 1;
  }

  /**
   * Registers the persons of a document and puts references in their place. Who stood in the former
   * document at the same place and has not changed keeps the id.
   *
   * @param pointers where persons stand in the document
   * @param former the document before, with references; absent where it is new
   */
  void separate(
      String list,
      String key,
      JsonNode document,
      List<String> pointers,
      @Nullable JsonNode former) {
    for (String pointer : pointers) {
      JsonNode person = document.at(pointer);
      UUID id = known(person, pointer, former);
      Json.replace(document, pointer, Json.object().put(REFERENCE, id.toString()));
      register(id, list, key, person);
    }
  }

  private UUID known(JsonNode person, String pointer, @Nullable JsonNode former) {
    if (former == null || !former.at(pointer).hasNonNull(REFERENCE)) {
      return UUID.randomUUID();
    }
    UUID id = UUID.fromString(former.at(pointer).get(REFERENCE).asString());
    JsonNode before =
        database
            .sql("select document from person where id = :id and document is not null")
            .param("id", id)
            .query(String.class)
            .optional()
            .map(Json::parse)
            .orElse(ERASED);
    return person.equals(before) ? id : UUID.randomUUID();
  }

  private void register(UUID id, String list, String key, JsonNode person) {
    database
        .sql(
            """
            insert into person (id, list, key, document)
            values (:id, :list, :key, cast(:document as jsonb)) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("list", list)
        .param("key", key)
        .param("document", Json.text(person))
        .update();
  }

  /** {@return every person that was not erased, by id} */
  Map<String, JsonNode> all() {
    Map<String, JsonNode> persons = new HashMap<>();
    database
        .sql("select id, document from person where document is not null")
        .query(
            row -> {
              persons.put(row.getString("id"), Json.parse(row.getString("document")));
            });
    return persons;
  }

  /** {@return the document with persons again where it has references} */
  static JsonNode join(JsonNode document, Map<String, JsonNode> persons) {
    if (document.hasNonNull(REFERENCE)) {
      return persons.getOrDefault(document.get(REFERENCE).asString(), ERASED);
    }
    if (document instanceof ObjectNode object) {
      List.copyOf(object.propertyNames())
          .forEach(name -> object.set(name, join(object.get(name), persons)));
    } else if (document.isArray()) {
      for (int i = 0; i < document.size(); i++) {
        Json.replace(document, "/" + i, join(document.get(i), persons));
      }
    }
    return document;
  }
}
