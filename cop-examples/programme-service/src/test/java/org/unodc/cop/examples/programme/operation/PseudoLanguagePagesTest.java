package org.unodc.cop.examples.programme.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.testkit.PseudoLanguage;

/**
 * Everything that a page says is in a bundle: in the pseudo-language, no page has a word or a mark
 * of punctuation around a text outside the brackets, apart from the record, names and codes.
 */
@Tag("nightly")
class PseudoLanguagePagesTest {
  private static final List<Path> BUNDLES =
      Stream.of(
              "../../cop-domain",
              "../../cop-sdk/core",
              "../../cop-sdk/tables",
              "../../cop-sdk/xlsx",
              "../../cop-sdk/report",
              "../../cop-sdk/publish",
              "../documents",
              ".")
          .map(module -> Path.of(module, "src/main/resources"))
          .toList();

  private static final List<String> PUBLIC =
      List.of(
          "/programme",
          "/programme?q=zzz",
          "/programme?day=2027-10-40",
          "/side-events/se-001",
          "/side-events/se-021",
          "/side-events/se-024",
          "/organizations",
          "/deadlines",
          "/speakers",
          "/statistics",
          "/declarations",
          "/declarations/example-declaration-lantern",
          "/summary",
          "/sign-in?refused",
          "/nothing");

  private static final List<String> DESK =
      List.of(
          "/desk",
          "/desk/findings",
          "/desk/accounts",
          "/desk/persons?name=a",
          "/desk/persons?name=Ilka+Vandermoor",
          "/desk/record",
          "/desk/history",
          "/desk/side-events/se-001",
          "/desk/side-events/se-031",
          "/desk/side-events/se-031/description",
          "/apply");

  /** Forms whose entries are refused. */
  private static final Map<String, Map<String, String>> REFUSED =
      Map.of(
          "/desk/accounts",
          Map.of("name", "", "role", "ORGANIZER"),
          "/apply",
          Map.of(
              "otherSlot.day",
              "1",
              "otherLanguages",
              "x_y",
              "expectedAttendance",
              "-",
              "step",
              "check"),
          "/desk/side-events/se-031/schedule",
          Map.of("version", "1", "time.day", "1"),
          "/desk/side-events/se-031/merger",
          Map.of("version", "1"));

  private static final Pattern TEXT = Pattern.compile("(?s)⟦[^⟦⟧]*⟧");
  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]{2,}+");
  private static final Pattern HIDDEN = Pattern.compile("(?s)<(style|script|code)\\b.*?</\\1>");
  private static final Pattern LABEL =
      Pattern.compile("(?:aria-label|title|alt|placeholder|label|data-label)=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** Links, JSON Pointers, ids, and the codes of languages. */
  private static final Pattern CODE =
      Pattern.compile(
          "https?://\\S+|[0-9a-f]{8}-[0-9a-f-]+|(?:/[\\w.~-]+)+|\\b[a-z]\\w*(?:[.-]\\w+)+|\\b(?:AR|EN|ES|FR|RU|ZH)\\b");

  /** A mark between two texts, or between a text and a value, on one line. */
  private static final Pattern GLUE = Pattern.compile("⟧[,;:.!?)–—→←]|[,;:(–—→←] ?⟦|⟧ \\(");

  /** Names of languages in themselves, of this account, of formats, and the zone from the JDK. */
  private static final Set<String> NAMES =
      Set.of(
          "English",
          "français",
          "español",
          "secretariat",
          "iCalendar",
          "JSON",
          "DOCX",
          "Центральная",
          "Европа");

  @TempDir private Path directory;

  @TempDir private Path bundles;

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.ALWAYS)
          .build();

  @Test
  void everyPageTakesItsTextsFromBundles() throws Exception {
    PseudoLanguage.into(bundles, BUNDLES);
    Set<String> known = new HashSet<>(NAMES);
    known.addAll(words(Files.readString(Path.of("src/main/resources/example-conference.json"))));
    for (State state : States.all()) {
      known.addAll(words(state.name().in(OfficialLanguage.RUSSIAN)));
    }
    List<String> found = new ArrayList<>();
    try (ServiceProcess service = ServiceProcess.start(directory, "-Xbootclasspath/a:" + bundles)) {
      URI pages = service.uri("/ru");
      for (String path : PUBLIC) {
        check(path, get(pages + path), known, found);
      }
      post(
          pages + "/sign-in",
          get(pages + "/sign-in"),
          Map.of("username", "secretariat", "password", service.password()));
      for (String path : DESK) {
        check(path, get(pages + path), known, found);
      }
      for (Map.Entry<String, Map<String, String>> form : REFUSED.entrySet()) {
        String answer = post(pages + form.getKey(), get(pages + "/desk/accounts"), form.getValue());
        check("POST " + form.getKey(), answer, known, found);
      }
    }

    assertThat(found).isEmpty();
  }

  private static void check(String path, String page, Set<String> known, List<String> found) {
    assertThat(page).as(path).contains("⟦");
    String bare = HIDDEN.matcher(page).replaceAll(" ");
    List<String> texts = new ArrayList<>(List.of(TAG.split(bare)));
    LABEL.matcher(bare).results().map(label -> label.group(1)).forEach(texts::add);
    Set<String> wrong = new TreeSet<>();
    for (String html : texts) {
      String text = HtmlUtils.htmlUnescape(html).replaceAll("[\\u2066-\\u2069]", "");
      GLUE.matcher(text).results().forEach(glue -> wrong.add(text.strip()));
      String outside = CODE.matcher(TEXT.matcher(text).replaceAll(" ")).replaceAll(" ");
      words(outside).stream().filter(word -> !known.contains(word)).forEach(wrong::add);
    }
    if (!wrong.isEmpty()) {
      found.add(path + ": " + wrong);
    }
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private String get(String address) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  /** {@return the answer to a form, which was on a page with a token} */
  private String post(String address, String page, Map<String, String> values) throws Exception {
    Matcher token = CSRF.matcher(page);
    assertThat(token.find()).as(page).isTrue();
    StringBuilder body = new StringBuilder("_csrf=" + token.group(1));
    values.forEach(
        (name, value) ->
            body.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private String send(HttpRequest.Builder request) throws Exception {
    return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString()).body();
  }
}
