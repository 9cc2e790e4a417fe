package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.Lists;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The only table that holds personal data of persons. Documents and their history hold a reference,
 * {@code {"$person": id}}, so that erasing a person here erases it everywhere.
 *
 * <p>A person who is named in several elements, or was described in several ways over time, has an
 * entry for each of them. Each entry is erased separately.
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
   * @param id the id in the references to the person
   * @param list the list of the record whose element names or named the person
   * @param key the key of that element
   * @param name the name of the person
   * @param document the person as JSON
   */
  public record RegisteredPerson(UUID id, String list, String key, String name, String document) {}

  /**
   * {@return the persons with this name, ignoring case and blanks around it; none if it is blank}
   */
  public List<RegisteredPerson> named(String name) {
    String wanted = folded(name);
    return wanted.isEmpty() ? List.of() : registered(found -> found.equals(wanted));
  }

  /**
   * {@return the persons whose name contains this text but is longer, ignoring case and blanks
   * around both; none if the text is blank}
   */
  public List<RegisteredPerson> similarTo(String name) {
    String wanted = folded(name);
    return wanted.isEmpty()
        ? List.of()
        : registered(found -> found.contains(wanted) && !found.equals(wanted));
  }

  /** Compares names here, because the database may ignore the case of ASCII letters only. */
  private List<RegisteredPerson> registered(Predicate<String> hasName) {
    return database
        .sql(
            """
            select id, list, key, document ->> 'name' as name, document from person
            where document is not null
            order by document ->> 'name', list, key, id
            """)
        .query(RegisteredPerson.class)
        .list()
        .stream()
        .filter(person -> hasName.test(folded(person.name())))
        .toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** {@return the name of a person; empty if the person was erased or does not exist} */
  public Optional<String> nameOf(UUID id) {
    return database
        .sql("select document ->> 'name' from person where id = :id and document is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** The list and the key of an element. */
  record ElementKey(String list, String key) {}

  /**
   * Deletes the data of a person permanently. References to it then read as an erased person.
   *
   * @return the element that named the person; empty if there is no such person, or it was erased
   *     before
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

  /** {@return the elements in which a person was erased} */
  Set<ElementKey> elementsOfErased() {
    return database
        .sql("select list, key from person where erased_at is not null")
        .query(ElementKey.class)
        .set();
  }

  /**
   * {@return the JSON Pointers of the persons in an element that the register does not have for it}
   */
  List<String> unknownIn(RecordAssembler.Element element) {
    Map<JsonNode, UUID> registered =
        registered(List.of(element)).getOrDefault(element.elementKey(), Map.of());
    return element.persons().stream()
        .filter(pointer -> !ERASED.equals(element.document().at(pointer)))
        .filter(pointer -> !registered.containsKey(element.document().at(pointer)))
        .toList();
  }

  /**
   * Registers the persons of elements and replaces them by references. A person whose description
   * in the element did not change keeps the id.
   */
  void separate(List<ElementWriter.Replacement> replacements) {
    List<ElementWriter.Replacement> naming =
        replacements.stream().filter(each -> !each.after().persons().isEmpty()).toList();
    for (List<ElementWriter.Replacement> some :
        Lists.partition(naming, JsonTrees.ROWS_A_STATEMENT)) {
      Map<ElementKey, Map<JsonNode, UUID>> registered =
          registered(some.stream().map(ElementWriter.Replacement::after).toList());
      List<Added> added = new ArrayList<>();
      some.forEach(
          each ->
              separate(
                  each.after(),
                  each.former(),
                  registered.computeIfAbsent(each.after().elementKey(), key -> new HashMap<>()),
                  added));
      register(added);
    }
  }

  /** A person to register. One whom the incoming copy shows as erased is erased at once. */
  private record Added(UUID id, ElementKey element, JsonNode document) {
    JsonNode row() {
      return JsonTrees.object()
          .put("id", id.toString())
          .put("list", element.list())
          .put("key", element.key())
          .set("document", document);
    }
  }

  private static void separate(
      RecordAssembler.Element element,
      Optional<JsonNode> former,
      Map<JsonNode, UUID> registered,
      List<Added> added) {
    for (String pointer : element.persons()) {
      JsonNode person = element.document().at(pointer);
      UUID id =
          ERASED.equals(person)
              ? former
                  .flatMap(document -> referenceAt(document, pointer))
                  .filter(reference -> !registered.containsValue(reference))
                  .orElseGet(() -> add(element, person, added))
              : registered.computeIfAbsent(person, unknown -> add(element, unknown, added));
      JsonTrees.replace(element.document(), pointer, reference(id));
    }
  }

  private static UUID add(RecordAssembler.Element element, JsonNode person, List<Added> added) {
    UUID id = UUID.randomUUID();
    added.add(new Added(id, element.elementKey(), person));
    return id;
  }

  /** {@return the reference that stands in documents in place of a person} */
  static JsonNode reference(UUID id) {
    return JsonTrees.object().put(REFERENCE, id.toString());
  }

  private static Optional<UUID> referenceAt(JsonNode document, String pointer) {
    return Optional.of(document.at(pointer))
        .filter(node -> node.hasNonNull(REFERENCE))
        .map(node -> UUID.fromString(node.get(REFERENCE).asString()));
  }

  private Map<ElementKey, Map<JsonNode, UUID>> registered(List<RecordAssembler.Element> elements) {
    Map<ElementKey, Map<JsonNode, UUID>> registered = new HashMap<>();
    database
        .sql(
            """
            select id, list, key, document from person
            where document is not null and (list, key) in (
              select list, key
              from jsonb_to_recordset(cast(:elements as jsonb)) as row (list text, key text))
            """)
        .param(
            "elements",
            JsonTrees.list(
                elements,
                element ->
                    JsonTrees.object().put("list", element.list()).put("key", element.key())))
        .query(
            row -> {
              registered
                  .computeIfAbsent(
                      new ElementKey(row.getString("list"), row.getString("key")),
                      element -> new HashMap<>())
                  .put(JsonTrees.parse(row.getString("document")), row.getObject("id", UUID.class));
            });
    return registered;
  }

  private void register(List<Added> added) {
    if (added.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            insert into person (id, list, key, document)
            select id, list, key, document
            from jsonb_to_recordset(cast(:persons as jsonb))
              as row (id uuid, list text, key text, document jsonb)
            """)
        .param("persons", JsonTrees.list(added, Added::row))
        .update();
    added.stream().filter(one -> ERASED.equals(one.document())).forEach(one -> empty(one.id()));
  }

  /** {@return all persons that were not erased, by id} */
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

  /** {@return the document with each reference replaced by its person; the document is changed} */
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
