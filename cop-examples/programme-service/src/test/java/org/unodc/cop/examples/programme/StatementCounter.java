package org.unodc.cop.examples.programme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the SQL statements that a test causes in its own thread. */
public final class StatementCounter implements BeanPostProcessor {
  private static final ThreadLocal<List<String>> STATEMENTS =
      ThreadLocal.withInitial(ArrayList::new);

  /** {@return the statements of this thread since the former call} */
  public static List<String> taken() {
    List<String> taken = STATEMENTS.get();
    STATEMENTS.remove();
    return taken;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new CountedSource(source) : bean;
  }

  private static final class CountedSource extends DelegatingDataSource {
    CountedSource(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("prepareStatement")) {
                  STATEMENTS.get().add((String) arguments[0]);
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException failure) {
                  throw failure.getCause();
                }
              });
    }
  }
}
