/**
 * Lists of the model as tables with one row for each value: the columns, the form of the cells, and
 * the problems of a table from another source. The entry point is {@link
 * org.unodc.cop.sdk.table.CopTable}; {@link org.unodc.cop.sdk.csv} and {@code
 * org.unodc.cop.sdk.xlsx} turn files into a {@link org.unodc.cop.sdk.table.Sheet} and back.
 *
 * <p>A table has every member of these types. A value that cannot be read back unchanged is refused
 * when it is written.
 *
 * <table>
 * <caption>The columns; those in bold are required</caption>
 * <tr><th>list</th><th>columns</th></tr>
 * <tr><td>{@code Participant}</td><td><b>id</b>, <b>type</b>, state, since, name (L), ended,
 * successors, members, memberships, all members named, successor organization</td></tr>
 * <tr><td>{@code TreatyAction}</td><td><b>participant</b>, <b>instrument</b>, <b>kind</b>, date,
 * effective date, counts towards entry into force, territory (L), note (L), source</td></tr>
 * <tr><td>{@code Stakeholder}</td><td><b>id</b>, <b>name (L)</b>, former names (L), other names
 * (L), acronyms, kind, state, consultative status, consultative status since, without
 * consultative status, member of, website, sources</td></tr>
 * <tr><td>{@code Accreditation}</td><td><b>stakeholder</b>, <b>session</b>, basis, steps,
 * source</td></tr>
 * <tr><td>{@code SideEvent}</td><td><b>id</b>, session, title (L), summary (L), main organizer,
 * co-organizers, sponsors, supporters, moderator, moderator title (L), moderator affiliation (L),
 * moderator state, moderator basis, moderator published in, moderator consent to, moderator consent
 * on, moderator consent until, speakers, date, start, end, time, day only, room, online link,
 * format, languages, themes (L), agenda items, attendance, qualifier, status, merged into, presents, follows up,
 * sources</td></tr>
 * <tr><td>{@code Signature}</td><td>stakeholder, name (L), signed on</td></tr>
 * <tr><td>{@code SpeakerEntry}</td><td><b>speaker</b>, on behalf of, kind, requested at,
 * statement</td></tr>
 * <tr><td>{@code ReportedFigure}</td><td><b>subject</b>, category (L), unit, <b>count</b>,
 * qualifier, as of, wording (L), claimed record, source</td></tr>
 * <tr><td>{@code Holiday}</td><td><b>date</b>, name (L)</td></tr>
 * <tr><td>{@code Room}</td><td><b>id</b>, name (L), capacity</td></tr>
 * <tr><td>{@code AgendaItem}</td><td><b>id</b>, number, title (L), part of</td></tr>
 * <tr><td>{@code Meeting}</td><td><b>id</b>, kind, body (L), number, title (L), date, start, end,
 * time, room, agenda items, parties present, number of parties present, qualifier, all parties
 * named</td></tr>
 * <tr><td>{@code Delegation}</td><td><b>session</b>, participant, stakeholder, size, qualifier,
 * members, source</td></tr>
 * <tr><td>{@code Person}</td><td><b>full name</b>, function (L), affiliation (L), nationality,
 * naming basis, published in, consent to, consent on, consent until</td></tr>
 * <tr><td>{@code Officer}</td><td><b>session</b>, <b>role</b>, full name, person title (L), person
 * affiliation (L), person state, naming basis, published in, consent to, consent on, consent until,
 * state, elected by session, elected on, term from, term until, source</td></tr>
 * <tr><td>{@code Statement}</td><td><b>id</b>, session, agenda item, occasion, title (L), delivered
 * by, on behalf of, order of request, time limit, statement form, delivery, when, text (L), summary
 * (L), quotations, document symbol, document title (L), document languages, document link, stems
 * from, first of its kind (L), sources</td></tr>
 * <tr><td>{@code DocumentReference}</td><td>symbol, title (L), languages, link</td></tr>
 * <tr><td>{@code Vote}</td><td><b>id</b>, session, meeting, matter, draft, present, in favour,
 * against, abstained, ballots</td></tr>
 * <tr><td>{@code Deadline}</td><td><b>kind</b>, title (L), time before, time after, due, cited
 * instrument, cited provision, cited certainty, unit, <b>binding</b></td></tr>
 * </table>
 *
 * <table>
 * <caption>The content of a cell</caption>
 * <tr><th>value</th><th>content of the cell</th></tr>
 * <tr><td>texts (L)</td><td>one column for each language, such as {@code title (fr)}; {@code title
 * (original)} has the tag of the language in which the text was first written</td></tr>
 * <tr><td>several values</td><td>separated by semicolons; {@code \;} is a semicolon and
 * {@code \\} a backslash. If a record is given, values that it has are also read with commas or
 * slashes between them; a name that contains one is read whole</td></tr>
 * <tr><td>dates</td><td>2024-10-14; also read as 14/10/2024, 14.10.2024, 14-10-2024 and
 * 2024/10/14, as 03/04/2024 if the day is set to come first, and in words of the six languages, such
 * as 14 Oct 2024, October 14, 2024, 14 de octubre de 2024 or 2024年10月14日. The
 * year may be missing if the row names a session; 11/05 and 11.05. are then read if exactly one
 * reading is in the session or in the week before or after it. A weekday must be that of the
 * date</td></tr>
 * <tr><td>the date of a treaty action</td><td>as other dates; {@code unknown} if the action has no
 * date; a row in which the cell is blank or a dash is no action and is left out, unless it has an
 * effective date; a blank cell and a dash state no effective date. If the table has no column {@code date}, no action has a date</td></tr>
 * <tr><td>memberships</td><td>{@code GBR from 1973-01-01 until 2020-01-31}</td></tr>
 * <tr><td>types of participants</td><td>state, formerState, regionalOrganization or
 * internationalOrganization; also read in the six languages</td></tr>
 * <tr><td>times</td><td>2024-10-14T13:15:00+02:00; also read without the offset if a zone is set,
 * and with the date in the column {@code date}, as in {@code 13:15} or {@code
 * 13:15-14:05}, also as {@code 1:15 p.m.}, {@code 1:15-2:05 pm}, {@code 13.15 – 14.05}, {@code 13h15} or {@code 13.15
 * Uhr}; two times in one cell are a start and an end, also in the columns {@code start} and {@code
 * end}; an offset that no place has is a problem, and so is a start without a later end unless a length is set</td></tr>
 * <tr><td>counts</td><td>digits; also read with separators of thousands, as in 1,400 or 1 400, and
 * with a qualifier of the six languages, as in {@code over 500}, {@code ca. 500} or {@code 500+}.
 * 1.400 is read if the language of the table has such thousands</td></tr>
 * <tr><td>seats</td><td>digits; also read with separators of thousands, as in 1.400, with the word
 * for seats, and with a qualifier, which is left out with a note</td></tr>
 * <tr><td>ids</td><td>lower-case letters and digits with hyphens; another spelling, such as {@code
 * SE01}, is read as one, with a note</td></tr>
 * <tr><td>languages</td><td>the tag; an official language also by its name in the six languages, or
 * by its letter in symbols of documents</td></tr>
 * <tr><td>consultative status</td><td>its category; {@code none} is read as without consultative
 * status</td></tr>
 * <tr><td>sessions, rooms, agenda items, treaties</td><td>the id; if a record is given, also
 * the title, name or number, as in {@code COP 12}, {@code 12th} or {@code Twelfth session}; the rooms and agenda items are those of the session of the row</td></tr>
 * <tr><td>nothing</td><td>an empty cell; where it cannot be data, a dash and words such as {@code
 * n/a}, {@code none} or {@code нет} are read as an empty cell, with a note</td></tr>
 * <tr><td>States</td><td>the alpha-3 code; also read by any code, or by the name in one of the six
 * languages</td></tr>
 * <tr><td>participants, stakeholders</td><td>the id; a State also by its name, and its id is then
 * the id in the record or, without a record, its alpha-3 code in lower case; others by name if a
 * record is given</td></tr>
 * <tr><td>organizers, speakers</td><td>{@code stakeholder:harbour-watch}, {@code participant:aut},
 * {@code unit:…}, {@code person:…}; also read by a name that only one of them has; if a record and
 * the language of the table are given, the name of an organizer that the record lacks is its
 * description, with a note</td></tr>
 * <tr><td>members of delegations</td><td>the name of each</td></tr>
 * <tr><td>subjects of side events</td><td>{@code declaration:…}, {@code consultation:…}, {@code
 * initiative:…}</td></tr>
 * <tr><td>steps</td><td>{@code OBJECTED 2031-08-20 by aut}; also read in words, as in {@code Applied
 * on 20 August 2031}</td></tr>
 * <tr><td>the basis for naming a person</td><td>officialCapacity, published, consent or none, also
 * read in the six languages; the link of the source that published the name, and what the person
 * consented to, from which day and until when, are in columns of their own</td></tr>
 * <tr><td>occasions</td><td>the id or title of a meeting, {@code meeting:…}, {@code sideEvent:…},
 * {@code engagement:…}, or the kind of a meeting</td></tr>
 * <tr><td>when</td><td>a day, as other dates; {@code 2031-05} or {@code 2031}; {@code
 * 2031-05-05/2031-05-09}; two times with a slash between them</td></tr>
 * <tr><td>time limits</td><td>{@code PT3M}; also read as {@code 3 min}</td></tr>
 * <tr><td>deadlines</td><td>digits in time before or time after, with the unit in its column; also
 * read with the unit, as in {@code 6 weeks}; due has the direction too, as in {@code 6 weeks before
 * the opening} or {@code за 6 недель до открытия}</td></tr>
 * <tr><td>ballots</td><td>{@code aut: IN_FAVOUR}; also read as {@code Austria: in favour}</td></tr>
 * <tr><td>quotations</td><td>the text, in the language that is set for the table</td></tr>
 * <tr><td>source</td><td>the columns source title (L), source symbol, source link, source date,
 * source certainty</td></tr>
 * <tr><td>links</td><td>a web address without blanks; another text is a problem</td></tr>
 * <tr><td>sources</td><td>the link of each</td></tr>
 * <tr><td>codes of lists</td><td>as in the JSON; also read by their names in the six languages; a
 * code that is not in an extensible list is kept, with a note</td></tr>
 * <tr><td>truth values</td><td>yes or no; read in the six languages</td></tr>
 * <tr><td>values that would be read as another value</td><td>{@code code:XQZ} for a code that no
 * State has, {@code word:ngo} for a code that is not the code of the list, {@code id:040} for an id
 * that is also a code, {@code title ("EN")} for a tag that is also a word</td></tr>
 * <tr><td>members of delegations, {@code person:…}, steps, sources and quotations with more
 * parts</td><td>each part after a vertical bar with the header of its column, as in {@code Ann Oduya
 * | function (en): Minister | nationality: AUT}; the columns are those of persons, those of a source
 * without the word source, {@code note (L)} of a step, and {@code text (L)} and {@code speaker} of a
 * quotation; {@code \|} is a vertical bar</td></tr>
 * <tr><td>organizers and speakers without a name</td><td>{@code unnamed:description (en): two young
 * pilots | count: 2}, or {@code unnamed:two young pilots} in the language that is set for the
 * table</td></tr>
 * <tr><td>what these words cannot say, such as a blank at the start of a name</td><td>JSON</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.table;

import org.jspecify.annotations.NullMarked;
