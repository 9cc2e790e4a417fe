package org.unodc.cop.benchmarks.peer;

import java.util.function.Supplier;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;
import org.unodc.cop.benchmarks.peer.model.ConferenceRecord;

/** A library that is measured with a validator. The constants have the order of the table. */
public enum Contender {
  COP("cop", "its rules", CopLibrary::new),
  HAND_WRITTEN("hand-written streaming codec", "", HandWrittenLibrary::new),
  JACKSON_3_RECORDS(
      "Jackson 3 databind, records",
      "Hibernate Validator",
      () -> new Jackson3Library<>(ConferenceRecord.class)),
  JACKSON_3_BEANS(
      "Jackson 3 databind, POJOs",
      "Hibernate Validator",
      () -> new Jackson3Library<>(ConferenceBean.class)),
  JACKSON_2_RECORDS(
      "Jackson 2 databind, records",
      "Hibernate Validator",
      () -> new Jackson2Library<>(ConferenceRecord.class)),
  JACKSON_2_BEANS(
      "Jackson 2 databind, POJOs",
      "Hibernate Validator",
      () -> new Jackson2Library<>(ConferenceBean.class)),
  DSL_JSON("dsl-json, POJOs", "Hibernate Validator", DslJsonLibrary::new),
  FASTJSON2("fastjson2, POJOs", "Hibernate Validator", Fastjson2Library::new),
  AVAJE_JSONB("avaje-jsonb, POJOs", "Hibernate Validator", AvajeLibrary::new),
  GSON("Gson, POJOs", "Hibernate Validator", GsonLibrary::new),
  MOSHI("Moshi, POJOs", "Hibernate Validator", MoshiLibrary::new),
  JSON_SCHEMA("Jackson 3 tree", "networknt JSON Schema", SchemaLibrary::new);

  private final String title;
  private final String validator;

  @SuppressWarnings("ImmutableEnumChecker") // the suppliers have no state
  private final Supplier<JsonLibrary<?>> library;

  Contender(String title, String validator, Supplier<JsonLibrary<?>> library) {
    this.title = title;
    this.validator = validator;
    this.library = library;
  }

  /** {@return the name of the library and of the kind of its values} */
  public String title() {
    return title;
  }

  /** {@return the name of the validator; empty if there is none} */
  public String validator() {
    return validator;
  }

  /** {@return whether this contender does work that validates, or work that does not} */
  public boolean does(boolean validating) {
    return !validating || !validator.isEmpty();
  }

  /** {@return a new instance of the library} */
  public JsonLibrary<?> library() {
    return library.get();
  }
}
