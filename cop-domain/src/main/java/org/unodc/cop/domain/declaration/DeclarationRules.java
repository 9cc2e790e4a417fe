package org.unodc.cop.domain.declaration;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about declarations. */
public final class DeclarationRules {
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private static final Rule<Declaration> HAS_AN_AREA =
      Rule.of("declaration.has-an-area", Severity.NOTICE, Declaration.class)
          .holds(declaration -> declaration.areas().stream().anyMatch(DeclarationRules::hasAny));

  private static final Rule<Declaration> LISTED_AREAS_AGREE_WITH_THE_STATED_NUMBER =
      Rule.of(
              "declaration.listed-areas-agree-with-the-stated-number",
              Severity.WARNING,
              Declaration.class)
          .when(declaration -> statedNumber(declaration.areas()).isPresent())
          .check(
              (declaration, record, findings) ->
                  checkNumber(declaration.areas().orElseThrow(), Place.of("areas"), findings));

  private static final Rule<Declaration> LISTED_SIGNATURES_AGREE_WITH_THE_STATED_NUMBER =
      Rule.of(
              "declaration.listed-signatures-agree-with-the-stated-number",
              Severity.WARNING,
              Declaration.class)
          .when(declaration -> statedNumber(declaration.signatures()).isPresent())
          .check(
              (declaration, record, findings) ->
                  checkNumber(
                      declaration.signatures().orElseThrow(), Place.of("signatures"), findings));

  private static final Rule<Declaration> NOBODY_SIGNS_TWICE =
      Rule.of("declaration.nobody-signs-twice", Severity.WARNING, Declaration.class)
          .when(declaration -> !signaturesOf(declaration).isEmpty())
          .check(DeclarationRules::checkSignatures);

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          HAS_AN_AREA,
          LISTED_AREAS_AGREE_WITH_THE_STATED_NUMBER,
          LISTED_SIGNATURES_AGREE_WITH_THE_STATED_NUMBER,
          NOBODY_SIGNS_TWICE,
          ArticleCheck.CITED_ARTICLES_EXIST);

  private DeclarationRules() {}

  /** {@return the rules of this package, in the order of the catalogue} */
  public static ImmutableList<Rule<?>> all() {
    return ALL;
  }

  private static boolean hasAny(PartialList<?> list) {
    return !list.items().isEmpty() || list.stated().stream().anyMatch(count -> count.value() > 0);
  }

  /** {@return the number that the source states; empty if the source states it as approximate} */
  private static Optional<ReportedCount> statedNumber(Optional<? extends PartialList<?>> list) {
    return list.flatMap(PartialList::stated)
        .filter(number -> number.qualifier() != CountQualifier.ABOUT);
  }

  private static void checkNumber(PartialList<?> list, Place place, FindingCollector findings) {
    if (list.agreesWithStated() == Answer.NO) {
      findings.add(place.at("stated"), list.stated().orElseThrow(), list.items().size());
    }
  }

  private static ImmutableList<Signature> signaturesOf(Declaration declaration) {
    return declaration.signatures().map(PartialList::items).orElse(ImmutableList.of());
  }

  private static void checkSignatures(
      Declaration declaration, RecordView record, FindingCollector findings) {
    ImmutableList<Signature> signatures = signaturesOf(declaration);
    Set<String> signed = new HashSet<>();
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i);
      if (!signed.add(keyOf(signature))) {
        findings.add(Place.of("signatures").at("items").at(i), signatory(signature, record));
      }
    }
  }

  private static String keyOf(Signature signature) {
    return signature
        .stakeholder()
        .map(id -> "stakeholder " + id.value())
        .orElseGet(() -> "name " + normalize(signature.name().orElseThrow().toString()));
  }

  private static String normalize(String name) {
    return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static Object signatory(Signature signature, RecordView record) {
    return signature
        .stakeholder()
        .<Object>map(id -> record.label(id))
        .orElseGet(() -> signature.name().orElseThrow());
  }
}
