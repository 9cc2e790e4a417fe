/**
 * Writes calendars, schedules and linked data for other programs. Each is a {@link
 * org.unodc.cop.sdk.publication.Publication}, which also lists everything that it leaves out.
 *
 * @since 0.1.0
 */
module org.unodc.cop.sdk.publish {
  requires transitive org.unodc.cop.sdk;

  exports org.unodc.cop.sdk.icalendar;
  exports org.unodc.cop.sdk.jsonld;
  exports org.unodc.cop.sdk.publication;
  exports org.unodc.cop.sdk.schedule;

  provides org.unodc.cop.sdk.internal.form.FormSource with
      org.unodc.cop.sdk.internal.service.publish.PublicationForms;
}
