package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.unodc.cop.examples.programme.conference.PersonRegister.ElementKey;

/**
 * The revision that last wrote each element of a record. It is immutable. A copy with another
 * version shares the versions of the other elements, because each change of the record makes one.
 */
public final class ElementVersions {
  private static final int MAX_LATEST = 64;

  private final ImmutableTable<String, String, Long> base;
  private final ImmutableMap<ElementKey, Long> latest;

  private ElementVersions(
      ImmutableTable<String, String, Long> base, ImmutableMap<ElementKey, Long> latest) {
    this.base = base;
    this.latest = latest;
  }

  static ElementVersions of(List<ElementTable.Row> rows) {
    ImmutableTable.Builder<String, String, Long> versions = ImmutableTable.builder();
    rows.forEach(row -> versions.put(row.list(), row.key(), row.version()));
    return new ElementVersions(versions.buildOrThrow(), ImmutableMap.of());
  }

  /** {@return the revision that last wrote an element; empty if there is no such element} */
  public OptionalLong of(String list, String key) {
    Long version = latest.getOrDefault(new ElementKey(list, key), base.get(list, key));
    return version == null ? OptionalLong.empty() : OptionalLong.of(version);
  }

  ElementVersions with(String list, String key, long version) {
    Map<ElementKey, Long> changed = new HashMap<>(latest);
    changed.put(new ElementKey(list, key), version);
    if (changed.size() <= MAX_LATEST) {
      return new ElementVersions(base, ImmutableMap.copyOf(changed));
    }
    return new ElementVersions(merged(base, changed), ImmutableMap.of());
  }

  private static ImmutableTable<String, String, Long> merged(
      ImmutableTable<String, String, Long> base, Map<ElementKey, Long> latest) {
    HashBasedTable<String, String, Long> all = HashBasedTable.create(base);
    latest.forEach((element, version) -> all.put(element.list(), element.key(), version));
    return ImmutableTable.copyOf(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElementVersions versions
        && merged(base, latest).equals(merged(versions.base, versions.latest));
  }

  @Override
  public int hashCode() {
    return merged(base, latest).hashCode();
  }
}
