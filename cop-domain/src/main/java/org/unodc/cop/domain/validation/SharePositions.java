package org.unodc.cop.domain.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unodc.cop.domain.record.Place;

/** The positions in a record of the values that a share of it contains. */
final class SharePositions {
  private final Set<Place> elements;
  private final Set<Place> others;
  private final BitSet own;

  private SharePositions(Set<Place> elements, Set<Place> others, BitSet own) {
    this.elements = elements;
    this.others = others;
    this.own = own;
  }

  /** {@return the positions of the values of a share} */
  static SharePositions of(RecordShare share, RecordTree tree) {
    Set<Place> elements = new HashSet<>(share.elements());
    Set<Place> others = new HashSet<>();
    BitSet own = new BitSet(tree.size());
    for (int position = 0; position < tree.size(); position++) {
      int parent = tree.parent(position);
      boolean isOwn =
          parent > 0
              ? own.get(parent)
              : isElementOf(elements, others, elementOf(tree.place(position).pointer()));
      own.set(position, isOwn);
    }
    return new SharePositions(elements, others, own);
  }

  /** {@return whether the share contains the record itself} */
  boolean haveRecord() {
    return own.get(0);
  }

  /**
   * {@return whether the share contains the element in which a place is; a place in no element
   * belongs to the record}
   */
  boolean havePlace(Place place) {
    Place element = elementOf(place.pointer());
    return elements.contains(element) || (haveRecord() && !others.contains(element));
  }

  private static boolean isElementOf(Set<Place> elements, Set<Place> others, Place element) {
    boolean isOwn = elements.contains(element);
    if (!isOwn) {
      others.add(element);
    }
    return isOwn;
  }

  /** {@return the positions of the values of the share by their classes} */
  List<ClassPositions> in(Collection<ClassPositions> classes) {
    List<ClassPositions> ofShare = new ArrayList<>();
    for (ClassPositions all : classes) {
      ClassPositions some = new ClassPositions(all.type());
      for (int i = 0; i < all.size(); i++) {
        if (own.get(all.get(i))) {
          some.add(all.get(i));
        }
      }
      ofShare.add(some);
    }
    return ofShare;
  }

  /** {@return the element of a list that contains this place; the record if there is none} */
  private static Place elementOf(String pointer) {
    int list = pointer.indexOf('/', 1);
    if (list < 0 || list + 1 == pointer.length() || !isDigit(pointer.charAt(list + 1))) {
      return Place.here();
    }
    int end = pointer.indexOf('/', list + 1);
    return Place.parse(end < 0 ? pointer : pointer.substring(0, end));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
