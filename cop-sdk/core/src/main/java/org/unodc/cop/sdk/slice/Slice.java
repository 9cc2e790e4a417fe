package org.unodc.cop.sdk.slice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.RecordShare;
import org.unodc.cop.domain.validation.Rulebook;

/**
 * A part of a record that is validated by itself: elements that it owns, and what rules read to
 * judge them.
 *
 * @param kind the kind
 * @param key names the slice among those of its kind
 * @param part the part of the record, with the elements in the order of the record
 * @param share the elements that the slice owns, by their places in the part, and the scopes of the
 *     rules that are asked
 */
public record Slice(SliceKind kind, String key, Conference part, RecordShare share) {
  public Slice {
    requireNonNull(kind, "kind");
    requireNonNull(key, "key");
    requireNonNull(part, "part");
    requireNonNull(share, "share");
  }

  /**
   * {@return the findings about the elements that the slice owns, with places in its part, for
   * {@link Rulebook#merged}}
   *
   * @throws IllegalArgumentException if the profile does not fit the rulebook
   */
  public ValidationReport validate(Rulebook rulebook, LocalDate day, ValidationProfile profile) {
    return rulebook.validate(part, day, profile, share);
  }

  /**
   * {@return a builder of a slice}
   *
   * @param record the record; the slice gets its fields outside the lists
   */
  public static Builder builder(SliceKind kind, String key, Conference record) {
    return new Builder(kind, key, record);
  }

  /**
   * Builds a {@link Slice} from elements, which are added to each list in the order of the record.
   */
  public static final class Builder {
    private final SliceKind kind;
    private final String key;
    private final Conference record;
    private final Map<ElementList, List<Object>> lists = new EnumMap<>(ElementList.class);
    private final ImmutableList.Builder<Place> own = ImmutableList.builder();

    private Builder(SliceKind kind, String key, Conference record) {
      this.kind = requireNonNull(kind, "kind");
      this.key = requireNonNull(key, "key");
      this.record = requireNonNull(record, "record");
    }

    /** Lets the slice own the fields of the record outside its lists. */
    public Builder ownRecord() {
      own.add(Place.here());
      return this;
    }

    /** Adds an element that the slice owns. */
    public Builder own(ElementList list, Object element) {
      own.add(Place.of(list.accessor()).at(lists.getOrDefault(list, List.of()).size()));
      return add(list, element);
    }

    /** Adds an element that rules read, but that another slice owns. */
    public Builder add(ElementList list, Object element) {
      lists.computeIfAbsent(list, any -> new ArrayList<>()).add(requireNonNull(element, "element"));
      return this;
    }

    /** {@return the slice} */
    public Slice build() {
      Conference.Builder part = record.toBuilder();
      for (ElementList list : ElementList.values()) {
        list.set(part, ImmutableList.copyOf(lists.getOrDefault(list, List.of())));
      }
      return new Slice(
          kind, key, part.build(), new RecordShare(own.build(), kind.scopes().asList()));
    }
  }
}
