package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.YouthConsultation;
import org.unodc.cop.sdk.stream.CopNdjson;

/**
 * One of the lists of a record. The elements of a list are in one or more files.
 *
 * @param name the name of the list in a record, with which the names of its files begin
 * @param ndjson reads its elements
 * @param adder adds elements to a record
 * @param <T> the type of the elements
 */
record EntityList<T>(
    String name, CopNdjson<T> ndjson, BiConsumer<Conference.Builder, Iterable<T>> adder) {
  private static final ImmutableMap<String, EntityList<?>> ALL =
      Stream.of(
              list("conventions", Convention.class, Conference.Builder::addAllConventions),
              list("participants", Participant.class, Conference.Builder::addAllParticipants),
              list("treatyActions", TreatyAction.class, Conference.Builder::addAllTreatyActions),
              list(
                  "rulesOfProcedure",
                  RulesOfProcedure.class,
                  Conference.Builder::addAllRulesOfProcedure),
              list(
                  "secretariatUnits",
                  SecretariatUnit.class,
                  Conference.Builder::addAllSecretariatUnits),
              list("stakeholders", Stakeholder.class, Conference.Builder::addAllStakeholders),
              list("sessions", Session.class, Conference.Builder::addAllSessions),
              list("officers", Officer.class, Conference.Builder::addAllOfficers),
              list("credentials", Credential.class, Conference.Builder::addAllCredentials),
              list("accreditations", Accreditation.class, Conference.Builder::addAllAccreditations),
              list("delegations", Delegation.class, Conference.Builder::addAllDelegations),
              list("drafts", Draft.class, Conference.Builder::addAllDrafts),
              list("votes", Vote.class, Conference.Builder::addAllVotes),
              list("outcomes", Outcome.class, Conference.Builder::addAllOutcomes),
              list("engagements", Engagement.class, Conference.Builder::addAllEngagements),
              list(
                  "sideEventPolicies",
                  SideEventPolicy.class,
                  Conference.Builder::addAllSideEventPolicies),
              list("applications", Application.class, Conference.Builder::addAllApplications),
              list("sideEvents", SideEvent.class, Conference.Builder::addAllSideEvents),
              list("statements", Statement.class, Conference.Builder::addAllStatements),
              list("speakersLists", SpeakersList.class, Conference.Builder::addAllSpeakersLists),
              list(
                  "youthConsultations",
                  YouthConsultation.class,
                  Conference.Builder::addAllYouthConsultations),
              list("declarations", Declaration.class, Conference.Builder::addAllDeclarations),
              list("initiatives", Initiative.class, Conference.Builder::addAllInitiatives),
              list("remarks", Remark.class, Conference.Builder::addAllRemarks),
              list("sources", Source.class, Conference.Builder::addAllSources))
          .collect(ImmutableMap.toImmutableMap(EntityList::name, Function.identity()));

  /** What a folder of parts has instead of a file, such as that of the refused lines. */
  private static final Pattern PART = Pattern.compile("/part-[^/]*$");

  /** The name of the list, then anything that distinguishes its files: sideEvents-2.ndjson. */
  private static final Pattern FILE_NAME = Pattern.compile("(?:.*/)?([A-Za-z]+)[^/]*");

  /**
   * {@return the list whose elements are in this file; empty if a record has no such list}
   *
   * @param file a path whose file name begins with the name of the list; a file whose name begins
   *     with {@code part-} has the name of its folder
   */
  static Optional<EntityList<?>> in(String file) {
    Matcher name = FILE_NAME.matcher(PART.matcher(file).replaceFirst(""));
    return name.matches() ? Optional.ofNullable(ALL.get(name.group(1))) : Optional.empty();
  }

  /** {@return the names of all lists, in the order of a record} */
  static ImmutableSet<String> names() {
    return ALL.keySet();
  }

  /** {@return a record with this element only} */
  Conference recordOf(Conference withoutLists, T element) {
    Conference.Builder record = withoutLists.toBuilder();
    adder.accept(record, ImmutableList.of(element));
    return record.build();
  }

  private static <T> EntityList<T> list(
      String name, Class<T> type, BiConsumer<Conference.Builder, Iterable<T>> adder) {
    return new EntityList<>(name, CopNdjson.of(type), adder);
  }
}
