/**
 * Lists of the model as tables with a row for each value: which columns they have, what stands in
 * them, and what is wrong with a table that somebody else made. {@link
 * org.unodc.cop.sdk.table.CopTable} is the door; {@link org.unodc.cop.sdk.csv} and {@link
 * org.unodc.cop.sdk.xlsx} turn files into a {@link org.unodc.cop.sdk.table.Sheet} and back.
 *
 * <p>Every member of these types is carried; a value that would not come back as it is, is refused
 * when it is written.
 *
 * <table>
 * <caption>The columns; those in bold are needed</caption>
 * <tr><th>list</th><th>columns</th></tr>
 * <tr><td>{@code TreatyAction}</td><td><b>participant</b>, <b>instrument</b>, <b>kind</b>, date,
 * effective date, counts towards entry into force, note (L), source</td></tr>
 * <tr><td>{@code Stakeholder}</td><td><b>id</b>, <b>name (L)</b>, former names (L), other names (L),
 * acronyms, kind, state, consultative status, consultative status since, without consultative
 * status, member of, website, sources</td></tr>
 * <tr><td>{@code Accreditation}</td><td><b>stakeholder</b>, <b>session</b>, basis, steps,
 * source</td></tr>
 * <tr><td>{@code SideEvent}</td><td><b>id</b>, session, title (L), summary (L), main organizer,
 * co-organizers, sponsors, supporters, moderator, moderator title (L), moderator affiliation (L),
 * moderator state, moderator basis, speakers, date, start, end, time, room, online link, format,
 * languages, themes (L), agenda items, status, merged into, presents, follows up,
 * sources</td></tr>
 * <tr><td>{@code Signature}</td><td>stakeholder, name (L), signed on</td></tr>
 * <tr><td>{@code SpeakerEntry}</td><td><b>speaker</b>, on behalf of, requested at,
 * statement</td></tr>
 * <tr><td>{@code ReportedFigure}</td><td><b>subject</b>, category (L), unit, <b>count</b>,
 * qualifier, as of, wording (L), claimed record, source</td></tr>
 * </table>
 *
 * <table>
 * <caption>What stands in a cell</caption>
 * <tr><th>of what</th><th>in the cell</th></tr>
 * <tr><td>texts (L)</td><td>a column for each language, such as {@code title (fr)}; {@code title
 * (original)} has the tag of the language in which it was written first</td></tr>
 * <tr><td>several values</td><td>kept apart by semicolons; {@code \;} is a semicolon and {@code \\} a
 * backslash</td></tr>
 * <tr><td>days</td><td>2024-10-14; read also 14/10/2024 and 14.10.2024, and 03/04/2024 where it was
 * said that the day comes first</td></tr>
 * <tr><td>times</td><td>2024-10-14T13:15:00+02:00; read also without the offset where a zone was
 * given, and with the day in the column {@code date}, as in {@code 13:15} or {@code
 * 13:15-14:05}</td></tr>
 * <tr><td>States</td><td>the alpha-3 code; read also by any code or name in the six
 * languages</td></tr>
 * <tr><td>participants, stakeholders</td><td>the id; a State also by its name, whose id is then its
 * alpha-3 code in lower case, or that of the record; others by name where a record is
 * given</td></tr>
 * <tr><td>organizers, speakers</td><td>{@code stakeholder:harbour-watch}, {@code participant:aut},
 * {@code unit:…}, {@code person:…}; read also by a name that just one of them has</td></tr>
 * <tr><td>subjects of side events</td><td>{@code declaration:…}, {@code consultation:…}, {@code
 * initiative:…}</td></tr>
 * <tr><td>steps</td><td>{@code OBJECTED 2031-08-20 by aut}</td></tr>
 * <tr><td>source</td><td>the columns source title (L), source symbol, source link, source date,
 * source certainty</td></tr>
 * <tr><td>sources</td><td>the link of each</td></tr>
 * <tr><td>words of lists</td><td>as in the JSON; read also as they are called in the six
 * languages; what an open list does not have is kept, with a note</td></tr>
 * <tr><td>truth</td><td>yes or no; read in the six languages</td></tr>
 * <tr><td>what would mean something else</td><td>a code that no State has is {@code code:XQZ}, a
 * word that is not that of the list {@code word:ngo}, an id
 * that is also a code {@code id:040}, a tag that is also a word {@code title ("EN")}</td></tr>
 * <tr><td>what has more to say</td><td>its JSON</td></tr>
 * </table>
 */
@NullMarked
package org.unodc.cop.sdk.table;

import org.jspecify.annotations.NullMarked;
