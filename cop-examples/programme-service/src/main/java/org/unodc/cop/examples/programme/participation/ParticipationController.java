package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
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
import org.unodc.cop.examples.programme.web.Section;

/** Shows who took part in the sessions, and what they contributed. */
@PublicPage
class ParticipationController {
  private final PublicRecord record;
  private final Clock clock;

  ParticipationController(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  @Bean
  static Section participationSection() {
    return Section.ofPublic(65, "participation", "section.participation");
  }

  /**
   * A link to a page.
   *
   * @param topic the page
   * @param count the number of entries; empty for the page of participants
   */
  public record Link(Topic topic, Optional<String> count) {}

  @ModelAttribute
  void topics(PageFormatter formatter, Model model) {
    Conference conference = record.current().conference();
    model.addAttribute(
        "topics",
        Topic.in(conference)
            .map(topic -> new Link(topic, topic.count(conference).map(formatter::number)))
            .toList());
    model.addAttribute("links", new References(conference, formatter));
  }

  @GetMapping("/participation")
  String overview() {
    return "participation/participation";
  }

  @GetMapping("/participation/participants")
  String participants(
      @RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    SessionChoice choice =
        choice(
            session,
            ParticipantsPage.sessions(now.conference()).map(Session::id).map(Optional::of),
            now,
            formatter);
    model.addAttribute("choice", choice);
    model.addAttribute(
        "participants",
        ParticipantsPage.of(
            now.conference(), choice.shown().orElseThrow(), now.today(clock), formatter));
    model.addAttribute("topic", Topic.PARTICIPANTS);
    return "participation/participants";
  }

  @GetMapping("/participation/statements")
  String statements(@RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    List<Statement> all = now.conference().statements();
    References links = new References(now.conference(), formatter);
    return page(
        Topic.STATEMENTS, session, all, Statement::session, links::statements, formatter, model);
  }

  @GetMapping("/participation/youth")
  String youth(@RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Conference conference = record.current().conference();
    return page(
        Topic.YOUTH,
        session,
        conference.youthConsultations(),
        YouthConsultation::session,
        ParticipationController::group,
        formatter,
        model);
  }

  @GetMapping("/participation/engagements")
  String engagements(@RequestParam Optional<String> session, PageFormatter formatter, Model model) {
    Conference conference = record.current().conference();
    return page(
        Topic.ENGAGEMENTS,
        session,
        conference.engagements(),
        Engagement::session,
        ParticipationController::group,
        formatter,
        model);
  }

  /** Shows all initiatives: they belong to no session. */
  @GetMapping("/participation/initiatives")
  String initiatives(Model model) {
    Conference conference = record.current().conference();
    return page(Topic.INITIATIVES, group(conference.initiatives().stream()), model);
  }

  private static ImmutableList<References.Group> group(Stream<?> entries) {
    ImmutableList<?> all = entries.collect(toImmutableList());
    return all.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new References.Group(Optional.empty(), all));
  }

  private <T> String page(
      Topic topic,
      Optional<String> asked,
      List<T> all,
      Function<T, Optional<SessionId>> session,
      Function<Stream<T>, ImmutableList<References.Group>> groups,
      PageFormatter formatter,
      Model model) {
    SessionChoice choice = choice(asked, all.stream().map(session), record.current(), formatter);
    model.addAttribute("choice", choice);
    return page(
        topic,
        groups.apply(all.stream().filter(one -> session.apply(one).equals(choice.shown()))),
        model);
  }

  private static String page(Topic topic, ImmutableList<References.Group> groups, Model model) {
    model.addAttribute("topic", topic);
    model.addAttribute("groups", groups);
    return "participation/entries";
  }

  private static SessionChoice choice(
      Optional<String> asked,
      Stream<Optional<SessionId>> recorded,
      Snapshot now,
      PageFormatter formatter) {
    return SessionChoice.of(asked, recorded.collect(toImmutableSet()), now, formatter);
  }
}
