/**
 * What calendars, schedules and web pages show of a record: its sessions, meetings and side events
 * seen alike, in one language. It knows no format.
 */
@NullMarked
package org.unodc.cop.sdk.codec.event;

import org.jspecify.annotations.NullMarked;
