package org.example.rows;

import java.util.Optional;
import org.mapstruct.Condition;
import org.mapstruct.Mapper;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;

@Mapper(
    nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS, // builders refuse null
    unmappedTargetPolicy = ReportingPolicy.IGNORE)
public interface EventMapper {
  EventMapper INSTANCE = Mappers.getMapper(EventMapper.class);

  EventRow toRow(SideEvent event);

  SideEvent toEvent(EventRow row);

  EventRow.Place toPlace(TimeSlot slot);

  TimeSlot toSlot(EventRow.Place place);

  default SideEventId id(String id) {
    return SideEventId.of(id);
  }

  default RoomId room(String id) {
    return RoomId.of(id);
  }

  default String value(SideEventId id) {
    return id.value();
  }

  default String value(RoomId id) {
    return id.value();
  }

  default LocalizedText english(String text) {
    return LocalizedText.english(text);
  }

  default String text(LocalizedText text) {
    return text.in("en");
  }

  @Condition
  default <T> boolean isKnown(Optional<T> value) {
    return value.isPresent();
  }

  default <T> T known(Optional<T> value) {
    return value.orElseThrow();
  }
}
