package org.unodc.cop.examples.programme.web;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links of all packages, for the templates. */
@Component("sections")
public class Sections {
  private final ImmutableList<Section> all;

  Sections(List<Section> all) {
    this.all = ImmutableList.sortedCopyOf(Comparator.comparingInt(Section::place), all);
  }

  /** {@return the links to the pages for everybody} */
  public ImmutableList<Section> ofPublic() {
    return in(Section.Area.PUBLIC);
  }

  /** {@return the links at the foot of each page} */
  public ImmutableList<Section> atFoot() {
    return in(Section.Area.FOOT);
  }

  /** {@return the links to the pages for everybody who is signed in} */
  public ImmutableList<Section> ofAccount() {
    return in(Section.Area.ACCOUNT);
  }

  /** {@return the links to the pages of the secretariat} */
  public ImmutableList<Section> ofDesk() {
    return in(Section.Area.DESK);
  }

  private ImmutableList<Section> in(Section.Area area) {
    return all.stream().filter(section -> section.area() == area).collect(toImmutableList());
  }
}
