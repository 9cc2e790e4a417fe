package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.unodc.cop.examples.programme.ServiceTest;

/** Every route and everybody who may ask for it. A route that has no row fails the test. */
@ServiceTest
@Tag("thorough")
class RouteMatrixTest {
  /**
   * A number is the status; {@code in} is the way to the form for signing in. The event is that of
   * the organizer, and only applied for.
   */
  private static final String TABLE =
      """
      method route                                        public organizer other secretariat wrong expired forged
      GET    /api/v1/accounts                             401    403       403   200         401   401     401
      POST   /api/v1/accounts                             401    403       403   400         401   401     401
      POST   /api/v1/checks                               400    400       400   400         401   401     401
      GET    /api/v1/conference                           200    200       200   200         401   401     401
      PUT    /api/v1/conference                           401    403       403   428         401   401     401
      GET    /api/v1/deadlines                            200    200       200   200         401   401     401
      GET    /api/v1/declarations                         200    200       200   200         401   401     401
      GET    /api/v1/declarations/{id}                    404    404       404   404         401   401     401
      POST   /api/v1/declarations/{id}/signatures         401    400       400   400         401   401     401
      GET    /api/v1/openapi                              200    200       200   200         401   401     401
      GET    /api/v1/openapi.yaml                         200    200       200   200         401   401     401
      GET    /api/v1/organizations                        200    200       200   200         401   401     401
      GET    /api/v1/persons                              401    403       403   200         401   401     401
      DELETE /api/v1/persons/{id}                         401    403       403   404         401   401     401
      GET    /api/v1/programme                            200    200       200   200         401   401     401
      GET    /api/v1/side-events                          200    200       200   200         401   401     401
      POST   /api/v1/side-events                          401    400       400   400         401   401     401
      GET    /api/v1/side-events/{id}                     404    200       404   200         401   401     401
      PUT    /api/v1/side-events/{id}                     401    200       404   200         401   401     401
      POST   /api/v1/side-events/{id}/acceptance          401    403       403   200         401   401     401
      POST   /api/v1/side-events/{id}/cancellation        401    200       404   409         401   401     401
      GET    /api/v1/side-events/{id}/findings            401    200       404   200         401   401     401
      GET    /api/v1/side-events/{id}/history             401    403       403   200         401   401     401
      POST   /api/v1/side-events/{id}/merger              401    403       403   400         401   401     401
      POST   /api/v1/side-events/{id}/refusal             401    403       403   400         401   401     401
      POST   /api/v1/side-events/{id}/reopening           401    403       403   409         401   401     401
      PUT    /api/v1/side-events/{id}/schedule            401    403       403   400         401   401     401
      DELETE /api/v1/side-events/{id}/schedule            401    403       403   409         401   401     401
      POST   /api/v1/side-events/{id}/withdrawal          401    200       404   200         401   401     401
      GET    /api/v1/speakers-lists                       200    200       200   200         401   401     401
      GET    /api/v1/statistics                           200    200       200   200         401   401     401
      GET    /                                            302    302       302   302         302   302     302
      GET    /{l}                                         200    200       200   200         200   200     200
      GET    /{l}/apply                                   in     200       200   200         in    in      in
      POST   /{l}/apply                                   in     422       422   422         in    in      in
      GET    /{l}/desk                                    in     403       403   200         in    in      in
      GET    /{l}/desk/accounts                           in     403       403   200         in    in      in
      POST   /{l}/desk/accounts                           in     403       403   422         in    in      in
      GET    /{l}/desk/accounts/{id}/contact              in     403       403   404         in    in      in
      POST   /{l}/desk/accounts/{id}/contact              in     403       403   404         in    in      in
      GET    /{l}/desk/accounts/{id}/erasure              in     403       403   404         in    in      in
      POST   /{l}/desk/accounts/{id}/erasure              in     403       403   404         in    in      in
      POST   /{l}/desk/accounts/{id}/disabled             in     403       403   400         in    in      in
      GET    /{l}/desk/accreditations                     in     403       403   200         in    in      in
      GET    /{l}/desk/accreditations/organizations.docx  in     403       403   200         in    in      in
      GET    /{l}/desk/accreditations/{index}             in     403       403   200         in    in      in
      POST   /{l}/desk/accreditations/{index}/{action}    in     403       403   422         in    in      in
      POST   /{l}/desk/decisions                          in     403       403   422         in    in      in
      GET    /{l}/desk/entries                            in     403       403   200         in    in      in
      GET    /{l}/desk/entries/{list}                     in     403       403   404         in    in      in
      GET    /{l}/desk/entries/{list}/new                 in     403       403   404         in    in      in
      POST   /{l}/desk/entries/{list}/new                 in     403       403   404         in    in      in
      GET    /{l}/desk/entries/{list}/{entry}             in     403       403   404         in    in      in
      POST   /{l}/desk/entries/{list}/{entry}             in     403       403   404         in    in      in
      POST   /{l}/desk/entries/{list}/{entry}/removal     in     403       403   404         in    in      in
      GET    /{l}/desk/events.csv                          in     403       403   200         in    in      in
      GET    /{l}/desk/events.xlsx                         in     403       403   200         in    in      in
      GET    /{l}/desk/audit                              in     403       403   200         in    in      in
      GET    /{l}/desk/findings                           in     403       403   200         in    in      in
      GET    /{l}/desk/history                            in     403       403   200         in    in      in
      GET    /{l}/desk/messages                           in     403       403   200         in    in      in
      POST   /{l}/desk/messages                           in     403       403   302         in    in      in
      GET    /{l}/desk/messages/{id}                      in     403       403   404         in    in      in
      POST   /{l}/desk/messages/{id}                      in     403       403   404         in    in      in
      GET    /{l}/desk/messages/new                       in     403       403   200         in    in      in
      POST   /{l}/desk/messages/new                       in     403       403   422         in    in      in
      GET    /{l}/desk/persons                            in     403       403   200         in    in      in
      POST   /{l}/desk/persons/erasure                    in     403       403   404         in    in      in
      GET    /{l}/desk/publication                         in     403       403   200         in    in      in
      POST   /{l}/desk/publication                         in     403       403   409         in    in      in
      POST   /{l}/desk/publication/date                    in     403       403   422         in    in      in
      POST   /{l}/desk/publication/date/removal            in     403       403   302         in    in      in
      POST   /{l}/desk/publication/end                     in     403       403   302         in    in      in
      GET    /{l}/desk/record                             in     403       403   200         in    in      in
      GET    /{l}/desk/record/export                      in     403       403   200         in    in      in
      GET    /{l}/desk/record/organizations.docx          in     403       403   200         in    in      in
      GET    /{l}/desk/record/participants.docx           in     403       403   200         in    in      in
      POST   /{l}/desk/record                             in     403       403   415         in    in      in
      GET    /{l}/desk/record/former/{revision}           in     403       403   302         in    in      in
      POST   /{l}/desk/record/former/{former}             in     403       403   302         in    in      in
      GET    /{l}/desk/record/uploads/{id}                in     403       403   302         in    in      in
      POST   /{l}/desk/record/uploads/{id}                in     403       403   302         in    in      in
      POST   /{l}/desk/record/uploads/{id}/removal        in     403       403   302         in    in      in
      GET    /{l}/desk/side-events/{id}                   in     403       403   200         in    in      in
      POST   /{l}/desk/side-events/{id}/notes             in     403       403   302         in    in      in
      POST   /{l}/desk/side-events/{id}/questions         in     403       403   302         in    in      in
      POST   /{l}/desk/side-events/{id}/{step}            in     403       403   409         in    in      in
      GET    /{l}/desk/side-events/{id}/description       in     403       403   200         in    in      in
      POST   /{l}/desk/side-events/{id}/description       in     403       403   422         in    in      in
      GET    /{l}/check                                   200    200       200   200         200   200     200
      POST   /{l}/check                                   415    415       415   415         415   415     415
      GET    /{l}/desk/speakers                           in     403       403   200         in    in      in
      POST   /{l}/desk/speakers                           in     403       403   422         in    in      in
      GET    /{l}/desk/speakers/{list}                    in     403       403   200         in    in      in
      POST   /{l}/desk/speakers/{list}/{move}             in     403       403   422         in    in      in
      GET    /{l}/deadlines                               200    200       200   200         200   200     200
      GET    /{l}/declarations                            200    200       200   200         200   200     200
      GET    /{l}/declarations/{id}                       404    404       404   404         404   404     404
      POST   /{l}/declarations/{id}/signatures            in     404       404   302         in    in      in
      GET    /{l}/organizations                           200    200       200   200         200   200     200
      GET    /{l}/participation                           200    200       200   200         200   200     200
      GET    /{l}/participation/engagements               200    200       200   200         200   200     200
      GET    /{l}/participation/initiatives               200    200       200   200         200   200     200
      GET    /{l}/participation/participants              200    200       200   200         200   200     200
      GET    /{l}/participation/statements                200    200       200   200         200   200     200
      GET    /{l}/participation/youth                     200    200       200   200         200   200     200
      GET    /{l}/speakers                                200    200       200   200         200   200     200
      GET    /{l}/statistics                              200    200       200   200         200   200     200
      GET    /{l}/summary                                 200    200       200   200         200   200     200
      GET    /{l}/my-events                               in     200       200   200         in    in      in
      GET    /{l}/my-events/{id}                          in     200       404   200         in    in      in
      POST   /{l}/my-events/{id}/withdrawal               in     409       404   409         in    in      in
      GET    /{l}/my-events/{id}/description              in     200       404   200         in    in      in
      POST   /{l}/my-events/{id}/description              in     422       404   422         in    in      in
      GET    /{l}/my-events/co-organized                  in     200       200   200         in    in      in
      POST   /{l}/my-events/co-organized/{id}/{answer}    in     404       404   404         in    in      in
      POST   /{l}/my-events/{id}/questions/{question}     in     404       404   404         in    in      in
      GET    /{l}/programme                               200    200       200   200         200   200     200
      GET    /{l}/programme.ics                           200    200       200   200         200   200     200
      GET    /{l}/side-events/{id}                        404    404       404   404         404   404     404
      GET    /{l}/side-events/{id}.ics                    404    404       404   404         404   404     404
      GET    /{l}/sign-in                                 200    200       200   200         200   200     200
      GET    /{l}/account                                 in     200       200   200         in    in      in
      POST   /{l}/account                                 in     422       422   422         in    in      in
      GET    /{l}/desk/accounts/{id}/password             in     403       403   404         in    in      in
      POST   /{l}/desk/accounts/{id}/password             in     403       403   404         in    in      in
      POST   /csp-reports                                 204    204       204   204         204   204     204
      ANY    /error                                       404    404       404   404         404   404     404
      """;

  @Autowired Everybody everybody;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  private List<Caller> callers;
  private Caller reader;

  @BeforeEach
  void gather() {
    callers = everybody.all();
    reader = everybody.reader();
  }

  @Test
  void knowsEveryRoute() {
    Set<String> known =
        rows().map(row -> row.method() + " " + row.route()).collect(Collectors.toSet());

    assertThat(
            routes.getHandlerMethods().keySet().stream()
                .flatMap(RouteMatrixTest::names)
                .collect(Collectors.toSet()))
        .isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answersEverybodyAsTheTableSays(Row row) {
    List<String> answers =
        callers.stream().map(caller -> said(ask(caller, row, eventFor(row)))).toList();

    assertThat(answers).isEqualTo(row.answers());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void takesNoFormWithoutItsToken(Row row) {
    String path = row.path(eventFor(row));
    long before = everybody.revision();

    assertThat(callers)
        .allSatisfy(
            caller ->
                assertThat(caller.send("POST", path, BodyPublishers.noBody()).headers().map())
                    .hasEntrySatisfying(
                        "location", page -> assertThat(page.get(0)).matches("(/\\w\\w)?/.*")));
    assertThat(everybody.revision()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void showsAReaderWhatTheSecretariatSeesAndChangesNothing(Row row) {
    String event = row.isOfAnEvent() ? everybody.appliedFor() : NOTHING;
    long before = everybody.revision();

    String answer = said(ask(reader, row, event));

    if (row.method().equals("GET")) {
      boolean isForApplicants = row.route().matches("/\\{l}/(apply|my-events.*)");
      assertThat(answer).isEqualTo(isForApplicants ? "403" : row.answers().get(3));
    } else if (!row.isUpload() && !row.answers().get(0).matches("20.|404|422|413|415")) {
      boolean isOwn = row.route().equals("/{l}/account");
      assertThat(answer).isEqualTo(isOwn ? "422" : "403");
    }
    assertThat(everybody.revision()).isEqualTo(before);
  }

  record Row(String method, String route, List<String> answers) {
    boolean isPage() {
      return !route.startsWith("/api/");
    }

    /** A file that anybody may post: it changes nothing, so it needs no token. */
    boolean isUpload() {
      return route.matches(".*/checks?");
    }

    boolean isForm() {
      return isPage() && method.equals("POST") && !isUpload() && !route.equals("/csp-reports");
    }

    boolean isOfAnEvent() {
      return route.contains("{id}")
          && (route.contains("side-events") || route.contains("my-events"));
    }

    String path(String id) {
      String query = route.endsWith("/persons") ? "?name=Nobody" : "";
      return route
              .replace("{l}", "en")
              .replace("{id}", id)
              .replace("{step}", "acceptance")
              .replace("{revision}", "0")
              .replace("{former}", "0")
              .replace("{index}", "0")
              .replace("{action}", "objection")
              .replace("{entry}", "0")
              .replace("{list}", "1")
              .replace("{move}", "request")
              .replace("{answer}", "confirmation")
              .replace("{question}", NOTHING)
          + query;
    }
  }

  private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

  static Stream<Row> rows() {
    return TABLE
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(" +")))
        .map(cells -> new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size())));
  }

  static Stream<Row> forms() {
    return rows().filter(Row::isForm);
  }

  /** {@return the id of a new event, or of nothing if the row is about no event} */
  private String eventFor(Row row) {
    return row.isOfAnEvent() ? everybody.appliedFor() : NOTHING;
  }

  private HttpResponse<String> ask(Caller caller, Row row, String event) {
    String path = row.path(event);
    if (row.isForm()) {
      return caller.sendForm("/en/sign-in", path, Map.of());
    }
    String method = row.method().equals("ANY") ? "GET" : row.method();
    if (method.equals("DELETE") && row.isOfAnEvent()) {
      return caller.send(method, path, BodyPublishers.noBody(), "If-Match", "*");
    }
    if (method.equals("GET") || method.equals("DELETE")) {
      return caller.send(method, path, BodyPublishers.noBody());
    }
    boolean isDescription = row.route().equals("/api/v1/side-events/{id}");
    String[] version =
        row.route().contains("conference") ? new String[0] : new String[] {"If-Match", "*"};
    return caller.sendJson(
        method, path, isDescription ? everybody.description(event) : "{}", version);
  }

  private static String said(HttpResponse<String> answer) {
    boolean isSignIn =
        answer
            .headers()
            .firstValue("Location")
            .filter(place -> place.endsWith("/sign-in"))
            .isPresent();
    return isSignIn ? "in" : String.valueOf(answer.statusCode());
  }

  private static Stream<String> names(RequestMappingInfo route) {
    Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
    return route.getPatternValues().stream()
        .map(
            pattern ->
                pattern
                    .replaceFirst("^/\\{pageLanguage:[^}]*}", "/{l}")
                    .replaceAll("\\{\\w+:([a-z-]+)}", "$1")
                    .replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
        .flatMap(
            path ->
                methods.isEmpty()
                    ? Stream.of("ANY " + path)
                    : methods.stream().map(method -> method + " " + path));
  }
}
