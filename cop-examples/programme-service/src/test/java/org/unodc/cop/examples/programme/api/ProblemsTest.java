package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest extends ApiTest {
  @Test
  void tellsAllThatIsWrongInABodyAtOnce() {
    String body =
        """
        {"sideEvent": {"id": "x", "tittle": "Rivers", "slot": 7},
         "application": {"submittedAt": "yesterday"},
         "extra": [1, {"a": 2}]}
        """;

    Client.Answer answer = organizer().send("POST", EVENTS, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type")).isEqualTo("urn:cop:problem:cannot-read");
    assertThat(answer.at("/instance")).startsWith("urn:cop:request:");
    assertThat(answer.json().at("/problems").valueStream())
        .extracting(one -> one.at("/code").asString() + " " + one.at("/pointer").asString())
        .containsExactlyInAnyOrder(
            "member.unknown /sideEvent/tittle",
            "value.type /sideEvent/slot",
            "value.invalid /application/submittedAt",
            "member.missing /application",
            "member.unknown /extra");
    assertThat(answer.at("/problems/0/line")).isEqualTo("1");
    assertThat(answer.at("/problems/0/column")).isNotEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{            | json.syntax    |",
        "[]           | value.type     |",
        "{}           | member.missing |",
        "null         | value.type     |",
        "{\"sideEvent\": null, \"application\": {\"id\": \"a\"}} | value.invalid | /sideEvent",
      })
  void tellsWhyABodyIsNone(String body, String code, String pointer) {
    Client.Answer answer = organizer().send("POST", EVENTS, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/problems/0/code")).isEqualTo(code);
    assertThat(answer.at("/problems/0/pointer")).isEqualTo(pointer == null ? "" : pointer);
    assertThat(answer.text()).doesNotContain("org.unodc").doesNotContain("jackson");
  }

  @Test
  void tellsThatThereIsNoBody() {
    Client.Answer answer = organizer().send("POST", EVENTS, "", "Content-Type", "application/json");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/problems/0/code")).isEqualTo("document.empty");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, غير موجود.",
    "zh, 未找到资源。",
    "en, The resource was not found.",
    "fr, La ressource n’a pas été trouvée.",
    "ru, Не найдено.",
    "es, No se ha encontrado el recurso.",
    "'de, es;q=0.3, fr;q=0.2', No se ha encontrado el recurso.",
    "de, The resource was not found.",
    "zh-Hant-TW, 未找到资源。",
    "'!!!', The resource was not found."
  })
  void speaksTheLanguageOfTheCaller(String accepted, String title) {
    Client.Answer answer = nobody().get(EVENTS + "/se-none", "Accept-Language", accepted);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/title")).isEqualTo(title);
    assertThat(answer.header("Content-Language")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The body is not valid JSON., The member “sideEvent” is missing.",
    "fr, Le contenu n’est pas du JSON valable., Le champ «\u00A0sideEvent\u00A0» manque.",
    "zh, 内容不是有效的JSON。, 缺少字段“sideEvent”。"
  })
  void saysInTheLanguageOfTheCallerWhatIsWrongInABody(
      String language, String noJson, String missing) {
    Client.Answer broken = organizer().send("POST", EVENTS, "{", "Accept-Language", language);
    Client.Answer wrong = organizer().send("POST", EVENTS, "{}", "Accept-Language", language);

    assertThat(broken.at("/problems/0/message")).isEqualTo(noJson);
    assertThat(wrong.at("/problems/0/message")).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | /api/v1/side-events?limt=1 | “limt” is not a parameter of this address. Its"
            + " parameters are: limit, cursor.",
        "fr | /api/v1/programme?lang=fr | « lang » n’est pas un paramètre de cette adresse."
            + " Paramètres admis : —.",
        "zh | /api/v1/conference?x | “x”不是该地址的参数。可用参数：—。"
      })
  void refusesUnknownParameters(String language, String path, String detail) {
    Client.Answer answer = nobody().get(path, "Accept-Language", language);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/type")).isEqualTo("urn:cop:problem:unknown-parameter");
    assertThat(answer.at("/detail").replace('\u00A0', ' ')).isEqualTo(detail);
  }

  @Test
  void ignoresUnknownParametersOfPages() {
    assertThat(nobody().get("/en/programme?utm_source=x").status()).isEqualTo(200);
    assertThat(nobody().get("/api/v1/openapi?x=y").status()).isEqualTo(200);
  }

  @Test
  void saysWhichMethodsAndFormatsThereAre() {
    Client.Answer method = secretariat().send("PATCH", EVENTS, "{}");
    Client.Answer type = organizer().send("POST", EVENTS, "id;title", "Content-Type", "text/csv");
    Client.Answer accept = nobody().get(EVENTS, "Accept", "application/xml");
    Client.Answer nonsense = nobody().get(EVENTS, "Accept", "x");

    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Allow")).contains("GET").contains("POST");
    assertThat(type.status()).isEqualTo(415);
    assertThat(type.at("/type")).isEqualTo("urn:cop:problem:unsupported-format");
    assertThat(accept.status()).isEqualTo(406);
    assertThat(accept.at("/type")).isEqualTo("urn:cop:problem:not-acceptable");
    assertThat(nonsense.status()).isEqualTo(406);
  }

  @Test
  void changesNothingThatItCouldNotAnswer() {
    Client organizer = organizer();
    long before = store.current().revision();

    Client.Answer answer =
        organizer.send("POST", EVENTS, application("Rivers"), "Accept", "text/csv");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(store.current().revision()).isEqualTo(before);
  }

  @Test
  void refusesTextThatNoDatabaseKeeps() {
    Client.Answer answer = organizer().send("POST", EVENTS, application("A \\u0000 B"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).doesNotContain("SQL");
  }

  @Test
  void knowsNoOtherPath() {
    assertThat(secretariat().get("/api/v1/nothing").status()).isEqualTo(404);
    assertThat(nobody().get(EVENTS + "/UPPER%20CASE").status()).isEqualTo(400);
    assertThat(nobody().get(EVENTS + "?limit=many").at("/detail")).contains("limit");
  }

  @Test
  void tellsTheFindingsOfWhatTheRulesForbid() {
    String body =
        """
        {"sideEvent": {"id": "x", "title": "Rivers", "languages": ["no such language"],
           "coOrganizers": [{"type": "stakeholder", "stakeholder": "nobody-at-all"}]},
         "application": {"id": "x"}}
        """;

    Client.Answer answer = organizer().send("POST", EVENTS, body, "Accept-Language", "es");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/type")).isEqualTo("urn:cop:problem:against-the-rules");
    assertThat(answer.at("/findings/0/severity")).isEqualTo("ERROR");
    assertThat(answer.at("/findings/0/pointer")).startsWith("/sideEvent");
    assertThat(answer.at("/findings/0/message")).isNotEmpty();
    assertThat(answer.at("/findings/0/hint")).isNotEmpty();
  }
}
