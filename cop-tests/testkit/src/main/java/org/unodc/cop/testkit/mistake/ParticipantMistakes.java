package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Mistakes in the States and organizations that take part in treaties. */
final class ParticipantMistakes {
  private static final String PARTICIPANTS = "/participants/*";
  private static final String MEMBERSHIPS = PARTICIPANTS + "/memberships/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("participant.id-twice", "A participant is entered twice under one id.")
              .at(PARTICIPANTS)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of("participant.state-twice", "A State is entered again under another id.")
              .at(PARTICIPANTS)
              .where(participant -> participant.is("type", "state"))
              .change(
                  participant -> participant.duplicate().set("id", participant.text("id") + "-2"))
              .foundBy("party.state-appears-under-one-id"),
          Mistake.of(
                  "participant.organization-twice",
                  "An organization is entered again under another id, with its name in capitals.")
              .at(PARTICIPANTS)
              .where(ParticipantMistakes::isOrganizationToday)
              .change(
                  participant -> {
                    RecordPart copy =
                        participant.duplicate().set("id", participant.text("id") + "-2");
                    String name = nameOf(participant);
                    copy.set("name", name.toUpperCase(Locale.ROOT));
                  })
              .foundBy("party.organization-appears-under-one-id"),
          Mistake.of("participant.no-such-code", "The code of a State has two letters.")
              .at(PARTICIPANTS)
              .where(participant -> participant.is("type", "state"))
              .change(
                  participant ->
                      participant.set("state", participant.text("state").substring(0, 2)))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("participant.unknown-code", "The code of a State is one that no State has.")
              .at(PARTICIPANTS)
              .where(participant -> participant.is("type", "state"))
              .change(participant -> participant.set("state", "XQX"))
              .foundBy("party.participant-is-a-known-state"),
          Mistake.of(
                  "participant.code-of-another",
                  "A State gets the code of the State in the next row.")
              .at(PARTICIPANTS)
              .where(participant -> participant.is("type", "state"))
              .where(participant -> otherStates(participant).findAny().isPresent())
              .change(
                  participant ->
                      participant.set(
                          "state",
                          participant.oneOf(otherStates(participant).toList()).text("state")))
              .foundBy("party.state-appears-under-one-id"),
          Mistake.of("participant.unused", "A State that takes no part in anything is entered.")
              .at("/participants")
              .where(participants -> participants.children().noneMatch(p -> p.is("state", "TUV")))
              .change(
                  participants ->
                      participants
                          .add(participants.children().findFirst().orElseThrow().node())
                          .set("id", "unused-state")
                          .set("type", "state")
                          .set("state", "TUV")
                          .remove("name")
                          .remove("members")
                          .remove("memberships")
                          .remove("membersComplete")
                          .remove("ended")
                          .remove("successor")
                          .remove("successors")
                          .remove("since"))
              .foundBy("reference.is-not-an-orphan"),
          Mistake.of(
                  "participant.unknown-successor",
                  "The code of a successor is one that no State has.")
              .at(PARTICIPANTS + "/successors/*")
              .change(successor -> successor.replaceWith("XQX"))
              .foundBy("party.participant-is-a-known-state"),
          Mistake.of(
                  "participant.own-successor", "An organization is entered as its own successor.")
              .at(PARTICIPANTS)
              .where(participant -> participant.text("type").endsWith("Organization"))
              .change(participant -> participant.set("successor", participant.text("id")))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of(
                  "participant.lost-successor",
                  "The id of the successor of an organization has a typing error.")
              .at(PARTICIPANTS)
              .where(participant -> participant.has("successor"))
              .change(
                  participant -> participant.set("successor", participant.text("successor") + "x"))
              .foundBy("reference.resolves"),
          Mistake.of("participant.ends-in-the-future", "A former State gets a last day to come.")
              .at(PARTICIPANTS)
              .where(participant -> participant.is("type", "formerState"))
              .where(participant -> participant.has("ended"))
              .change(
                  participant ->
                      participant.set("ended", "2092" + participant.text("ended").substring(4)))
              .foundBy("party.former-state-has-ended"),
          Mistake.of(
                  "participant.ended-too-early",
                  "The last day of a former State is before its instruments.")
              .at(PARTICIPANTS)
              .where(participant -> participant.has("ended"))
              .where(participant -> actions(participant).findAny().isPresent())
              .change(
                  participant ->
                      participant.set(
                          "ended",
                          actions(participant)
                              .map(action -> action.day("date"))
                              .max(Comparator.naturalOrder())
                              .orElseThrow()
                              .minusDays(1)))
              .foundBy("party.former-state-acts-while-it-exists"),
          Mistake.of(
                  "participant.member-in-one-list",
                  "A new member is added to the list without days only.")
              .at(PARTICIPANTS)
              .where(participant -> participant.has("members") && participant.has("memberships"))
              .change(participant -> participant.child("members").add(StringNode.valueOf("ISL")))
              .foundBy("party.members-agree-with-memberships"),
          Mistake.of("participant.member-twice", "A member is entered twice.")
              .at(PARTICIPANTS + "/members/*")
              .change(RecordPart::duplicate)
              .foundBy("party.memberships-fit-together"),
          Mistake.of("participant.swapped-membership", "The days of a membership are exchanged.")
              .at(MEMBERSHIPS)
              .where(membership -> membership.has("from") && membership.has("until"))
              .where(membership -> !membership.is("from", membership.text("until")))
              .change(
                  membership -> {
                    String from = membership.text("from");
                    membership.set("from", membership.text("until")).set("until", from);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of(
                  "participant.membership-twice",
                  "A membership is entered again with another first day.")
              .at(MEMBERSHIPS)
              .where(membership -> membership.has("from") && !membership.has("until"))
              .change(membership -> membership.duplicate().moveDay("from", 400))
              .foundBy("party.memberships-fit-together"),
          Mistake.of(
                  "participant.membership-after-the-end",
                  "A State becomes a member of an organization that has ended.")
              .at(PARTICIPANTS)
              .where(participant -> participant.has("ended"))
              .where(participant -> participant.is("type", "regionalOrganization"))
              .change(
                  participant -> {
                    ObjectNode membership = JsonMapper.shared().createObjectNode();
                    membership.put("state", "ISL");
                    membership.put("from", participant.day("ended").plusYears(1).toString());
                    if (!participant.has("memberships")) {
                      participant.set("memberships", JsonMapper.shared().createArrayNode());
                    }
                    participant.child("memberships").add(membership);
                  })
              .foundBy("party.memberships-fit-together"),
          Mistake.of(
                  "participant.other-first-day",
                  "The first day of a State gets another day of that year.")
              .at(PARTICIPANTS)
              .where(participant -> participant.has("since"))
              .where(participant -> !participant.text("since").endsWith("12-31"))
              .where(participant -> !participant.text("since").endsWith("01-01"))
              .change(participant -> participant.moveDay("since", -20))
              .notKnowable("The record and the library have no other statement of the day."));

  private ParticipantMistakes() {}

  private static Stream<RecordPart> otherStates(RecordPart participant) {
    return participant
        .siblings()
        .filter(other -> other.has("state"))
        .filter(other -> !other.is("state", participant.text("state")));
  }

  private static Stream<RecordPart> actions(RecordPart participant) {
    return participant
        .all("/treatyActions/*")
        .filter(action -> action.is("participant", participant.text("id")) && action.has("date"));
  }

  private static boolean isOrganizationToday(RecordPart participant) {
    return List.of("regionalOrganization", "internationalOrganization")
            .contains(participant.text("type"))
        && !participant.has("ended")
        && !participant.has("successor");
  }

  private static String nameOf(RecordPart participant) {
    RecordPart name = participant.child("name");
    return name.has("texts") && name.children("texts").findAny().isPresent()
        ? name.children("texts").findFirst().orElseThrow().text()
        : name.text();
  }
}
