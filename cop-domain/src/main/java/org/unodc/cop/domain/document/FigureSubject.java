package org.unodc.cop.domain.document;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;

/**
 * The subject that a published figure counts: a code of a list that a record may extend. Codes that
 * are not in the list are kept unchanged.
 *
 * @param word the code, exactly as read and written
 */
public record FigureSubject(String word) implements ExtensibleCode, Comparable<FigureSubject> {
  /** Parties to the treaty. */
  public static final FigureSubject PARTIES = new FigureSubject("PARTIES");

  /** Signatories of the treaty, as in "signed by". */
  public static final FigureSubject SIGNATORIES = new FigureSubject("SIGNATORIES");

  /** All who took part. */
  public static final FigureSubject PARTICIPANTS = new FigureSubject("PARTICIPANTS");

  /** Persons whom a sender nominated, whether or not they then registered. */
  public static final FigureSubject NOMINATED_PERSONS = new FigureSubject("NOMINATED_PERSONS");

  /** Persons whose registration is complete, whether or not they then took part. */
  public static final FigureSubject REGISTERED_PERSONS = new FigureSubject("REGISTERED_PERSONS");

  /** Persons whose registration was withdrawn. */
  public static final FigureSubject WITHDRAWN_PERSONS = new FigureSubject("WITHDRAWN_PERSONS");

  /** Persons whose registration was rejected. */
  public static final FigureSubject REJECTED_PERSONS = new FigureSubject("REJECTED_PERSONS");

  /** Parties that took part. */
  public static final FigureSubject PARTIES_PARTICIPATING =
      new FigureSubject("PARTIES_PARTICIPATING");

  /** Signatories that took part and are not parties. */
  public static final FigureSubject SIGNATORIES_PARTICIPATING =
      new FigureSubject("SIGNATORIES_PARTICIPATING");

  /** Countries from which participants came. */
  public static final FigureSubject COUNTRIES = new FigureSubject("COUNTRIES");

  /** Observers. */
  public static final FigureSubject OBSERVERS = new FigureSubject("OBSERVERS");

  /** Intergovernmental organizations that took part. */
  public static final FigureSubject INTERGOVERNMENTAL_ORGANIZATIONS =
      new FigureSubject("INTERGOVERNMENTAL_ORGANIZATIONS");

  /** Non-governmental organizations that took part. */
  public static final FigureSubject NON_GOVERNMENTAL_ORGANIZATIONS =
      new FigureSubject("NON_GOVERNMENTAL_ORGANIZATIONS");

  /** Non-governmental stakeholders: organizations, academia and the private sector. */
  public static final FigureSubject NON_GOVERNMENTAL_STAKEHOLDERS =
      new FigureSubject("NON_GOVERNMENTAL_STAKEHOLDERS");

  /** Side events. */
  public static final FigureSubject SIDE_EVENTS = new FigureSubject("SIDE_EVENTS");

  /** Resolutions adopted. */
  public static final FigureSubject RESOLUTIONS = new FigureSubject("RESOLUTIONS");

  /** Decisions adopted. */
  public static final FigureSubject DECISIONS = new FigureSubject("DECISIONS");

  /** Drafts tabled. */
  public static final FigureSubject DRAFTS = new FigureSubject("DRAFTS");

  private static final ImmutableList<FigureSubject> LISTED =
      ImmutableList.of(
          PARTIES,
          SIGNATORIES,
          PARTICIPANTS,
          NOMINATED_PERSONS,
          REGISTERED_PERSONS,
          WITHDRAWN_PERSONS,
          REJECTED_PERSONS,
          PARTIES_PARTICIPATING,
          SIGNATORIES_PARTICIPATING,
          COUNTRIES,
          OBSERVERS,
          INTERGOVERNMENTAL_ORGANIZATIONS,
          NON_GOVERNMENTAL_ORGANIZATIONS,
          NON_GOVERNMENTAL_STAKEHOLDERS,
          SIDE_EVENTS,
          RESOLUTIONS,
          DECISIONS,
          DRAFTS);

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public FigureSubject {
    Require.text(word, "word");
  }

  /** {@return the codes of the list, in its order} */
  public static ImmutableList<FigureSubject> listed() {
    return LISTED;
  }

  @Override
  public int compareTo(FigureSubject other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
