package org.unodc.cop.examples.programme.conference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** The rows of the record's elements. */
@Repository
class Elements {
  private final JdbcClient database;

  Elements(JdbcClient database) {
    this.database = database;
  }

  /** A row, its document with references for persons. */
  record Row(String list, String key, String document, long version) {}

  /** {@return all of them, list by list, in their order} */
  List<Row> all() {
    return database
        .sql("select list, key, document, version from element order by list, position")
        .query(Row.class)
        .list();
  }

  Optional<JsonNode> find(String list, String key) {
    return database
        .sql("select document from element where list = :list and key = :key")
        .param("list", list)
        .param("key", key)
        .query(String.class)
        .optional()
        .map(Json::parse);
  }

  /** Writes an element; a new one goes to the end of its list. */
  void write(String list, String key, JsonNode document, long version) {
    database
        .sql(
            """
            insert into element (list, key, position, document, version)
            values (:list, :key,
              (select coalesce(max(position), 0) + 1 from element where list = :list),
              cast(:document as jsonb), :version)
            on conflict (list, key) do update set document = excluded.document, version = :version
            """)
        .param("list", list)
        .param("key", key)
        .param("document", Json.text(document))
        .param("version", version)
        .update();
  }

  /** Takes an element away; what it was is in the history. */
  void remove(String list, String key) {
    database
        .sql("delete from element where list = :list and key = :key")
        .param("list", list)
        .param("key", key)
        .update();
  }

  /** Puts the elements of a list in this order. */
  void order(String list, List<String> keys) {
    // Positions are unique: no two rows may pass through the same number.
    database
        .sql("update element set position = -position where list = :list")
        .param("list", list)
        .update();
    for (int i = 0; i < keys.size(); i++) {
      database
          .sql("update element set position = :position where list = :list and key = :key")
          .param("position", i + 1)
          .param("list", list)
          .param("key", keys.get(i))
          .update();
    }
  }
}
