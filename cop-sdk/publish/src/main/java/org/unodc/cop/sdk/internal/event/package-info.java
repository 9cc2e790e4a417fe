/**
 * The content that calendars, schedules and web pages share: a uniform view of sessions, meetings
 * and side events in one language. This package is independent of the formats.
 */
@NullMarked
package org.unodc.cop.sdk.internal.event;

import org.jspecify.annotations.NullMarked;
