package org.example.programme

import java.time.LocalDate
import java.time.OffsetDateTime
import kotlin.jvm.optionals.getOrNull
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull
import org.unodc.cop.domain.Conference
import org.unodc.cop.domain.calendar.TimeSlot
import org.unodc.cop.domain.id.ConferenceId
import org.unodc.cop.domain.language.LocalizedText
import org.unodc.cop.domain.sideevent.SideEvent
import org.unodc.cop.sdk.json.CopJson
import org.unodc.cop.sdk.problem.CopException

class ProgrammeTest {
  private val event =
      sideEvent("se-1") {
        title(LocalizedText.english("Safe ports"))
        slot(
            TimeSlot.of(
                OffsetDateTime.parse("2030-06-03T10:00:00+02:00"),
                OffsetDateTime.parse("2030-06-03T11:00:00+02:00")))
        addLanguages("en", "fr")
      }

  @Test
  fun `turns an optional into a nullable value`() {
    assertEquals("Safe ports", event.titleOrNull?.texts()?.get("en"))
    assertNull(sideEvent("se-2") {}.titleOrNull)
    assertNull(event.room().getOrNull())
  }

  @Test
  fun `validates a record`() {
    val conference = Conference.builder().id(ConferenceId.of("example-cop")).build().with(event)
    assertEquals(listOf(event), conference.sideEvents())
    assertEquals(emptyList(), conference.errors(LocalDate.of(2030, 6, 1)))
  }

  @Test
  fun `reads what it wrote`() {
    val json = CopJson.of(SideEvent::class.java)
    assertEquals(event, json.read(json.write(event)))
    assertFailsWith<CopException> { json.read("{}") }
  }
}
