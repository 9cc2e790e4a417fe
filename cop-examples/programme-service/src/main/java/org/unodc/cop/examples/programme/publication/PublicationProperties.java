package org.unodc.cop.examples.programme.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties of the publication of the programme.
 *
 * @param draft whether nobody sees side events before the programme is published for the first time
 */
@ConfigurationProperties("programme.publication")
public record PublicationProperties(boolean draft) {}
