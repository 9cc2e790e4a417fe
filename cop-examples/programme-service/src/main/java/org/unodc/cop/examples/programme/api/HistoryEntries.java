package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.History;
import org.unodc.cop.examples.programme.problem.ProblemType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the history of an element for an answer to the secretariat. */
@Component
class HistoryEntries {
  private final History history;
  private final Accounts accounts;
  private final JsonMapper mapper;

  HistoryEntries(History history, Accounts accounts, JsonMapper mapper) {
    this.history = history;
    this.accounts = accounts;
    this.mapper = mapper;
  }

  /**
   * The changes of an element.
   *
   * @param changes the changes, the oldest first
   */
  record Changes(List<Change> changes) {}

  /**
   * A change of one field.
   *
   * @param revision the revision of the record that the change created
   * @param madeAt the time of the change
   * @param account the name of the account that made the change; empty if the service itself made
   *     it, or if the account was erased
   * @param pointer the field, as a JSON Pointer into the element; empty for the whole element
   * @param before the former value, with references in place of persons; empty if the field is new
   * @param after the new value, with references in place of persons; empty if the field was removed
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Change(
      long revision,
      OffsetDateTime madeAt,
      Optional<String> account,
      String pointer,
      Optional<JsonNode> before,
      Optional<JsonNode> after) {}

  /**
   * {@return the history of an element}
   *
   * @throws RequestRefusedException if there never was such an element
   */
  Changes of(String list, String key) {
    List<History.Entry> entries = history.of(list, key);
    if (entries.isEmpty()) {
      throw new RequestRefusedException(ProblemType.NOT_FOUND);
    }
    Map<UUID, String> names = accounts.namesOf(History.accounts(entries));
    return new Changes(entries.stream().map(entry -> change(entry, names)).toList());
  }

  private Change change(History.Entry entry, Map<UUID, String> names) {
    return new Change(
        entry.revision(),
        entry.madeAt(),
        entry.account().map(names::get),
        entry.pointer(),
        entry.before().map(mapper::readTree),
        entry.after().map(mapper::readTree));
  }
}
