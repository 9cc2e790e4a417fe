package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.YouthConsultation;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;

/** Shows who took part in the sessions, and what they contributed. */
@PublicPage
class ParticipationController {
  private final PublicRecord record;
  private final Clock clock;

  ParticipationController(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  @ModelAttribute
  void topics(PageFormatter formatter, Model model) {
    model.addAttribute("topics", TopicLink.in(record.current().conference(), formatter));
    model.addAttribute("zone", formatter.zoneNote());
  }

  @GetMapping("/participation")
  String overview() {
    return "participation/participation";
  }

  @GetMapping("/participation/participants")
  String participants(
      @RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    Conference conference = now.conference();
    SessionChoice choice =
        SessionChoice.of(
            session,
            conference.sessions().stream()
                .filter(new RecordedAttendance(conference)::isKnownOf)
                .map(Session::id)
                .map(Optional::of)
                .collect(ImmutableSet.toImmutableSet()),
            now,
            formatter);
    model.addAttribute("choice", choice);
    model.addAttribute(
        "participants",
        ParticipantsPage.of(conference, choice.shown().orElseThrow(), now.today(clock), formatter));
    model.addAttribute("topic", Topic.PARTICIPANTS.path());
    return "participation/participants";
  }

  @GetMapping("/participation/statements")
  String statements(@RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    Conference conference = now.conference();
    SessionChoice choice =
        SessionChoice.of(
            session, sessions(conference.statements(), Statement::session), now, formatter);
    model.addAttribute("choice", choice);
    return entries(
        Topic.STATEMENTS,
        new StatementEntries(conference, new EntryWriter(conference, formatter)).of(choice.shown()),
        model);
  }

  @GetMapping("/participation/youth")
  String youth(@RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    Conference conference = now.conference();
    YouthEntries entries = new YouthEntries(conference, new EntryWriter(conference, formatter));
    SessionChoice choice =
        SessionChoice.of(
            session,
            sessions(conference.youthConsultations(), YouthConsultation::session),
            now,
            formatter);
    model.addAttribute("choice", choice);
    return entries(
        Topic.YOUTH,
        group(
            conference.youthConsultations().stream()
                .filter(one -> one.session().equals(choice.shown()))
                .map(entries::of)),
        model);
  }

  @GetMapping("/participation/engagements")
  String engagements(@RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    Conference conference = now.conference();
    EngagementEntries entries = new EngagementEntries(new EntryWriter(conference, formatter));
    SessionChoice choice =
        SessionChoice.of(
            session, sessions(conference.engagements(), Engagement::session), now, formatter);
    model.addAttribute("choice", choice);
    return entries(
        Topic.ENGAGEMENTS,
        group(
            conference.engagements().stream()
                .filter(one -> one.session().equals(choice.shown()))
                .map(entries::of)),
        model);
  }

  /** Shows all initiatives: they belong to no session. */
  @GetMapping("/participation/initiatives")
  String initiatives(PageFormatter formatter, Model model) {
    Conference conference = record.current().conference();
    InitiativeEntries entries = new InitiativeEntries(new EntryWriter(conference, formatter));
    return entries(
        Topic.INITIATIVES, group(conference.initiatives().stream().map(entries::of)), model);
  }

  private static <T> ImmutableSet<Optional<SessionId>> sessions(
      ImmutableList<T> entries, Function<T, Optional<SessionId>> session) {
    return entries.stream().map(session).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<Entry.Group> group(Stream<Entry> entries) {
    ImmutableList<Entry> all = entries.collect(toImmutableList());
    return all.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new Entry.Group(Optional.empty(), all));
  }

  private static String entries(Topic topic, ImmutableList<Entry.Group> groups, Model model) {
    model.addAttribute("topic", topic.path());
    model.addAttribute("groups", groups);
    return "participation/entries";
  }
}
