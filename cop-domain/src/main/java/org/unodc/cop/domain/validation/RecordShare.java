package org.unodc.cop.domain.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Scope;

/**
 * What one of several validations of a record judges. The rules may read everything in its part of
 * the record, but it reports findings about its own elements only.
 *
 * @param elements the places of the elements of lists that it judges, such as {@code /sessions/3},
 *     in its part of the record; the empty place for the fields of the record outside its lists
 * @param scopes the scopes of the rules that it applies
 */
public record RecordShare(ImmutableList<Place> elements, ImmutableList<Scope> scopes) {
  public RecordShare {
    requireNonNull(elements, "elements");
    requireNonNull(scopes, "scopes");
  }
}
