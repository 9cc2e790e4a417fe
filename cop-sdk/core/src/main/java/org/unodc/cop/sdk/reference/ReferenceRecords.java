package org.unodc.cop.sdk.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;

/**
 * The records that the library contains. Each is read once, on first use.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Conference untoc = ReferenceRecords.untoc();
 * untoc.sessions().size() // 12
 * }</pre>
 */
public final class ReferenceRecords {
  private ReferenceRecords() {}

  /**
   * {@return the Conference of the Parties to the United Nations Convention against Transnational
   * Organized Crime: the Convention and its three Protocols, the actions of States on them, the
   * rules of procedure, and the sessions from the first in 2004 to the twelfth in 2024}
   */
  public static Conference untoc() {
    return Untoc.RECORD;
  }

  /**
   * {@return the Conference of the States Parties to the United Nations Convention against
   * Corruption: the Convention, the actions of States on it as known on 10 July 2014, and the
   * sessions from the first in 2006 to the eleventh in 2025, with the facts that their sources
   * state}
   */
  public static Conference uncac() {
    return Uncac.RECORD;
  }

  private static Conference read(String resource) {
    try (InputStream utf8 = ReferenceRecords.class.getResourceAsStream(resource)) {
      if (utf8 == null) {
        throw new IllegalStateException(resource + " is missing from this library");
      }
      return CopJson.of(Conference.class).read(utf8);
    } catch (IOException refusal) {
      throw new UncheckedIOException(resource + " cannot be read", refusal);
    }
  }

  private static final class Untoc {
    private static final Conference RECORD = read("untoc.json");
  }

  private static final class Uncac {
    private static final Conference RECORD = read("uncac.json");
  }
}
