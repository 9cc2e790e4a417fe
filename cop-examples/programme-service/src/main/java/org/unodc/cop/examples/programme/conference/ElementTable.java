package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** The database table of the record's elements. */
@Repository("elements")
class ElementTable {
  private static final String SELECT = "select list, key, position, document, version from element";

  private final JdbcClient database;

  ElementTable(JdbcClient database) {
    this.database = database;
  }

  /**
   * A row of the table.
   *
   * @param position the order of the elements of a list
   * @param document the element as JSON, with references in place of persons
   * @param version the revision that last wrote the element
   */
  record Row(String list, String key, long position, JsonNode document, long version) {
    private JsonNode json() {
      return JsonTrees.object()
          .put("list", list)
          .put("key", key)
          .put("position", position)
          .put("version", version)
          .set("document", document);
    }
  }

  /** {@return all rows, list by list, in their order} */
  List<Row> all() {
    return database.sql(SELECT + " order by list, position").query(ElementTable::row).list();
  }

  Optional<Row> find(String list, String key) {
    return database
        .sql(SELECT + " where list = :list and key = :key")
        .param("list", list)
        .param("key", key)
        .query(ElementTable::row)
        .optional();
  }

  /** {@return the position after the last element of a list} */
  long end(String list) {
    return database
        .sql("select coalesce(max(position), -1) + 1 from element where list = :list")
        .param("list", list)
        .query(Long.class)
        .single();
  }

  /** Inserts rows, and replaces rows with the same list and key. */
  void write(List<Row> rows) {
    Lists.partition(rows, JsonTrees.ROWS_A_STATEMENT).forEach(this::writeAtOnce);
  }

  private void writeAtOnce(List<Row> rows) {
    database
        .sql(
            """
            insert into element (list, key, position, document, version)
            select list, key, position, document, version
            from jsonb_to_recordset(cast(:rows as jsonb))
              as row (list text, key text, position bigint, document jsonb, version bigint)
            on conflict (list, key) do update
            set position = excluded.position,
              document = excluded.document,
              version = excluded.version
            """)
        .param("rows", JsonTrees.list(rows, Row::json))
        .update();
  }

  /** Deletes elements. Their former content stays in the history. */
  void remove(List<Row> rows) {
    Lists.partition(rows, JsonTrees.ROWS_A_STATEMENT).forEach(this::removeAtOnce);
  }

  private void removeAtOnce(List<Row> rows) {
    database
        .sql(
            """
            delete from element where (list, key) in (
              select list, key
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (list text, key text))
            """)
        .param(
            "rows",
            JsonTrees.list(
                rows, row -> JsonTrees.object().put("list", row.list()).put("key", row.key())))
        .update();
  }

  /** Sets a new version for an element whose document does not change. */
  void renew(String list, String key, long version) {
    database
        .sql("update element set version = :version where list = :list and key = :key")
        .param("version", version)
        .param("list", list)
        .param("key", key)
        .update();
  }

  static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("list"),
        row.getString("key"),
        row.getLong("position"),
        JsonTrees.parse(row.getString("document")),
        row.getLong("version"));
  }
}
