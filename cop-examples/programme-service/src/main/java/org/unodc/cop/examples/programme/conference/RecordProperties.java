package org.unodc.cop.examples.programme.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Properties that select the record and the session of the service.
 *
 * @param record the JSON record that fills an empty database
 * @param session the id of the session whose side events the service manages; if null, the latest
 *     session of the record
 * @param publishObjections whether everybody may see which States objected to accreditations, when,
 *     and why
 */
@ConfigurationProperties("programme")
public record RecordProperties(
    @DefaultValue("classpath:example-conference.json") Resource record,
    @Nullable String session,
    boolean publishObjections) {}
