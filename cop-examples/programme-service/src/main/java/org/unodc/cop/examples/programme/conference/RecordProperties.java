package org.unodc.cop.examples.programme.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What the service is about.
 *
 * @param record the record that an empty database is filled with, as JSON
 * @param session the id of the session whose side events the service is for; the latest of the
 *     record where it is absent
 */
@ConfigurationProperties("programme")
public record RecordProperties(
    @DefaultValue("classpath:example-conference.json") Resource record, @Nullable String session) {}
