package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * The status of treaties as a JSON array with an object for each treaty. A member is null if there
 * is no such fact or if the record does not state it.
 */
public final class TreatyTableJson {
  private TreatyTableJson() {}

  /** {@return the array, with a line for each treaty} */
  public static String of(List<TreatyTable> treaties) {
    return treaties.stream()
        .map(treaty -> CompactJson.line(treaty(treaty)))
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private static Map<String, Object> treaty(TreatyTable treaty) {
    OfficialLanguage language = treaty.language();
    TreatyStatus status = treaty.status();
    LocalDate day = treaty.day();
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("treaty", treaty.treaty().id());
    members.put("title", treaty.treaty().title().in(language));
    members.put("adoptedOn", treaty.treaty().adoptedOn());
    members.put(
        "signaturePeriod", treaty.treaty().signature().map(TreatyTableJson::signaturePeriod));
    members.put(
        "decisiveInstrument", status.decisiveInstrument().map(action -> action(action, language)));
    members.put("entryIntoForce", entryIntoForce(treaty));
    members.put("enteredIntoForceOn", treaty.treaty().enteredIntoForceOn());
    members.put(
        "obstacles",
        status.explainObstaclesToEntryIntoForce().stream()
            .map(
                obstacle ->
                    ImmutableMap.of("code", codeOf(obstacle), "text", obstacle.in(language)))
            .toList());
    members.put("day", day);
    members.put("isKnown", status.isKnownOn(day));
    members.put("knownUntil", treaty.treaty().actionsKnownUntil());
    members.put("currentParticipantsKnownUntil", treaty.treaty().currentParticipantsKnownUntil());
    members.put("partiesInForce", count(status.partiesInForceOn(day)));
    members.put("partiesByDeposit", count(status.partiesByDepositOn(day)));
    members.put("signatories", count(status.signatoriesOn(day)));
    members.put(
        "participants", treaty.rows().stream().map(row -> participant(row, treaty)).toList());
    return members.buildOrThrow();
  }

  private static Map<String, Object> signaturePeriod(SignatureClause clause) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    clause.firstDay().ifPresent(day -> members.put("first", day));
    clause.lastDay().ifPresent(day -> members.put("last", day));
    clause.closes().ifPresent(closing -> members.put("closes", closing));
    return members.buildOrThrow();
  }

  private static String codeOf(Message obstacle) {
    return Stream.of(EntryIntoForceObstacle.values())
        .filter(code -> code.key().equals(obstacle.key()))
        .findFirst()
        .map(Enum::name)
        .orElseThrow();
  }

  private static Optional<Map<String, Object>> entryIntoForce(TreatyTable treaty) {
    TreatyStatus status = treaty.status();
    return status
        .entryIntoForceBasis()
        .map(
            basis ->
                ImmutableMap.of(
                    "day",
                    status.entryIntoForce().day(),
                    "certainty",
                    status.entryIntoForce().certainty().name(),
                    "basis",
                    basis.name(),
                    "computed",
                    status.computedEntryIntoForce().day(),
                    "computedCertainty",
                    status.computedEntryIntoForce().certainty().name()));
  }

  private static Map<String, Object> participant(StatusRow row, TreatyTable treaty) {
    OfficialLanguage language = treaty.language();
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("participant", row.id());
    members.put("name", treaty.nameOf(row));
    members.put("status", row.status().name());
    members.put(
        "reasonsForUnknown",
        treaty.status().explainUnknownStatus(row.id(), treaty.day()).stream()
            .map(reason -> reason.in(language))
            .toList());
    members.put("signed", row.signed().name());
    members.put("signature", row.signature().map(action -> action(action, language)));
    members.put("consented", row.consented().name());
    members.put("instrument", row.instrument().map(action -> action(action, language)));
    members.put("inForce", row.inForceFrom().comes().name());
    members.put("inForceFrom", row.inForceFrom().day());
    members.put("inForceCertainty", row.inForceFrom().certainty().name());
    members.put("denounced", row.denounced().name());
    members.put("denunciation", row.denunciation().map(action -> action(action, language)));
    members.put("withdrawn", row.withdrawnFrom().comes().name());
    members.put("withdrawnFrom", row.withdrawnFrom().day());
    members.put(
        "otherActions",
        row.otherActions().stream().map(action -> action(action, language)).toList());
    return members.buildOrThrow();
  }

  private static Map<String, Object> action(TreatyAction action, OfficialLanguage language) {
    return ImmutableMap.of(
        "participant",
        action.participant(),
        "kind",
        action.kind().name(),
        "date",
        action.date(),
        "territory",
        action.territory().map(territory -> territory.in(language)),
        "note",
        action.note().map(note -> note.in(language)));
  }

  private static Map<String, Object> count(ReportedCount count) {
    return ImmutableMap.of("value", count.value(), "qualifier", count.qualifier().name());
  }
}
