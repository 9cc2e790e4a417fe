package org.unodc.cop.examples.programme.conference;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one place where the service keeps who a person is. Documents and their history hold a
 * reference, {@code {"$person": id}}, so that erasing a person here erases it everywhere.
 *
 * <p>Somebody who stands in several elements, or was described in several ways over time, is in the
 * register as often, and erased as often.
 */
@Repository
public class PersonRegister {
  private static final String REFERENCE = "$person";
  private static final JsonNode ERASED =
      JsonTrees.parse(
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

  /** {@return those who are or were named so or with more words, in capitals or not} */
  public List<RegisteredPerson> named(String name) {
    return database
        .sql(
            """
            select id, list, key, document from person
            where strpos(lower(document ->> 'name'), lower(:name)) > 0
            order by document ->> 'name', list, key, id
            """)
        .param("name", name.strip())
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

  /** An element of the record. */
  record ElementKey(String list, String key) {}

  /**
   * Forgets who this is, for ever; what referred to it says that somebody was erased.
   *
   * @return where it was named; absent where there is no such person any more
   */
  Optional<ElementKey> empty(UUID id) {
    return database
        .sql(
            """
            update person set document = null, erased_at = :now
            where id = :id and erased_at is null returning list, key
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .query(ElementKey.class)
        .optional();
  }

  /** {@return the elements in which somebody was erased} */
  Set<ElementKey> elementsOfErased() {
    return database
        .sql("select list, key from person where erased_at is not null")
        .query(ElementKey.class)
        .set();
  }

  /** {@return where an element names somebody whom the register does not know from there} */
  List<String> unknownIn(RecordAssembler.Element element) {
    Map<JsonNode, UUID> known = known(element);
    return element.persons().stream()
        .filter(pointer -> !ERASED.equals(element.document().at(pointer)))
        .filter(pointer -> !known.containsKey(element.document().at(pointer)))
        .toList();
  }

  /**
   * Registers the persons of an element and puts references in their place. Whoever was in the
   * element before, and is described as before, keeps the id.
   *
   * @param former its document before, with references; absent where it is new
   */
  void separate(RecordAssembler.Element element, Optional<JsonNode> former) {
    if (element.persons().isEmpty()) {
      return;
    }
    Map<JsonNode, UUID> known = known(element);
    for (String pointer : element.persons()) {
      JsonNode person = element.document().at(pointer);
      UUID id =
          ERASED.equals(person)
              ? former
                  .flatMap(document -> referenceAt(document, pointer))
                  .filter(one -> !known.containsValue(one))
                  .orElseGet(() -> registerErased(element))
              : known.computeIfAbsent(person, one -> register(element, one));
      JsonTrees.replace(element.document(), pointer, reference(id));
    }
  }

  /** {@return what stands in documents for a person} */
  static JsonNode reference(UUID id) {
    return JsonTrees.object().put(REFERENCE, id.toString());
  }

  private static Optional<UUID> referenceAt(JsonNode document, String pointer) {
    return Optional.of(document.at(pointer))
        .filter(node -> node.hasNonNull(REFERENCE))
        .map(node -> UUID.fromString(node.get(REFERENCE).asString()));
  }

  private Map<JsonNode, UUID> known(RecordAssembler.Element element) {
    Map<JsonNode, UUID> known = new HashMap<>();
    database
        .sql(
            """
            select id, document from person
            where list = :list and key = :key and document is not null
            """)
        .param("list", element.list())
        .param("key", element.key())
        .query(
            row -> {
              known.put(
                  JsonTrees.parse(row.getString("document")), row.getObject("id", UUID.class));
            });
    return known;
  }

  private UUID register(RecordAssembler.Element element, JsonNode person) {
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into person (id, list, key, document)
            values (:id, :list, :key, cast(:document as jsonb))
            """)
        .param("id", id)
        .param("list", element.list())
        .param("key", element.key())
        .param("document", person.toString())
        .update();
    return id;
  }

  /** Somebody whom another copy of the record has forgotten already. */
  private UUID registerErased(RecordAssembler.Element element) {
    UUID id = register(element, ERASED);
    empty(id);
    return id;
  }

  /** {@return every person that was not erased, by id} */
  Map<String, JsonNode> all() {
    Map<String, JsonNode> persons = new HashMap<>();
    database
        .sql("select id, document from person where document is not null")
        .query(
            row -> {
              persons.put(row.getString("id"), JsonTrees.parse(row.getString("document")));
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
    } else if (document instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, join(list.get(i), persons));
      }
    }
    return document;
  }
}
