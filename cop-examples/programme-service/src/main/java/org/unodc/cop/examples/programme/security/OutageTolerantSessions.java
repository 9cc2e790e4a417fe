package org.unodc.cop.examples.programme.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.TransactionException;
import org.unodc.cop.examples.programme.operation.DatabaseCircuit;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;

/**
 * The sessions in the database. While the database is away, a person with a session can read public
 * pages like everybody else, and keeps the session for later: no new one takes its place.
 *
 * @param <S> the type of the sessions
 */
final class OutageTolerantSessions<S extends Session>
    implements FindByIndexNameSessionRepository<S> {
  private final FindByIndexNameSessionRepository<S> stored;
  private final DatabaseCircuit circuit;

  OutageTolerantSessions(FindByIndexNameSessionRepository<S> stored, DatabaseCircuit circuit) {
    this.stored = stored;
    this.circuit = circuit;
  }

  @Override
  public S createSession() {
    circuit.requireDatabase();
    return stored.createSession();
  }

  @Override
  public void save(S session) {
    stored.save(session);
  }

  @Override
  public @Nullable S findById(String id) {
    try {
      return stored.findById(id);
    } catch (DataAccessException | TransactionException failure) {
      if (DatabaseOutage.isCauseOf(failure)) {
        return null;
      }
      throw failure;
    }
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }

  @Override
  public Map<String, S> findByIndexNameAndIndexValue(String name, String value) {
    return stored.findByIndexNameAndIndexValue(name, value);
  }
}
