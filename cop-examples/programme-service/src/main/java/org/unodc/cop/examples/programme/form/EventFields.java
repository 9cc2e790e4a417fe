package org.unodc.cop.examples.programme.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.unodc.cop.examples.programme.sideevent.ApplicationChecks;
import org.unodc.cop.examples.programme.sideevent.ApplicationLimits;
import org.unodc.cop.examples.programme.sideevent.EventApplication;

/**
 * Reads a side event and the application for it. Values that the form does not show stay unchanged.
 */
public final class EventFields {
  private static final Splitter TAGS = Splitter.onPattern("[,،、;\\s]+").omitEmptyStrings();
  // The service assigns the real ids when it accepts the application.
  private static final SideEventId NO_EVENT_YET = SideEventId.of("new");
  private static final ApplicationId NO_APPLICATION_YET = ApplicationId.of("new");

  private final FormReader form;
  private final Snapshot now;
  private final Account account;
  private final ActorFields actors;

  /** Creates a reader of a form that an account filled in, with the current record. */
  public EventFields(FormReader form, Snapshot now, Account account) {
    this.form = form;
    this.now = now;
    this.account = account;
    this.actors = new ActorFields(form, RecordNames.of(now.conference()));
  }

  /** {@return the entered application} */
  public EventApplication application() {
    SideEvent.Builder empty = SideEvent.builder().id(NO_EVENT_YET).session(now.session().id());
    account.actsFor().ifPresent(empty::mainOrganizer);
    SideEvent event = event(empty.build());
    Application.Builder application =
        Application.builder()
            .id(NO_APPLICATION_YET)
            .preferredSlots(new SlotFields(form, now.zone()).preferred());
    form.at("/application/expectedAttendance", "expectedAttendance");
    attendance().ifPresent(application::expectedAttendance);
    return new EventApplication(event, application.build());
  }

  /** {@return the former event with the entered values in the fields of the form} */
  public SideEvent event(SideEvent former) {
    String original = new TextFields(form).original();
    PersonFields persons = new PersonFields(form, RecordNames.of(now.conference()), original);
    form.at("/sideEvent/mainOrganizer", "mainOrganizer");
    SideEvent.Builder event =
        former.toBuilder()
            .title(title(original, former))
            .summary(
                new TextFields(form)
                    .read("summary", ApplicationLimits.SUMMARY, original, former.summary()))
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
      event.mainOrganizer(actors.actor("mainOrganizer", original, listOf(former.mainOrganizer())));
    }
    return event.build();
  }

  private static <T> ImmutableList<T> listOf(Optional<T> value) {
    return value.stream().collect(ImmutableList.toImmutableList());
  }

  /**
   * Restores the former order of ticked boxes, so that their order on the page does not count as a
   * change.
   */
  private static <T> ImmutableList<T> inFormerOrder(
      ImmutableList<T> ticked, ImmutableList<T> former) {
    return ImmutableSet.copyOf(ticked).equals(ImmutableSet.copyOf(former)) ? former : ticked;
  }

  private Optional<LocalizedText> title(String original, SideEvent former) {
    Optional<LocalizedText> title =
        new TextFields(form).read("title", ApplicationLimits.TITLE, original, former.title());
    if (title.isEmpty()) {
      form.problem("title." + original, "title-missing");
    }
    return title;
  }

  private Optional<AttendanceFormat> format() {
    form.at("/sideEvent/format", "format");
    String name = form.entered().text("format");
    return name.isEmpty()
        ? Optional.empty()
        : form.parse("format", name, "no-choice", AttendanceFormat::valueOf);
  }

  private Optional<String> link() {
    form.at("/sideEvent/onlineLink", "onlineLink");
    return form.limited("onlineLink", ApplicationLimits.TEXT)
        .flatMap(text -> form.parse("onlineLink", text, "no-link", EventFields::link));
  }

  private static String link(String text) {
    if (!ApplicationChecks.isLink(text)) {
      throw new IllegalArgumentException(
          "a link must begin with https:// or http:// and contain a host");
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
    KnownThemes knownThemes = KnownThemes.of(now.conference(), former);
    ImmutableList.Builder<LocalizedText> themes = ImmutableList.builder();
    int count = 0;
    form.at("/sideEvent/themes", "themes.0");
    for (int row = 0; row < form.entered().rows("themes"); row++) {
      String field = "themes." + row;
      Optional<String> theme = form.limited(field, ApplicationLimits.THEME);
      if (theme.isPresent()) {
        themes.add(
            knownThemes
                .called(theme.get())
                .orElseGet(() -> LocalizedText.of(original, theme.get())));
        form.at("/sideEvent/themes/" + count++, field);
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
    if (number > ApplicationLimits.ATTENDANCE) {
      throw new IllegalArgumentException("the expected attendance is larger than the maximum");
    }
    return ReportedCount.about(number);
  }
}
