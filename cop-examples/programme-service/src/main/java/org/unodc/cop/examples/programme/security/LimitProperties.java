package org.unodc.cop.examples.programme.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits on the size and rate of requests. All requests allowed in a minute may come at once.
 *
 * @param body the maximum length of a request body
 * @param recordBody the maximum length of a request body with a whole record
 * @param bodyWait the time that a request may wait for its body, however short the body is
 * @param bodyRate the bytes of a body for which a request may wait a second longer
 * @param waitingBodies the maximum number of requests of an address that wait for their bodies
 * @param connections the maximum number of connections of an address
 * @param requests the maximum number of requests per minute from an address
 * @param changes the maximum number of changes per minute by an account
 * @param applications the maximum number of applications among these changes
 * @param uploads the maximum number of files per minute from an address, uploaded without an
 *     account
 * @param wrongPasswords the number of wrong passwords per minute for an account from an address;
 *     {@link WrongPasswords} derives the other limits from it
 */
@ConfigurationProperties("programme.limits")
record LimitProperties(
    @DefaultValue("256KB") DataSize body,
    @DefaultValue("32MB") DataSize recordBody,
    @DefaultValue("10s") Duration bodyWait,
    @DefaultValue("4KB") DataSize bodyRate,
    @DefaultValue("20") int waitingBodies,
    @DefaultValue("1000") int connections,
    @DefaultValue("1200") int requests,
    @DefaultValue("60") int changes,
    @DefaultValue("10") int applications,
    @DefaultValue("30") int uploads,
    @DefaultValue("10") int wrongPasswords) {}
