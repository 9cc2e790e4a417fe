/**
 * JSON-LD: {@link org.unodc.cop.sdk.jsonld.EventJsonLd} writes one event for the web page that
 * announces it, and {@link org.unodc.cop.sdk.jsonld.ConferenceJsonLd} a whole record as linked
 * data. This package does not read JSON-LD.
 *
 * <table>
 * <caption>Members of an {@code Event}</caption>
 * <tr><th>member</th><th>from the record</th></tr>
 * <tr><td>{@code identifier}</td><td>a name-based UUID of the ids of the conference and of the
 *     session or side event</td></tr>
 * <tr><td>{@code name}, {@code description}</td><td>title and summary in one language; without a
 *     title, kind and number or id</td></tr>
 * <tr><td>{@code startDate}, {@code endDate}</td><td>the slot with its own offset, the days of a
 *     session, or the day of a side event whose hours are not known; omitted if the record does not
 *     state them</td></tr>
 * <tr><td>{@code eventStatus}</td><td>{@code EventScheduled} if accepted or held, {@code
 *     EventCancelled} if cancelled or merged; omitted if the record does not state it</td></tr>
 * <tr><td>{@code eventAttendanceMode}</td><td>in person, hybrid or online</td></tr>
 * <tr><td>{@code location}</td><td>a {@code Place} with room, building, city and State; a {@code
 *     VirtualLocation} with the online link, if it is a web address</td></tr>
 * <tr><td>{@code organizer}</td><td>the bodies that organize a side event, with their
 *     websites</td></tr>
 * <tr><td>{@code inLanguage}</td><td>the languages of a side event</td></tr>
 * <tr><td>{@code superEvent}</td><td>the session of a side event</td></tr>
 * <tr><td>{@code url}</td><td>the address of the page, from the caller</td></tr>
 * </table>
 *
 * <p>The JSON-LD of one event does not include persons, sponsors, supporters, themes, agenda items,
 * or how many persons attended.
 *
 * <p>A whole record has the terms of <a href="https://schema.org">schema.org</a> and, with the
 * prefix {@code undo}, those of the <a href="https://w3id.org/un/ontology/undo">United Nations
 * System Document Ontology</a> (UNDO). Each entity has a name-based UUID as its IRI, its id as
 * {@code identifier}, its title in all languages as {@code name} (without a title, kind and number
 * or id in the six official languages), and its documents and sources as {@code subjectOf}.
 *
 * <table>
 * <caption>A whole record</caption>
 * <tr><th>in the record</th><th>types</th><th>properties</th></tr>
 * <tr><td>conference</td><td>{@code Organization}, {@code EventSeries}</td><td>{@code about}: the
 *     convention</td></tr>
 * <tr><td>States, former States</td><td>{@code Country}</td><td>{@code identifier}: also the code of
 *     ISO 3166</td></tr>
 * <tr><td>organizations, units of the secretariat, stakeholders</td><td>{@code Organization};
 *     {@code NGO}</td><td>{@code alternateName}, {@code url}, {@code memberOf}, {@code
 *     parentOrganization}</td></tr>
 * <tr><td>initiatives</td><td>{@code Project}</td><td>{@code description}: the aims</td></tr>
 * <tr><td>treaties</td><td>{@code Legislation} with {@code undo:Convention}, {@code undo:Protocol}
 *     or, for all others, {@code undo:Treaty}</td><td>{@code alternateName}: the short title; {@code
 *     legislationDate}: the day of adoption; {@code legislationIdentifier}: the number in the
 *     collection of the depositary; {@code inLanguage}: the authentic languages</td></tr>
 * <tr><td>rules of procedure, resolutions, decisions</td><td>{@code CreativeWork} with {@code
 *     undo:RulesOfProcedure}, {@code undo:Resolution}, {@code undo:Decision} or, if the kind is not
 *     known, {@code undo:DeliberativeDocument}</td><td>{@code creator}: the conference; {@code
 *     about}: the treaty that was adopted</td></tr>
 * <tr><td>declarations</td><td>{@code CreativeWork}</td><td>{@code abstract}</td></tr>
 * <tr><td>documents, sources</td><td>{@code CreativeWork}, with a symbol also {@code
 *     undo:Document}</td><td>{@code identifier}: the symbol; {@code name}, {@code url}, {@code
 *     inLanguage}</td></tr>
 * <tr><td>sessions, meetings, side events that were accepted, engagements, youth
 *     consultations</td><td>{@code Event}; {@code Place}, {@code VirtualLocation}, {@code
 *     PostalAddress}</td><td>{@code startDate}, {@code endDate}, {@code eventStatus}, {@code
 *     eventAttendanceMode}, {@code location}, {@code address}, {@code addressLocality}, {@code
 *     addressCountry}, {@code superEvent}, {@code organizer}, {@code sponsor}, {@code description},
 *     {@code keywords}, {@code inLanguage}; {@code about}: the session to
 *     which an engagement or a youth consultation is related</td></tr>
 * <tr><td>moderators and speakers of side events who may be named on the day of
 *     publication</td><td>{@code Person}</td><td>{@code performer}, with the name
 *     alone</td></tr>
 * </table>
 *
 * <p>The following has no term in the two vocabularies, or none whose definition fits, and is left
 * out:
 *
 * <ul>
 *   <li>treaty actions and the status that follows from them, the clauses of treaties, their entry
 *       into force, the treaty that a protocol supplements or an amendment changes, the depositary;
 *   <li>the contents of rules of procedure, deadlines, working days;
 *   <li>kinds and numbers of sessions and meetings, agenda items, rooms of meetings and side
 *       events, published figures and counts;
 *   <li>supporters of side events, their subjects, the one into which another was merged, speakers
 *       that are not persons; kinds, interlocutors and attendees of engagements;
 *   <li>days, numbers and votes of resolutions and decisions, drafts;
 *   <li>who initiated a declaration (a {@code sponsor} of schema.org gives support such as money),
 *       its date, where it was launched, its areas and signatures;
 *   <li>the coordinator of an initiative (a {@code parentOrganization} contains the other one), its
 *       start and its pilots;
 *   <li>members and successors of organizations, successors of States, and the days on which they
 *       began or ended; former names, States and consultative status of stakeholders;
 *   <li>officers, credentials, accreditations, delegations, applications, policies on side events,
 *       statements and lists of speakers, recommendations;
 *   <li>which text of a title is the original one, remarks, and the certainty of a source;
 *   <li>the IRIs of documents in the naming convention of Akoma Ntoso for the United Nations. They
 *       contain a code of the organ and the day of the document. The codes of the organs of these
 *       conferences could not be found in a published list, so the symbol stands alone.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.jsonld;

import org.jspecify.annotations.NullMarked;
