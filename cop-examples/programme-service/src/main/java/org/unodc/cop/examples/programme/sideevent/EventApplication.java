package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * A side event and the application for it.
 *
 * @param sideEvent what is to take place
 * @param application who asks for it, and when it should be
 */
public record EventApplication(SideEvent sideEvent, Application application) {}
