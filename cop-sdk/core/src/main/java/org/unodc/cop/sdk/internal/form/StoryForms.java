package org.unodc.cop.sdk.internal.form;

import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.document.SymbolExplanation;
import org.unodc.cop.domain.document.SymbolPart;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.story.StoryCitation;
import org.unodc.cop.domain.story.StoryComputation;
import org.unodc.cop.domain.story.StoryForm;
import org.unodc.cop.domain.story.StorySection;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.domain.story.StoryTopic;
import org.unodc.cop.domain.story.StoryValue;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The forms of the account of a session and of document symbols. */
final class StoryForms {

  static void addStories(FormTable table) {
    table
        .codes(StoryForm.class, "The form of a statement.")
        .codes(StoryTopic.class, "The topic of a section.")
        .codes(StoryComputation.class, "How a value was computed.")
        .object(
            SessionStory.class,
            "The account of a session.",
            member("session", SessionId.class, SessionStory::session),
            member("title", StoryValue.class, SessionStory::title),
            list("sections", StorySection.class, SessionStory::sections),
            list("sources", Source.class, SessionStory::sources))
        .object(
            StorySection.class,
            "A section of an account.",
            member("topic", StoryTopic.class, StorySection::topic),
            list("statements", StoryStatement.class, StorySection::statements))
        .object(
            StoryStatement.class,
            "A statement of an account, with what it rests on.",
            member("form", StoryForm.class, StoryStatement::form),
            member("text", Message.class, StoryStatement::text),
            list("values", StoryValue.class, StoryStatement::values),
            list("citations", StoryCitation.class, StoryStatement::citations),
            list("details", StoryStatement.class, StoryStatement::details))
        .object(
            StoryValue.class,
            "A value in a statement, with its places in the record.",
            member("text", Translatable.class, StoryValue::text),
            list("places", Place.class, StoryValue::places),
            optional("computation", StoryComputation.class, StoryValue::computation))
        .object(
            StoryCitation.class,
            "A reference to a source of an account.",
            member("number", WHOLE, StoryCitation::number),
            optional("certainty", Certainty.class, StoryCitation::certainty));
  }

  static void addDocuments(FormTable table) {
    table
        .read(
            DocumentSymbol.class,
            ScalarCodecs.word(
                ProblemText.type(DocumentSymbol.class),
                ScalarForm.FILLED,
                DocumentSymbol::parse,
                DocumentSymbol::toString))
        .codes(SymbolPart.Kind.class, "What a part of a document symbol stands for.")
        .object(
            SymbolExplanation.class,
            "What a document symbol means.",
            list("parts", SymbolPart.class, SymbolExplanation::parts),
            member("meaning", Translatable.class, SymbolExplanation::meaning))
        .object(
            SymbolPart.class,
            "A part of a document symbol.",
            member("kind", SymbolPart.Kind.class, SymbolPart::kind),
            member("printed", TEXT, SymbolPart::printed),
            member("meaning", Translatable.class, SymbolPart::meaning))
        .object(
            SymbolRefusal.class,
            "The reason why a text is no document symbol.",
            member("position", WHOLE, SymbolRefusal::position),
            member("reason", Message.class, SymbolRefusal::reason),
            member("message", Message.class, SymbolRefusal::message));
  }

  static void addLanguages(FormTable table) {
    table.codes(TextDirection.class, "The direction in which a language is written.");
  }

  static void addInvariants(FormTable table) {
    table.object(
        InvariantException.class,
        "The reason why a value cannot be built.",
        member("key", TEXT, InvariantException::key),
        list("arguments", TEXT, InvariantException::arguments),
        member("message", TEXT, refusal -> String.valueOf(refusal.getMessage())));
  }

  private StoryForms() {}
}
