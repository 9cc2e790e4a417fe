package org.unodc.cop.examples.programme.speakers;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.CheckedElements;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.NewFindingsException;
import org.unodc.cop.examples.programme.conference.NumberedList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.speakers.SpeakersListRefusedException.Reason;
import org.unodc.cop.examples.programme.web.PageNotFoundException;

/**
 * The steps of lists of speakers. The methods that change a list throw:
 *
 * <ul>
 *   <li>{@link PageNotFoundException} if the session has no such list
 *   <li>{@link ConcurrentChangeException} if the list changed after the caller read it
 *   <li>{@link SpeakersListRefusedException} if the list does not allow the step
 *   <li>{@link NewFindingsException} if the step would cause errors, or unconfirmed warnings
 *   <li>{@link AccessDeniedException} if the account does not belong to the secretariat
 * </ul>
 */
@Service
class SpeakersListDesk {
  private final ConferenceStore store;
  private final CheckedElements elements;
  private final Clock clock;

  SpeakersListDesk(ConferenceStore store, CheckedElements elements, Clock clock) {
    this.store = store;
    this.elements = elements;
    this.clock = clock;
  }

  /**
   * The list to change.
   *
   * @param index its index in the record
   * @param version the version that the caller read
   * @param confirmed whether the caller accepts new warnings
   */
  record Subject(int index, OptionalLong version, boolean confirmed, Account account) {}

  /** {@return the indices of the lists of the session} */
  static ImmutableList<Integer> indices(Snapshot now) {
    ImmutableList<SpeakersList> all = now.conference().speakersLists();
    return IntStream.range(0, all.size())
        .filter(index -> all.get(index).session().equals(now.session().id()))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the list at an index} */
  static SpeakersList find(int index, Snapshot now) {
    if (!indices(now).contains(index)) {
      throw new PageNotFoundException();
    }
    return now.conference().speakersLists().get(index);
  }

  /** {@return the items of the agenda without a list} */
  static ImmutableList<AgendaItem> itemsWithoutList(Snapshot now) {
    List<Object> taken =
        indices(now).stream()
            .<Object>map(index -> now.conference().speakersLists().get(index).agendaItem())
            .toList();
    return now.session().agendaItems().stream()
        .filter(item -> !taken.contains(item.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Opens a list.
   *
   * @param item the id of the agenda item
   * @return the index of the list
   */
  int open(String item, Account account) {
    return elements.add(
        NumberedList.SPEAKERS_LISTS,
        secretariat(account),
        before -> {
          Optional<AgendaItem> found =
              itemsWithoutList(before).stream()
                  .filter(known -> known.id().value().equals(item))
                  .findFirst();
          SpeakersListRefusedException.check(found.isPresent(), Reason.NO_SUCH_ITEM);
          return SpeakersList.builder()
              .session(before.session().id())
              .agendaItem(found.get().id())
              .build();
        });
  }

  /** Adds a request for the floor at the end, at the current time. */
  void inscribe(Subject subject, SpeakerEntry request) {
    OffsetDateTime now = now();
    changeEntries(
        subject,
        entries -> {
          entries.add(request.toBuilder().requestedAt(now).build());
          return entries;
        });
  }

  /**
   * Exchanges a request with the one before or after it.
   *
   * @param place the index of the request in the list
   * @param up whether the request moves to the front
   */
  void move(Subject subject, int place, boolean up) {
    changeEntries(
        subject,
        entries -> {
          int other = up ? place - 1 : place + 1;
          SpeakersListRefusedException.check(
              isIndex(place, entries) && isIndex(other, entries), Reason.NO_SUCH_REQUEST);
          Collections.swap(entries, place, other);
          return entries;
        });
  }

  /**
   * Removes a request. The history keeps it.
   *
   * @param place the index of the request in the list
   */
  void remove(Subject subject, int place) {
    changeEntries(
        subject,
        entries -> {
          SpeakersListRefusedException.check(isIndex(place, entries), Reason.NO_SUCH_REQUEST);
          entries.remove(place);
          return entries;
        });
  }

  /** Closes a list at the current time. */
  void close(Subject subject) {
    Optional<OffsetDateTime> now = Optional.of(now());
    change(
        subject,
        list -> {
          SpeakersListRefusedException.check(list.closedAt().isEmpty(), Reason.NOTHING_NEW);
          return list.toBuilder().closedAt(now).build();
        });
  }

  /** Opens a closed list again. */
  void reopen(Subject subject) {
    change(
        subject,
        list -> {
          SpeakersListRefusedException.check(list.closedAt().isPresent(), Reason.NOTHING_NEW);
          return list.toBuilder().closedAt(Optional.<OffsetDateTime>empty()).build();
        });
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(store.current().zone()))
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private static boolean isIndex(int place, List<SpeakerEntry> entries) {
    return place >= 0 && place < entries.size();
  }

  private void changeEntries(
      Subject subject, Function<List<SpeakerEntry>, List<SpeakerEntry>> work) {
    change(
        subject,
        list -> list.toBuilder().entries(work.apply(new ArrayList<>(list.entries()))).build());
  }

  private void change(Subject subject, UnaryOperator<SpeakersList> work) {
    UUID account = secretariat(subject.account());
    find(subject.index(), store.current());
    elements.change(
        NumberedList.SPEAKERS_LISTS,
        new CheckedElements.Change(
            subject.index(), subject.version(), subject.confirmed(), account),
        work);
  }

  private static UUID secretariat(Account account) {
    if (!account.isSecretariat()) {
      throw new AccessDeniedException("Only the secretariat may change lists of speakers.");
    }
    return account.id();
  }
}
