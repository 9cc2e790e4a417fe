package org.unodc.cop.examples.programme.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.unodc.cop.examples.programme.operation.DatabaseCircuit;

/** Configures how sessions are stored in the database, so that they survive a restart. */
@Configuration(proxyBeanMethods = false)
class SessionStorage {
  private static final Logger LOG = LoggerFactory.getLogger(SessionStorage.class);

  /** Public pages must not depend on the table of the sessions. */
  @Bean
  static BeanPostProcessor outageTolerantSessions(ObjectProvider<DatabaseCircuit> circuit) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository stored
            ? new OutageTolerantSessions<>(stored, circuit.getObject())
            : bean;
      }
    };
  }

  /** Two requests of a session may store the same attribute at the same time. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionUpserts() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  /**
   * Ignores attributes that a former version of the service stored and this one cannot read. Their
   * owners have to sign in again.
   */
  @Bean
  ConversionService springSessionConversionService() {
    DeserializingConverter reader = new DeserializingConverter();
    GenericConversionService conversions = new GenericConversionService();
    conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversions.addConverter(
        byte[].class,
        Object.class,
        bytes -> {
          try {
            return reader.convert(bytes);
          } catch (SerializationFailedException unknown) {
            LOG.info("An attribute of a session cannot be read, so it is ignored.", unknown);
            return null;
          }
        });
    return conversions;
  }
}
