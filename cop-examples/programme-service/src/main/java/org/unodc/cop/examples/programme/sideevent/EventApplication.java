package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * A side event and the application for it.
 *
 * @param sideEvent the requested side event
 * @param application the applicant and the preferred times
 */
public record EventApplication(SideEvent sideEvent, Application application) {}
