package org.unodc.cop.examples.programme.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.json.CopJson;

/** The accounts in the database. */
@Repository
public class Accounts {
  private static final CopJson<Actor> ACTOR = CopJson.of(Actor.class).compact();
  private static final String SELECT =
      "select id, name, role, acts_for, email, language, disabled from account ";

  private final JdbcClient database;

  Accounts(JdbcClient database) {
    this.database = database;
  }

  /** {@return the account with this name; empty if there is none or if it is disabled} */
  public Optional<Account> find(String name) {
    return database
        .sql(SELECT + "where name = :name and not disabled")
        .param("name", name)
        .query(Accounts::account)
        .optional();
  }

  /** {@return the name of an account; empty if the account was erased or does not exist} */
  public Optional<String> nameOf(UUID id) {
    return Optional.ofNullable(namesOf(Set.of(id)).get(id));
  }

  /** {@return the names of accounts by id, without accounts that were erased or do not exist} */
  public Map<UUID, String> namesOf(Set<UUID> ids) {
    Map<UUID, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .sql("select id, name from account where id in (:ids) and name is not null")
          .param("ids", ids)
          .query(
              row -> {
                names.put(row.getObject("id", UUID.class), row.getString("name"));
              });
    }
    return names;
  }

  /** {@return all accounts that were not erased, ordered by name} */
  public List<Account> all() {
    return database
        .sql(SELECT + "where name is not null order by name")
        .query(Accounts::account)
        .list();
  }

  /** {@return the hash of the password; empty if the account does not exist or has no password} */
  public Optional<String> passwordOf(String name) {
    return database
        .sql("select password from account where name = :name and password is not null")
        .param("name", name)
        .query(String.class)
        .optional();
  }

  /**
   * Creates an account.
   *
   * @param actsFor the actor for which an organizer applies; empty for the secretariat
   * @param password the hash of the password; empty for an account of an identity provider
   * @return the new account
   * @throws org.springframework.dao.DuplicateKeyException if another account has this name
   */
  public Account add(String name, Role role, Optional<Actor> actsFor, Optional<String> password) {
    Account account =
        new Account(
            UUID.randomUUID(),
            name,
            role,
            actsFor,
            Optional.empty(),
            OfficialLanguage.ENGLISH,
            false);
    database
        .sql(
            """
            insert into account (id, name, password, role, acts_for)
            values (:id, :name, :password, :role, cast(:actsFor as jsonb))
            """)
        .param("id", account.id())
        .param("name", name)
        .param("password", password.orElse(null))
        .param("role", role.name())
        .param("actsFor", actsFor.map(ACTOR::write).orElse(null))
        .update();
    return account;
  }

  /**
   * Sets where and in which language an account gets messages.
   *
   * @param email the address; empty for no messages
   */
  public void contact(UUID id, Optional<String> email, OfficialLanguage language) {
    database
        .sql("update account set email = :email, language = :language where id = :id")
        .param("id", id)
        .param("email", email.orElse(null))
        .param("language", language.tag())
        .update();
  }

  /** Disables an account, or enables it again. */
  public void disable(UUID id, boolean disabled) {
    database
        .sql("update account set disabled = :disabled where id = :id")
        .param("disabled", disabled)
        .param("id", id)
        .update();
  }

  /** {@return the enabled accounts of the organizers that act for an actor, ordered by name} */
  public List<Account> actingFor(Actor actor) {
    return all().stream()
        .filter(account -> !account.disabled() && account.actsFor().equals(Optional.of(actor)))
        .toList();
  }

  /**
   * Replaces the password of an account.
   *
   * @param hash the hash of the new password
   */
  public void changePassword(UUID id, @Nullable String hash) {
    database
        .sql("update account set password = :hash where id = :id and name is not null")
        .param("hash", hash)
        .param("id", id)
        .update();
  }

  /**
   * Erases the name, the password and the actor of an account. Its changes stay in the history,
   * under its id.
   */
  public void erase(UUID id) {
    database
        .sql(
            """
            update account set name = null, password = null, acts_for = null, email = null
            where id = :id
            """)
        .param("id", id)
        .update();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Optional.ofNullable(row.getString("acts_for")).map(ACTOR::read),
        Optional.ofNullable(row.getString("email")),
        language(row.getString("language")),
        row.getBoolean("disabled"));
  }

  private static OfficialLanguage language(String tag) {
    return Arrays.stream(OfficialLanguage.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
