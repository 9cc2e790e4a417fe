package org.unodc.cop.examples.cli.option;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The words that the completion of a shell offers for the values of options. */
public final class CompletionWords {
  private CompletionWords() {}

  /** The names of the standard profiles. */
  public static final class Profiles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ValidationProfile.ofLibrary().stream().map(ValidationProfile::name).iterator();
    }
  }

  /** The headings of the rules. */
  public static final class Headings implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Rulebook.standard().rules().stream()
          .map(rule -> rule.id().value())
          .map(id -> id.substring(0, id.indexOf('.')))
          .distinct()
          .iterator();
    }
  }

  /** The subjects of figures. */
  public static final class Subjects implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FigureSubject.listed().stream()
          .map(subject -> subject.word().toLowerCase(Locale.ROOT).replace('_', '-'))
          .iterator();
    }
  }

  /** The ids of the sessions of the shipped records. Those of other records are not known. */
  public static final class Sessions implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(ReferenceRecords.untoc(), ReferenceRecords.uncac())
          .flatMap(record -> record.sessions().stream())
          .map(session -> session.id().value())
          .iterator();
    }
  }
}
