package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;

/**
 * Remarks on values of the rules that are uncertain, or on provisions that the model cannot
 * express.
 */
final class UntocRemarks {
  private static final String IN_CONSULTATION =
      "The President invites in consultation with the bureau (rule 16).";
  private static final String WITH_APPROVAL =
      "Subject to the approval of the Conference, through a limited number of representatives, on"
          + " questions relating to their activities (rule 17, paragraph 3).";

  private UntocRemarks() {}

  static ImmutableList<Remark> on2004() {
    return ImmutableList.<Remark>builder()
        .add(
            remark(
                "/validFrom",
                Certainty.COMPUTED,
                "The rules were adopted at the first session, which met from 28 June to 8 July 2004;"
                    + " on which day is not known, and the opening is taken."))
        .addAll(onDecisions())
        .add(
            remark(
                "/deadlines/3",
                Certainty.GENERAL_KNOWLEDGE,
                "The text of rule 18 before decision 4/7 was not read."))
        .add(
            remark(
                "/credentialIssuers",
                Certainty.GENERAL_KNOWLEDGE,
                "The text of rule 18 before decision 4/7 was not read; that the decision added the"
                    + " Permanent Representative is general knowledge."))
        .addAll(onOfficersAndObservers())
        .build();
  }

  static ImmutableList<Remark> on2008() {
    return ImmutableList.<Remark>builder()
        .add(
            remark(
                "/validFrom",
                Certainty.COMPUTED,
                "The amendment was adopted at the fourth session, which met from 8 to 17 October"
                    + " 2008; on which day is not known, and the last day is taken."))
        .addAll(onDecisions())
        .addAll(onCredentials())
        .addAll(onOfficersAndObservers())
        .build();
  }

  private static ImmutableList<Remark> onCredentials() {
    return ImmutableList.of(
        remark(
            "/credentialIssuers",
            Certainty.GENERAL_KNOWLEDGE,
            "The text of rule 18 names all four; that decision 4/7 added the Permanent"
                + " Representative is general knowledge."),
        remark(
            "/credentialIssuers",
            Certainty.STATED,
            "Where amendments of the Convention are to be considered, credentials are issued by the"
                + " Head of State or Government or the Minister for Foreign Affairs, or by the"
                + " competent authority of a regional economic integration organization, and not"
                + " by the Permanent Representative (rule 18, paragraph 4)."),
        remark(
            "/credentialIssuers",
            Certainty.STATED,
            "Where credentials cannot be had, official notes verbales are accepted (page of UNODC"
                + " on credentials)."));
  }

  private static ImmutableList<Remark> onDecisions() {
    return ImmutableList.of(
        remark(
            "/quorums/1/of",
            Certainty.STATED,
            "The rule speaks of the States Parties and does not spell out whether it means those"
                + " that participate in the session."),
        onOrganizationsInQuorum(),
        remark(
            "/majorities",
            Certainty.GENERAL_KNOWLEDGE,
            "Questions of the budget are decided by consensus (rule 58) and have no majority."),
        remark(
            "/majorities/1",
            Certainty.GENERAL_KNOWLEDGE,
            "That every effort for consensus comes first is stated; the majority itself is general"
                + " knowledge."),
        remark(
            "/majorities/2",
            Certainty.GENERAL_KNOWLEDGE,
            "The majority on questions of procedure is general knowledge."));
  }

  private static ImmutableList<Remark> onOfficersAndObservers() {
    return ImmutableList.of(
        remark(
            "/bureau",
            Certainty.STATED,
            "The State that is party to one or more Protocols in force, from which one of the two"
                + " officers of each group comes, is if possible party to all of them (rule 22)."),
        onDraftsOfSignatories(),
        onInvitation(2, IN_CONSULTATION),
        onInvitation(3, IN_CONSULTATION),
        onInvitation(4, WITH_APPROVAL),
        onInvitation(5, WITH_APPROVAL),
        remark(
            "/accreditationBases/0/rights/votes",
            Certainty.COMPUTED,
            "Rule 57 gives votes to States Parties only; the same holds of the bases that follow."),
        remark(
            "/languages",
            Certainty.GENERAL_KNOWLEDGE,
            "That documents are issued in the six languages is stated (rule 38); that they are the"
                + " working languages and are interpreted is general knowledge."));
  }

  private static Remark onInvitation(int basis, String condition) {
    return remark(
        "/accreditationBases/" + basis + "/rights/speaksOnInvitation", Certainty.STATED, condition);
  }

  private static Remark onDraftsOfSignatories() {
    return remark(
            "/accreditationBases/0/rights/tablesDrafts",
            Certainty.STATED,
            "Stated for the twelfth session: only States Parties and signatories table drafts."
                + " Rules 14 to 17, as far as they were read, do not speak of drafts.")
        .toBuilder()
        .source(
            Source.builder()
                .title(
                    LocalizedText.english(
                        "Minutes of the informal meeting in September (Alliance of NGOs on Crime"
                            + " Prevention and Criminal Justice)"))
                .link("https://crimealliance.org/events/375")
                .date(LocalDate.of(2024, 9, 27))
                .certainty(Certainty.STATED)
                .build())
        .build();
  }

  private static Remark onOrganizationsInQuorum() {
    return remark(
            "/quorums/1/of",
            Certainty.COMPUTED,
            "The rule speaks of the States Parties. Whether the European Union, which is a party,"
                + " counts as one more is not spelled out: of 192 parties a majority is 97, of 191"
                + " States it is 96.")
        .toBuilder()
        .source(
            Source.builder()
                .title(
                    LocalizedText.english(
                        "United Nations Treaty Collection, chapter XVIII, 12, status as at 4 May"
                            + " 2024"))
                .link(
                    "https://treaties.un.org/Pages/ShowMTDSGDetails.aspx"
                        + "?src=UNTSONLINE&tabid=2&mtdsg_no=XVIII-12&chapter=18&lang=en")
                .date(LocalDate.of(2024, 5, 4))
                .certainty(Certainty.STATED)
                .build())
        .build();
  }

  private static Remark remark(String place, Certainty certainty, String note) {
    return Remark.builder()
        .place(place)
        .certainty(certainty)
        .note(LocalizedText.english(note))
        .build();
  }
}
