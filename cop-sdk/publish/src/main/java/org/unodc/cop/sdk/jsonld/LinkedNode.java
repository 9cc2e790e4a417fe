package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.PublishedText;

/** A node of linked data, with its members in the order in which they are added. */
final class LinkedNode {
  private final Map<String, Object> members = new LinkedHashMap<>();

  private LinkedNode() {}

  /** {@return a node without an IRI} */
  static LinkedNode of(String... types) {
    LinkedNode node = new LinkedNode();
    node.members.put("@type", types.length == 1 ? types[0] : ImmutableList.copyOf(types));
    return node;
  }

  /** {@return a node with this IRI} */
  static LinkedNode of(String iri, List<String> types) {
    LinkedNode node = new LinkedNode();
    node.members.put("@id", iri);
    node.members.put("@type", types.size() == 1 ? types.get(0) : ImmutableList.copyOf(types));
    return node;
  }

  Map<String, Object> members() {
    return members;
  }

  LinkedNode put(String property, Optional<?> value) {
    value.ifPresent(present -> members.put(property, present));
    return this;
  }

  LinkedNode put(String property, Stream<?> values) {
    List<?> all = values.toList();
    if (!all.isEmpty()) {
      members.put(property, all.size() == 1 ? all.get(0) : all);
    }
    return this;
  }

  /** Adds texts in all their languages. */
  LinkedNode texts(String property, Stream<LocalizedText> texts) {
    return put(property, texts.flatMap(LinkedNode::values));
  }

  LinkedNode text(String property, Optional<LocalizedText> text) {
    return texts(property, text.stream());
  }

  /** Adds an address if it is that of a web page; other schemes could run a program. */
  LinkedNode address(Optional<String> address) {
    return put("url", address.flatMap(PublishedText::webAddress));
  }

  /** Adds the documents and sources that are about this node. */
  LinkedNode documents(List<DocumentReference> documents, List<Source> sources) {
    return put(
        "subjectOf",
        Stream.concat(
            documents.stream().map(LinkedNode::document),
            sources.stream().map(LinkedNode::source)));
  }

  /** {@return the members of a document} */
  static Map<String, Object> document(DocumentReference document) {
    return work(document.symbol())
        .put("identifier", document.symbol())
        .text("name", document.title())
        .address(document.link())
        .put("inLanguage", document.languages().stream().map(OfficialLanguage::tag))
        .members();
  }

  private static Map<String, Object> source(Source source) {
    return work(source.symbol())
        .put("identifier", source.symbol())
        .text("name", source.title())
        .address(source.link())
        .members();
  }

  /** Starts a work, which is a document of the United Nations if it has a symbol. */
  private static LinkedNode work(Optional<String> symbol) {
    return symbol.isPresent() ? of("CreativeWork", "undo:Document") : of("CreativeWork");
  }

  /** {@return a text in each of its languages} */
  static Stream<Object> values(LocalizedText text) {
    return text.texts().entrySet().stream().map(entry -> value(entry.getKey(), entry.getValue()));
  }

  /** {@return a text with its language, or without it if the tag in the record is malformed} */
  static Object value(String tag, String text) {
    return LocalizedString.isTag(tag)
        ? ImmutableMap.of("@value", text, "@language", tag)
        : ImmutableMap.of("@value", text);
  }
}
