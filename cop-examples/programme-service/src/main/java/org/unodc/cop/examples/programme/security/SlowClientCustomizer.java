package org.unodc.cop.examples.programme.security;

import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Protects the server from clients that open many connections or send their requests slowly. */
@Component
class SlowClientCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  /** The time that the server waits for the next part of a body. */
  private static final Duration PART = Duration.ofSeconds(5);

  private final LimitProperties limits;

  SlowClientCustomizer(LimitProperties limits) {
    this.limits = limits;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.setProtocol(AddressLimitProtocol.class.getName());
    server.addConnectorCustomizers(this::customize);
    server.addEngineValves(new SlowBodyValve(limits));
  }

  private void customize(Connector connector) {
    if (connector.getProtocolHandler() instanceof AddressLimitProtocol protocol) {
      protocol.limitConnections(limits.connections());
      protocol.setDisableUploadTimeout(false);
      protocol.setConnectionUploadTimeout(Math.toIntExact(PART.toMillis()));
    }
  }
}
