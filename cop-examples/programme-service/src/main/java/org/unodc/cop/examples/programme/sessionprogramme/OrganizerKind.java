package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.part.EntityDesignation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * The kind of body that organizes a side event. The programme shows each kind with a colour and a
 * name.
 */
public enum OrganizerKind {
  /** The secretariat of the conference. */
  SECRETARIAT,

  /** A State. */
  STATE,

  /** An entity or agency of the United Nations. */
  UNITED_NATIONS,

  /** Another intergovernmental organization. */
  INTERGOVERNMENTAL,

  /** A non-governmental organization. */
  NON_GOVERNMENTAL,

  /** An organization of or for young people. */
  YOUTH,

  /** A university or research institution. */
  ACADEMIA,

  /** A business. */
  PRIVATE_SECTOR,

  /** Something else, or not known. */
  OTHER;

  private static final ImmutableMap<OrganizerKind, StakeholderKind> LABELLED_AS =
      ImmutableMap.of(
          INTERGOVERNMENTAL, StakeholderKind.IGO,
          NON_GOVERNMENTAL, StakeholderKind.NGO,
          YOUTH, StakeholderKind.YOUTH_ORGANIZATION,
          ACADEMIA, StakeholderKind.ACADEMIA,
          PRIVATE_SECTOR, StakeholderKind.PRIVATE_SECTOR,
          OTHER, StakeholderKind.OTHER);

  private static final ImmutableMap<StakeholderKind, OrganizerKind> OF_STAKEHOLDER =
      ImmutableMap.of(
          StakeholderKind.IGO, INTERGOVERNMENTAL,
          StakeholderKind.UN_ENTITY, UNITED_NATIONS,
          StakeholderKind.SPECIALIZED_AGENCY, UNITED_NATIONS,
          StakeholderKind.NGO, NON_GOVERNMENTAL,
          StakeholderKind.YOUTH_ORGANIZATION, YOUTH,
          StakeholderKind.ACADEMIA, ACADEMIA,
          StakeholderKind.PRIVATE_SECTOR, PRIVATE_SECTOR);

  /** {@return the kind of a stakeholder} */
  public static OrganizerKind of(Stakeholder stakeholder) {
    return stakeholder.kind().map(OF_STAKEHOLDER::get).orElse(OTHER);
  }

  /** {@return the name of this kind, with a capital first letter} */
  public String label(PageFormatter formatter) {
    if (this == STATE) {
      return formatter.label(EntityDesignation.STATE);
    }
    return Optional.ofNullable(LABELLED_AS.get(this))
        .map(kind -> formatter.label(kind).text())
        .orElseGet(() -> formatter.message("organizer-kind." + name()));
  }

  /** {@return the CSS class that sets the colour of this kind} */
  public String style() {
    return "kind-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
