package org.unodc.cop.examples.programme.venue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMultiset;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.Section;

/** The pages of the rooms of the venue, for the secretariat. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/rooms")
class RoomPages {
  private final ConferenceStore store;
  private final VenueRooms rooms;

  RoomPages(ConferenceStore store, VenueRooms rooms) {
    this.store = store;
    this.rooms = rooms;
  }

  @Bean
  static Section roomsSection() {
    return Section.ofDesk(25, "rooms", "venue.nav");
  }

  /**
   * A room.
   *
   * @param uses how many side events and meetings have the room
   */
  record Row(String id, PageText name, OptionalInt capacity, int uses) {}

  /** A language of the name, with its tag. */
  record Language(String tag, String name) {}

  @GetMapping
  String list(PageFormatter formatter, Model model) {
    return list(FormView.of(FormEntries.nothing()), formatter, model);
  }

  @PostMapping
  String add(
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<Room.Builder> room = RoomForm.read(reader, Optional.empty(), store.current());
    if (room.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return list(FormView.of(reader.entered(), reader), formatter, model);
    }
    rooms.add(room.get(), account);
    return done("added", formatter);
  }

  @GetMapping("/{id}")
  String show(@PathVariable String id, PageFormatter formatter, Model model) {
    Room room = find(id);
    return room(room, FormView.of(RoomForm.of(room)), formatter, model);
  }

  @PostMapping("/{id}")
  String describe(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    Room room = find(id);
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<Room.Builder> changed = RoomForm.read(reader, Optional.of(room), store.current());
    if (changed.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return room(room, FormView.of(reader.entered(), reader), formatter, model);
    }
    try {
      rooms.describe(
          changed.get().build(), FormVersion.of(reader.entered().first("version")), account);
      return done("changed", formatter);
    } catch (ConcurrentChangeException meanwhile) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("meanwhile", true);
      return room(find(id), FormView.of(reader.entered()), formatter, model);
    }
  }

  @PostMapping("/{id}/removal")
  String remove(
      @PathVariable String id,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    try {
      rooms.remove(find(id).id(), account);
      return done("removed", formatter);
    } catch (RoomInUseException used) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("used", true);
      return list(FormView.of(FormEntries.nothing()), formatter, model);
    }
  }

  private static String done(String what, PageFormatter formatter) {
    return "redirect:/" + formatter.language().tag() + "/desk/rooms?done=" + what;
  }

  private Room find(String id) {
    return VenueRooms.in(store.current()).stream()
        .filter(room -> room.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String list(FormView form, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    ImmutableMultiset<RoomId> uses = rooms.uses(now);
    model.addAttribute(
        "rows",
        VenueRooms.in(now).stream()
            .map(room -> row(room, uses.count(room.id()), formatter))
            .collect(toImmutableList()));
    return form(form, formatter, model, "venue/rooms");
  }

  private static Row row(Room room, int uses, PageFormatter formatter) {
    return new Row(
        room.id().value(), formatter.text(room.name(), room.id()), room.capacity(), uses);
  }

  private String room(Room room, FormView form, PageFormatter formatter, Model model) {
    model.addAttribute("room", row(room, 0, formatter));
    model.addAttribute("version", store.current().versionOfSession());
    return form(form, formatter, model, "venue/room");
  }

  /** Puts the language of the page first. */
  private static String form(FormView form, PageFormatter formatter, Model model, String template) {
    model.addAttribute("form", form);
    model.addAttribute(
        "languages",
        Arrays.stream(OfficialLanguage.values())
            .sorted(Comparator.comparing(language -> language != formatter.language()))
            .map(language -> new Language(language.tag(), formatter.languageName(language.tag())))
            .collect(toImmutableList()));
    return template;
  }
}
