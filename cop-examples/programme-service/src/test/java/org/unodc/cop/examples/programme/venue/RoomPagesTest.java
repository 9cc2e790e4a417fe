package org.unodc.cop.examples.programme.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.RecordList;

@ServiceTest
class RoomPagesTest {
  @Autowired WebApplicationContext service;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;
  @Autowired VenueRooms rooms;
  private MockMvcTester pages;
  private Account secretariat;
  private final String name = "Room " + UUID.randomUUID();

  @BeforeEach
  void prepare() {
    pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
    secretariat = Desks.secretariat(accounts);
  }

  private MvcTestResult send(String path, Map<String, String> values) {
    var request = pages.post().uri("/en/desk/rooms" + path);
    values.forEach(request::param);
    return request
        .with(user(secretariat.name()).roles(secretariat.role().name()))
        .with(csrf())
        .exchange();
  }

  private Optional<Room> room(String called) {
    return VenueRooms.in(store.current()).stream()
        .filter(room -> room.name().filter(text -> text.texts().containsValue(called)).isPresent())
        .findFirst();
  }

  private Room added() {
    send("", Map.of("name.en", name, "capacity", "40"));
    return room(name).orElseThrow();
  }

  @Test
  void addsARoomWithAnIdOfTheService() {
    MvcTestResult done = send("", Map.of("name.en", name, "name.fr", "Salle", "capacity", "40"));

    assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/en/desk/rooms?done=added");
    Room room = room(name).orElseThrow();
    assertThat(room.id().value()).startsWith("room-");
    assertThat(room.capacity()).hasValue(40);
    assertThat(room.name().flatMap(LocalizedText::original)).contains("en");
    assertThat(store.current().conference().sessions()).contains(store.current().session());
    rooms.remove(room.id(), secretariat);
  }

  @Test
  void wantsANameThatNoOtherRoomHasAndAPlausibleCapacity() throws Exception {
    MvcTestResult wrong = send("", Map.of("name.en", "lantern HALL", "capacity", "none"));

    assertThat(wrong).hasStatus(422);
    assertThat(wrong.getResponse().getContentAsString())
        .contains("Another room has this name.", "This is not such a number: “none”.")
        .contains("value=\"lantern HALL\"");
    assertThat(send("", Map.of("capacity", "40"))).hasStatus(422);
  }

  @Test
  void renamesARoomUnlessTheSessionChangedMeanwhile() {
    Room room = added();
    String version = String.valueOf(store.current().versionOfSession());

    send("/" + room.id(), Map.of("name.en", "New " + name, "version", version));
    assertThat(room("New " + name)).map(Room::id).contains(room.id());

    MvcTestResult late =
        send("/" + room.id(), Map.of("name.en", "Late " + name, "version", version));
    assertThat(late).hasStatus(409);
    assertThat(room("Late " + name)).isEmpty();
    rooms.remove(room.id(), secretariat);
  }

  @Test
  void removesOnlyARoomThatIsNotUsed() {
    Room room = added();
    var event =
        Desks.event(SideEventStatus.ACCEPTED).toBuilder()
            .slot(Desks.hour("2841-06-01T09:00:00Z"))
            .room(room.id())
            .build();
    Desks.put(store, secretariat, event);

    assertThat(send("/" + room.id() + "/removal", Map.of())).hasStatus(409);
    assertThat(room(name)).isPresent();

    Desks.put(store, secretariat, event.toBuilder().room(Optional.<RoomId>empty()).build());
    assertThat(send("/" + room.id() + "/removal", Map.of())).hasStatus(302);
    assertThat(room(name)).isEmpty();
  }

  @Test
  void addsTheFirstRoomOfASessionWithoutAVenue() {
    Session whole = store.current().session();
    put(whole.toBuilder().venue(Optional.empty()).build());

    Room room = added();

    assertThat(VenueRooms.in(store.current())).containsExactly(room);
    put(whole);
  }

  private void put(Session session) {
    store.change(
        secretariat.id(),
        edit -> {
          edit.put(RecordList.SESSIONS, session);
          return edit.revision();
        });
  }
}
