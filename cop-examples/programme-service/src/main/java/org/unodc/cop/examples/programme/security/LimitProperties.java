package org.unodc.cop.examples.programme.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much and how often. What is allowed in a minute may also come at once.
 *
 * @param body how long what is sent may be
 * @param recordBody how long a whole record may be
 * @param requests how many requests an address may make in a minute
 * @param changes how many changes an account may make in a minute
 * @param applications how many of them may be applications
 * @param wrongPasswords how many wrong passwords may come in a minute from one address, and how
 *     many for one account
 */
@ConfigurationProperties("programme.limits")
record LimitProperties(
    @DefaultValue("256KB") DataSize body,
    @DefaultValue("8MB") DataSize recordBody,
    @DefaultValue("1200") int requests,
    @DefaultValue("60") int changes,
    @DefaultValue("10") int applications,
    @DefaultValue("10") int wrongPasswords) {}
