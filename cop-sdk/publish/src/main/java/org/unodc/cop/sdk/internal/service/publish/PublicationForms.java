package org.unodc.cop.sdk.internal.service.publish;

import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE_TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.internal.form.FormSource;
import org.unodc.cop.sdk.internal.form.FormTable;
import org.unodc.cop.sdk.internal.form.RefusedTypes;
import org.unodc.cop.sdk.jsonld.ConferenceJsonLd;
import org.unodc.cop.sdk.jsonld.EventJsonLd;
import org.unodc.cop.sdk.publication.AnonymousRecord;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.schedule.ConferenceSchedule;

/** The forms of what a publication leaves out. */
public final class PublicationForms implements FormSource {
  @Override
  public void addTo(FormTable table) {
    table
        .codes(Omission.Cause.class, "Why a publication leaves something out.")
        .object(
            Edition.class,
            "An edition of a publication.",
            member("number", WHOLE, Edition::number),
            member("issuedAt", DATE_TIME, Edition::issuedAt))
        .object(
            Omission.class,
            "Something that a publication leaves out.",
            member("id", FormTable.ENTITY_ID, Omission::id),
            member("cause", Omission.Cause.class, Omission::cause),
            member("sentence", Translatable.class, Omission::sentence))
        .refused(ConferenceCalendars.class, RefusedTypes.FORMAT)
        .refused(ConferenceJsonLd.class, RefusedTypes.FORMAT)
        .refused(EventJsonLd.class, RefusedTypes.FORMAT)
        .refused(ConferenceSchedule.class, RefusedTypes.FORMAT)
        .refused(
            AnonymousRecord.class, "It names the persons that it leaves out: write its record.")
        .refused(
            Publication.class,
            "It is a document of its own: send its bytes, and write what it left out.");
  }
}
