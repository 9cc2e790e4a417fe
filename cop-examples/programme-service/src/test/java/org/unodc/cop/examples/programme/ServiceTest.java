package org.unodc.cop.examples.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.unodc.cop.examples.programme.security.IdentityProvider;

/**
 * A test of the whole service, with a real PostgreSQL and a real port. All such tests share one
 * service: each has its own events, and takes nothing for granted about those of others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {IdentityProvider.class, RoomyPolicy.class})
@Import(StatementCounter.class)
@TestPropertySource(
    properties = {
      "programme.database.directory=target/databases-of-tests/${random.uuid}",
      "programme.database.binaries=target/postgresql-binaries",
      // The machine of a build may be busy.
      "spring.datasource.hikari.connection-timeout=30000",
      "spring.datasource.hikari.validation-timeout=10000",
      // Tests ask more often than people do.
      "programme.limits.requests=1000000",
      "programme.limits.changes=1000000",
      "programme.limits.applications=1000000",
      "programme.limits.uploads=1000000",
      "programme.limits.wrong-passwords=1000000"
    })
public @interface ServiceTest {}
