package org.unodc.cop.sdk.internal.form;

import static org.unodc.cop.sdk.internal.form.FormTable.anyList;
import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.form.FormTable.optionalInt;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DECIMAL;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.LONG;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;

import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.party.DayCertainty;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.quantity.Share;
import org.unodc.cop.domain.quantity.ShareBound;
import org.unodc.cop.domain.status.Parties;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.StatusChanges;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.RecordClaim;
import org.unodc.cop.domain.trend.SessionFigures;

/** The forms of the status of treaties, of shares and of trends. */
final class TreatyForms {

  static void addParties(FormTable table) {
    table
        .object(
            TreatyStatus.class,
            "Whether a treaty is in force, and why. StatusTable has the participants on a day.",
            member("entryIntoForce", DayOfEffect.class, TreatyStatus::entryIntoForce),
            member(
                "computedEntryIntoForce", DayOfEffect.class, TreatyStatus::computedEntryIntoForce),
            optional(
                "entryIntoForceBasis",
                EntryIntoForceBasis.class,
                TreatyStatus::entryIntoForceBasis),
            list(
                "obstaclesToEntryIntoForce",
                EntryIntoForceObstacle.class,
                status -> status.obstaclesToEntryIntoForce().asList()),
            list(
                "explainObstaclesToEntryIntoForce",
                Message.class,
                TreatyStatus::explainObstaclesToEntryIntoForce),
            optional("decisiveInstrument", TreatyAction.class, TreatyStatus::decisiveInstrument))
        .object(
            StatusChange.class,
            "A change of the status of a participant.",
            member("day", DATE, StatusChange::day),
            member("participant", ParticipantId.class, StatusChange::participant),
            member("before", ParticipantStatus.class, StatusChange::before),
            member("after", ParticipantStatus.class, StatusChange::after))
        .object(
            StatusChanges.class,
            "The changes of the status of participants in a range of days.",
            list("certain", StatusChange.class, StatusChanges::certain),
            list("possible", StatusChange.class, StatusChanges::possible),
            member("isComplete", TRUTH, StatusChanges::isComplete))
        .object(
            Parties.class,
            "The parties to a treaty on a day.",
            member("day", DATE, Parties::day),
            list("certain", ParticipantId.class, Parties::certain),
            list("possible", ParticipantId.class, Parties::possible),
            member("isComplete", TRUTH, Parties::isComplete));
  }

  static void addQuantities(FormTable table) {
    table
        .codes(Answer.class, "An answer, which can be unknown.")
        .codes(DayCertainty.class, "What a record says about a day.")
        .object(
            CountInterval.class,
            "The numbers that a count may be.",
            member("min", LONG, CountInterval::min),
            optional("max", LONG, TreatyForms::max))
        .object(
            Share.class,
            "A share in per cent, or the range in which it lies.",
            optional("lower", ShareBound.class, Share::lower),
            optional("upper", ShareBound.class, Share::upper),
            member("takenAsPrinted", TRUTH, Share::takenAsPrinted))
        .object(
            ShareBound.class,
            "A bound of a share.",
            member("percent", DECIMAL, ShareBound::percent),
            member("included", TRUTH, ShareBound::included))
        .object(
            FormTable.<PartialList<?>>generic(PartialList.class),
            "A list that may be only partly known, with the number that a source states.",
            anyList("items", PartialList::items),
            optional("stated", ReportedCount.class, PartialList::stated),
            member("complete", TRUTH, PartialList::complete));
  }

  static void addTrends(FormTable table) {
    table
        .codes(FigureChange.Direction.class, "The direction in which a figure changed.")
        .codes(RecordClaim.Standing.class, "Whether a claim of a highest figure is right.")
        .object(
            ParticipationTrend.class,
            "A figure from session to session.",
            member("subject", FigureSubject.class, ParticipationTrend::subject),
            list("sessions", SessionFigures.class, ParticipationTrend::sessions),
            list("changes", FigureChange.class, ParticipationTrend::changes),
            list("recordClaims", RecordClaim.class, ParticipationTrend::recordClaims),
            list("summary", Message.class, ParticipationTrend::summary))
        .object(
            SessionFigures.class,
            "The published figures of a session for one subject.",
            member("session", SessionId.class, SessionFigures::session),
            optionalInt("ordinal", SessionFigures::ordinal),
            optional("days", DateRange.class, SessionFigures::days),
            list("figures", ReportedFigure.class, SessionFigures::figures))
        .object(
            FigureChange.class,
            "The change of a figure between two sessions.",
            member("before", SessionId.class, change -> change.before().session()),
            member("after", SessionId.class, change -> change.after().session()),
            member("proven", FigureChange.Direction.class, FigureChange::proven),
            member("asPrinted", FigureChange.Direction.class, FigureChange::asPrinted),
            member("sentence", Message.class, FigureChange::sentence))
        .object(
            RecordClaim.class,
            "A claim that a figure is the highest so far.",
            member("session", SessionId.class, RecordClaim::session),
            member("figure", ReportedFigure.class, RecordClaim::figure),
            member("standing", RecordClaim.Standing.class, RecordClaim::standing),
            list("evidence", SessionFigures.class, RecordClaim::evidence),
            member("sentence", Message.class, RecordClaim::sentence));
  }

  private static Optional<Long> max(CountInterval interval) {
    return interval.max().isPresent() ? Optional.of(interval.max().getAsLong()) : Optional.empty();
  }

  private TreatyForms() {}
}
