package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of an application.
 *
 * @param value a slug such as app-0231
 */
public record ApplicationId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ApplicationId {
    Slug.check(value, "ApplicationId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ApplicationId of(String value) {
    return new ApplicationId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<ApplicationId> parse(String text) {
    return Slug.parse(text, ApplicationId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
