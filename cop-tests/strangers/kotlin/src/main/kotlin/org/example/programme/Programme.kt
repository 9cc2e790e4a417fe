package org.example.programme

import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull
import org.unodc.cop.domain.Conference
import org.unodc.cop.domain.id.SideEventId
import org.unodc.cop.domain.language.LocalizedText
import org.unodc.cop.domain.rule.Severity
import org.unodc.cop.domain.sideevent.SideEvent
import org.unodc.cop.sdk.Cop

/** A builder call per line, without `build()`. */
fun sideEvent(id: String, content: SideEvent.Builder.() -> Unit): SideEvent =
    SideEvent.builder().id(SideEventId.of(id)).apply(content).build()

/** The title, or null if the record has none. */
val SideEvent.titleOrNull: LocalizedText?
  get() = title().getOrNull()

fun Conference.with(event: SideEvent): Conference =
    toBuilder().addSideEvents(event).build()

fun Conference.errors(asOf: LocalDate): List<String> =
    Cop.validate(this, asOf).findings()
        .filter { it.severity() == Severity.ERROR }
        .map { "${it.place()} ${it.message()}" }
