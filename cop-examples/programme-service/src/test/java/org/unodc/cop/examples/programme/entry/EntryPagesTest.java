package org.unodc.cop.examples.programme.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.RecordList;

@ServiceTest
class EntryPagesTest {
  private static final Pattern LABEL = Pattern.compile("<label for=\"([^\"]+)\">([^<]*)</label>");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(shown|seen)\" value=\"([^\"]*)\"");

  @Autowired WebApplicationContext service;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;
  private MockMvcTester pages;
  private Account secretariat;
  private Conference before;
  private final String name = "Name " + UUID.randomUUID();

  @BeforeEach
  void prepare() {
    pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
    secretariat = Desks.secretariat(accounts);
    before = store.current().conference();
  }

  @AfterEach
  void restore() {
    store.correct(secretariat.id(), before, store.current().revision());
  }

  /** A form as the page has it, with the name and the text of each field. */
  private record Form(String path, Map<String, String> names, Map<String, List<String>> values) {
    Form with(String label, String text) {
      Map<String, List<String>> changed = new LinkedHashMap<>(values);
      assertThat(names).containsKey(label);
      changed.put(names.get(label), List.of(text));
      return new Form(path, names, changed);
    }

    Form pressing(String step) {
      Map<String, List<String>> changed = new LinkedHashMap<>(values);
      changed.put("step", List.of(step));
      return new Form(path, names, changed);
    }

    Form to(String action) {
      return new Form(path + "/" + action, names, values);
    }
  }

  private String page(String path, Object... variables) throws Exception {
    MvcTestResult shown = get(path, secretariat.role().name(), variables);
    assertThat(shown).hasStatusOk();
    return text(shown);
  }

  private MvcTestResult get(String path, String role, Object... variables) {
    return pages.get().uri(path, variables).with(user(secretariat.name()).roles(role)).exchange();
  }

  private static String text(MvcTestResult shown) throws Exception {
    return shown.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private Form form(String path) throws Exception {
    return form(path, page(path));
  }

  private static Form form(String path, String html) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    LABEL
        .matcher(html)
        .results()
        .forEach(
            label -> {
              names.put(HtmlUtils.htmlUnescape(label.group(2)), label.group(1));
              values.put(label.group(1), List.of(value(label.group(1), html)));
            });
    HIDDEN
        .matcher(html.substring(0, html.indexOf("</form>", html.indexOf("name=\"shown\""))))
        .results()
        .forEach(
            hidden ->
                values.merge(
                    hidden.group(1),
                    List.of(HtmlUtils.htmlUnescape(hidden.group(2))),
                    (first, second) -> Stream.concat(first.stream(), second.stream()).toList()));
    return new Form(path, names, values);
  }

  private static String value(String name, String html) {
    Matcher line =
        Pattern.compile("<input[^>]* id=\"" + name + "\"[^>]* value=\"([^\"]*)\"").matcher(html);
    Matcher lines =
        Pattern.compile("<textarea[^>]* id=\"" + name + "\"[^>]*>([^<]*)</textarea>").matcher(html);
    boolean isLine = line.find();
    assertThat(isLine || lines.find()).as(name).isTrue();
    // As a browser sends it.
    return HtmlUtils.htmlUnescape(isLine ? line.group(1) : lines.group(1)).replace("\n", "\r\n");
  }

  private MvcTestResult send(Form form) {
    var request = pages.post().uri(form.path());
    form.values().forEach((name, all) -> request.param(name, all.toArray(String[]::new)));
    return request
        .with(user(secretariat.name()).roles(secretariat.role().name()))
        .with(csrf())
        .exchange();
  }

  private Session session() {
    return store.current().session();
  }

  private Optional<Room> room(String called) {
    return session().venue().map(Venue::rooms).stream()
        .flatMap(List::stream)
        .filter(room -> room.name().filter(text -> text.texts().containsValue(called)).isPresent())
        .findFirst();
  }

  private Form newRoom() throws Exception {
    return form("/en/desk/entries/rooms/new").with("Name (English)", name).with("Capacity", "40");
  }

  /** The path of the entry in whose row the text stands. */
  private String find(String list, String text) throws Exception {
    String html = page("/en/desk/entries/" + list + "?q={text}", text);
    Matcher link = Pattern.compile("href=\"(/en/desk/entries/" + list + "/[0-9]+)\"").matcher(html);
    assertThat(link.find()).as(text).isTrue();
    return link.group(1);
  }

  @Test
  void anUnchangedEntryOfEachListChangesNothing() throws Exception {
    String lists = page("/fr/desk/entries");
    Matcher list = Pattern.compile("href=\"(/fr/desk/entries/[a-z-]+)\"").matcher(lists);
    int saved = 0;
    while (list.find()) {
      String path = list.group(1);
      if (page(path).contains("href=\"" + path + "/0\"")) {
        assertThat(send(form(path + "/0").pressing("check"))).as(path).hasStatus(302);
        saved++;
      }
    }

    assertThat(saved).isGreaterThan(25);
    assertThat(store.current().conference()).isEqualTo(before);
  }

  @Test
  void correctsATitleInAnotherLanguage() throws Exception {
    String path = find("agenda-items", "Opening").replace("/en/", "/fr/");
    Form form = form(path).with("Titre (français)", name);

    assertThat(send(form).getResponse().getRedirectedUrl())
        .isEqualTo("/fr/desk/entries/agenda-items?done=saved");
    assertThat(store.current().conference().sessions())
        .flatMap(Session::agendaItems)
        .anyMatch(
            item -> item.title().filter(text -> text.texts().containsValue(name)).isPresent());
    assertThat(page("/fr/desk/entries/agenda-items?done=saved")).contains("L’entrée a été enreg");
  }

  @Test
  void addsAnOrganizationWithWordsInPlaceOfCodes() throws Exception {
    Form form =
        form("/en/desk/entries/stakeholders/new")
            .with("Name (English)", name)
            .with("Kind", "non-governmental organization");

    assertThat(send(form)).hasStatus(302);
    assertThat(store.current().conference().stakeholders())
        .last()
        .extracting(Stakeholder::kind)
        .hasToString("Optional[NGO]");
  }

  @Test
  void offersTheWordsAndNamesThatAFieldTakes() throws Exception {
    String html = page("/en/desk/entries/meetings/0");

    String choices =
        Pattern.compile(
                "id=\""
                    + form("/en/desk/entries/meetings/0").names().get("Room")
                    + "\" .*? list=\"([^\"]*)\"")
            .matcher(html)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(html.substring(html.indexOf("<datalist id=\"" + choices + "\"")))
        .containsSubsequence("<option value=\"", "Lantern Hall", "</datalist>");
  }

  @Test
  void saysAtTheFieldWhatIsWrong() throws Exception {
    String path = "/en/desk/entries/sessions/1";
    Form form = form(path).with("Days – first", "soon");

    MvcTestResult wrong = send(form);

    assertThat(wrong).hasStatus(422);
    String field = form.names().get("Days – first");
    assertThat(text(wrong))
        .contains("href=\"#" + field + "\"", "id=\"" + field + "-remarks\"", "value=\"soon\"");
    assertThat(store.current().conference()).isEqualTo(before);
  }

  @Test
  void refusesWhatTheRulesCallAnError() throws Exception {
    Form form = newRoom().with("Capacity", "none");
    assertThat(send(form)).hasStatus(422);

    Form twice = form("/en/desk/entries/sessions/1").with("Days – last", "2001-01-01");
    assertThat(send(twice)).hasStatus(422);
    assertThat(send(twice.pressing("confirm"))).hasStatus(422);
    assertThat(store.current().conference()).isEqualTo(before);
  }

  @Test
  void asksToConfirmAWarning() throws Exception {
    String path = find("rooms", "Lantern Hall");
    Form form = form(path).with("Capacity", "100000");

    MvcTestResult asked = send(form.pressing("check"));

    assertThat(asked).hasStatus(422);
    assertThat(store.current().conference()).isEqualTo(before);
    Form confirmed = form(path, text(asked)).pressing("confirm");
    assertThat(send(confirmed)).hasStatus(302);
    assertThat(store.current().conference()).isNotEqualTo(before);
  }

  @Test
  void doesNotOverwriteWhatAnotherOfficerChanged() throws Exception {
    send(newRoom());
    String path = find("rooms", name);
    Form first = form(path).with("Capacity", "50");
    Form second = form(path).with("Capacity", "60");
    assertThat(send(first)).hasStatus(302);

    MvcTestResult late = send(second);

    assertThat(late).hasStatus(409);
    assertThat(text(late)).contains("The record now has: “50”.", "value=\"60\"");
    assertThat(room(name).orElseThrow().capacity()).hasValue(50);
    assertThat(send(form(path, text(late)).pressing("confirm"))).hasStatus(302);
    assertThat(room(name).orElseThrow().capacity()).hasValue(60);
  }

  @Test
  void addsARoomInTwoLanguages() throws Exception {
    assertThat(
            send(
                newRoom()
                    .with("Name (French)", "Salle")
                    .with("Name (original language)", "English")))
        .hasStatus(302);

    Room room = room(name).orElseThrow();
    assertThat(room.capacity()).hasValue(40);
    assertThat(room.name().flatMap(LocalizedText::original)).contains("en");
  }

  @Test
  void namesTheEntryInTheTitleAndTheSessionInANewOne() throws Exception {
    assertThat(page("/en/desk/entries/agenda-items/0"))
        .contains("<title>Agenda items: entry 1 · ", "<h1>Agenda items: entry 1</h1>");
    assertThat(page("/en/desk/entries/agenda-items/new"))
        .contains("<title>Agenda items: new entry · ")
        .contains("value=\"" + session().title().orElseThrow().texts().get("en") + "\"");
  }

  @Test
  void showsTheTextsOfAListInTheLanguageOfThePage() throws Exception {
    assertThat(page("/en/desk/entries/rooms")).contains("Lantern Hall").doesNotContain("灯笼厅");
    assertThat(page("/zh/desk/entries/rooms")).contains("灯笼厅").doesNotContain("Lantern Hall");
  }

  @Test
  void refusesTheNameOfAnotherRoomOfTheVenueWithoutADoubtAboutWhatIsRecorded() throws Exception {
    Form form = newRoom().with("Name (English)", "lantern HALL");

    MvcTestResult same = send(form);

    assertThat(same).hasStatus(422);
    assertThat(text(same))
        .doesNotContain("Several entries are called")
        .containsOnlyOnce("Remove the room that was entered twice");
    assertThat(store.current().conference()).isEqualTo(before);
  }

  @Test
  void addsTheFirstRoomOfASessionWithoutAVenue() throws Exception {
    Session whole = session();
    store.change(
        secretariat.id(),
        edit -> {
          edit.put(RecordList.SESSIONS, whole.toBuilder().venue(Optional.empty()).build());
          return edit.revision();
        });

    MvcTestResult added = send(newRoom().pressing("check"));

    assertThat(added).hasStatus(302);
    assertThat(session().venue().map(Venue::rooms).orElseThrow()).hasSize(1);
  }

  @Test
  void removesOnlyARoomThatNothingUses() throws Exception {
    send(newRoom());
    Room room = room(name).orElseThrow();
    var event =
        Desks.event(SideEventStatus.ACCEPTED).toBuilder()
            .slot(Desks.hour("2841-06-01T09:00:00Z"))
            .room(room.id())
            .build();
    Desks.put(store, secretariat, event);
    String path = find("rooms", name);

    MvcTestResult used = send(form(path).to("removal"));
    assertThat(used).hasStatus(422);
    assertThat(send(form(path, text(used)).to("removal").pressing("confirm"))).hasStatus(422);
    assertThat(room(name)).isPresent();

    Desks.put(store, secretariat, event.toBuilder().room(Optional.empty()).build());
    assertThat(send(form(path).to("removal"))).hasStatus(302);
    assertThat(room(name)).isEmpty();
  }

  @Test
  void answers404ForWhatIsNotThere() {
    for (String path : List.of("nothing", "rooms/9999", "conference/new", "rooms/x")) {
      assertThat(get("/en/desk/entries/" + path, "SECRETARIAT")).as(path).hasStatus(404);
    }
  }

  @Test
  void showsAReaderNoButtons() throws Exception {
    Account reader = accounts.add(name, Role.READER, Optional.empty(), Optional.empty());

    MvcTestResult shown =
        pages
            .get()
            .uri("/en/desk/entries/rooms/0")
            .with(user(reader.name()).roles(reader.role().name()))
            .exchange();

    assertThat(text(shown)).contains("Lantern Hall").doesNotContain("name=\"step\"");
  }
}
