package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.examples.programme.ServiceTest;

@ServiceTest
class OperationTest {
  @LocalServerPort int port;
  @LocalManagementPort int managementPort;
  @Autowired Everybody everybody;
  @Autowired JdbcClient database;

  @ParameterizedTest
  @CsvSource({
    "/livez, 200, 404",
    "/readyz, 200, 404",
    "/actuator/health, 404, 200",
    "/actuator/prometheus, 404, 200",
    "/actuator/env, 404, 404",
    "/actuator/heapdump, 404, 404",
    "/actuator/loggers, 404, 404",
  })
  void tellsEachPortItsOwn(String path, int ofService, int ofManagement) {
    assertThat(Caller.unknown(port).get(path).statusCode()).isEqualTo(ofService);
    assertThat(Caller.unknown(managementPort).get(path).statusCode()).isEqualTo(ofManagement);
  }

  @Test
  void tellsOfHealthNoMoreThanThatItIsSo() {
    assertThat(Caller.unknown(port).get("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void countsWhatBrowsersReport() {
    double before = reports();

    Caller.unknown(port).send("POST", "/csp-reports", BodyPublishers.ofString("{}"));

    assertThat(reports()).isEqualTo(before + 1);
  }

  private double reports() {
    return Caller.unknown(managementPort)
        .get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith("programme_csp_reports_total "))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
        .sum();
  }

  @Test
  void keepsWhoExportedAndWhoWasRefused() {
    Caller desk = everybody.secretariat();
    Caller organizer = everybody.organizer("river-voices");
    String export = UUID.randomUUID().toString();
    String refusal = UUID.randomUUID().toString();

    desk.get("/en/desk/record/export", "X-Request-Id", export);
    organizer.get("/en/desk/record/export", "X-Request-Id", refusal);

    assertThat(actions(export)).containsExactly("EXPORT");
    assertThat(actions(refusal)).containsExactly("REFUSED");
  }

  private List<String> actions(String request) {
    return database
        .sql("select action from audit where request = :request and account is not null")
        .param("request", request)
        .query(String.class)
        .list();
  }
}
