package org.unodc.cop.examples.programme.desk.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.Optional;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.EventApplication;

/** Reads a side event and the application for it. What the form does not show stays as it was. */
public final class EventFields {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_SUMMARY = 4_000;
  private static final int LONGEST_LINK = 2_000;
  private static final int LONGEST_THEME = 200;
  private static final int LARGEST_ATTENDANCE = 100_000;
  private static final Splitter TAGS = Splitter.onPattern("[,،、;\\s]+").omitEmptyStrings();
  // The service gives the real ones when it takes the application.
  private static final SideEventId NO_EVENT_YET = SideEventId.of("new");
  private static final ApplicationId NO_APPLICATION_YET = ApplicationId.of("new");

  private final FormReader form;
  private final Snapshot now;
  private final Account account;
  private final ActorFields actors;

  /** Reads a form that an account filled in, beside the record as it is now. */
  public EventFields(FormReader form, Snapshot now, Account account) {
    this.form = form;
    this.now = now;
    this.account = account;
    this.actors = new ActorFields(form, RecordNames.of(now.conference()));
  }

  /** {@return the application that was entered} */
  public EventApplication application() {
    SideEvent.Builder empty = SideEvent.builder().id(NO_EVENT_YET).session(now.session().id());
    account.actsFor().ifPresent(empty::mainOrganizer);
    SideEvent event = event(empty.build());
    Application.Builder application =
        Application.builder()
            .id(NO_APPLICATION_YET)
            .preferredSlots(new SlotFields(form, now.zone()).wished());
    form.at("/application/expectedAttendance", "expectedAttendance");
    attendance().ifPresent(application::expectedAttendance);
    return new EventApplication(event, application.build());
  }

  /** {@return the event with what was entered in the place of what the form showed of it} */
  public SideEvent event(SideEvent former) {
    String original = new TextFields(form).original();
    PersonFields persons = new PersonFields(form, RecordNames.of(now.conference()), original);
    form.at("/sideEvent/mainOrganizer", "mainOrganizer");
    SideEvent.Builder event =
        former.toBuilder()
            .title(title(original, former))
            .summary(
                new TextFields(form).read("summary", LONGEST_SUMMARY, original, former.summary()))
            .coOrganizers(actors.list("coOrganizers", original, former.coOrganizers()))
            .sponsors(actors.list("sponsors", original, former.sponsors()))
            .speakers(persons.speakers(former.speakers()))
            .moderator(persons.moderator(former.moderator()))
            .format(format())
            .onlineLink(link())
            .languages(inFormerOrder(languages(), former.languages()))
            .themes(themes(original, former.themes()))
            .agendaItems(inFormerOrder(agendaItems(), former.agendaItems()));
    if (account.isSecretariat()) {
      event.mainOrganizer(actors.one("mainOrganizer", original, listOf(former.mainOrganizer())));
    }
    return event.build();
  }

  private static <T> ImmutableList<T> listOf(Optional<T> one) {
    return one.stream().collect(ImmutableList.toImmutableList());
  }

  /** Boxes have an order of their own, which is not to be taken for a change. */
  private static <T> ImmutableList<T> inFormerOrder(
      ImmutableList<T> ticked, ImmutableList<T> former) {
    return ImmutableSet.copyOf(ticked).equals(ImmutableSet.copyOf(former)) ? former : ticked;
  }

  private Optional<LocalizedText> title(String original, SideEvent former) {
    Optional<LocalizedText> title =
        new TextFields(form).read("title", LONGEST_TITLE, original, former.title());
    if (title.isEmpty()) {
      form.problem("title." + original, "title-missing");
    }
    return title;
  }

  private Optional<AttendanceFormat> format() {
    form.at("/sideEvent/format", "format");
    String word = form.entered().text("format");
    return word.isEmpty()
        ? Optional.empty()
        : form.parse("format", word, "no-choice", AttendanceFormat::valueOf);
  }

  private Optional<String> link() {
    form.at("/sideEvent/onlineLink", "onlineLink");
    return form.limited("onlineLink", LONGEST_LINK)
        .flatMap(text -> form.parse("onlineLink", text, "no-link", EventFields::link));
  }

  private static String link(String text) {
    URI link = URI.create(text);
    String scheme = String.valueOf(link.getScheme());
    if (link.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new IllegalArgumentException("a link begins with https:// or http:// and names a host");
    }
    return text;
  }

  private ImmutableList<String> languages() {
    form.at("/sideEvent/languages", "languages");
    ImmutableList<String> ticked =
        form.entered().all("languages").stream()
            .filter(tag -> !tag.isBlank())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> others =
        ImmutableList.copyOf(TAGS.split(form.entered().text("otherLanguages")));
    for (int i = 0; i < others.size(); i++) {
      form.at("/sideEvent/languages/" + (ticked.size() + i), "otherLanguages");
    }
    return ImmutableList.<String>builder().addAll(ticked).addAll(others).build();
  }

  private ImmutableList<LocalizedText> themes(
      String original, ImmutableList<LocalizedText> former) {
    KnownThemes known = KnownThemes.of(now.conference(), former);
    ImmutableList.Builder<LocalizedText> themes = ImmutableList.builder();
    int read = 0;
    form.at("/sideEvent/themes", "themes.0");
    for (int row = 0; row < form.entered().rows("themes"); row++) {
      String field = "themes." + row;
      Optional<String> theme = form.limited(field, LONGEST_THEME);
      if (theme.isPresent()) {
        themes.add(
            known.called(theme.get()).orElseGet(() -> LocalizedText.of(original, theme.get())));
        form.at("/sideEvent/themes/" + read++, field);
      }
    }
    return themes.build();
  }

  private ImmutableList<AgendaItemId> agendaItems() {
    form.at("/sideEvent/agendaItems", "agendaItems");
    ImmutableList<AgendaItemId> items =
        now.session().agendaItems().stream()
            .map(AgendaItem::id)
            .filter(id -> form.entered().has("agendaItems", id.value()))
            .collect(ImmutableList.toImmutableList());
    form.entered().all("agendaItems").stream()
        .filter(value -> items.stream().noneMatch(id -> id.value().equals(value)))
        .forEach(value -> form.problem("agendaItems", "no-such-item", value));
    return items;
  }

  private Optional<ReportedCount> attendance() {
    String text = form.entered().text("expectedAttendance");
    return text.isEmpty()
        ? Optional.empty()
        : form.parse("expectedAttendance", text, "no-number", EventFields::attendance);
  }

  private static ReportedCount attendance(String text) {
    int number = Integer.parseInt(text);
    if (number > LARGEST_ATTENDANCE) {
      throw new IllegalArgumentException("more people than any venue holds");
    }
    return ReportedCount.about(number);
  }
}
