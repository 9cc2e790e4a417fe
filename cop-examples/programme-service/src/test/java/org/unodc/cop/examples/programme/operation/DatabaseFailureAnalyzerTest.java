package org.unodc.cop.examples.programme.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

class DatabaseFailureAnalyzerTest {
  private static final String URL = "spring.datasource.url";

  @Test
  void saysWhichPropertiesToSetIfNoDatabaseIsConfigured() {
    new ApplicationContextRunner()
        .withClassLoader(new FilteredClassLoader("org.h2", "org.hsqldb", "org.apache.derby"))
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
        .run(
            context ->
                assertThat(
                        new DatabaseFailureAnalyzer(new MockEnvironment())
                            .analyze(context.getStartupFailure())
                            .getAction())
                    .contains(URL));
  }

  @Test
  void saysWhyTheDatabaseRefusesTheServiceWithoutItsPassword() {
    DatabaseFailureAnalyzer analyzer =
        new DatabaseFailureAnalyzer(
            new MockEnvironment().withProperty(URL, "jdbc:postgresql://db/cop?password=secret"));

    assertThat(
            analyzer
                .analyze(failure(new SQLException("no password for programme", "28P01")))
                .getDescription())
        .contains("jdbc:postgresql://db/cop ", "no password for programme")
        .doesNotContain("secret");
    assertThat(analyzer.analyze(failure(new SQLException("duplicate key", "23505")))).isNull();
  }

  private static Throwable failure(SQLException cause) {
    return new IllegalStateException(new BeanCreationException("flyway", cause));
  }
}
