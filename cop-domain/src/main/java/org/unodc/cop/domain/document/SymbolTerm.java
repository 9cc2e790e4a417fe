package org.unodc.cop.domain.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.message.MessageKey;

/** The codes in document symbols that have a known meaning. */
enum SymbolTerm implements MessageKey {
  ORGAN_A("organ.A"),
  ORGAN_S("organ.S"),
  ORGAN_E("organ.E"),
  ORGAN_ST("organ.ST"),
  ORGAN_T("organ.T"),
  ORGAN_CTOC("organ.CTOC"),
  ORGAN_CAC("organ.CAC"),
  ORGAN_FCCC("organ.FCCC"),
  ORGAN_ICCD("organ.ICCD"),
  ORGAN_FCTC("organ.FCTC"),
  ORGAN_DP("organ.DP"),
  ORGAN_TD("organ.TD"),
  ORGAN_UNEP("organ.UNEP"),

  BODY_AC("body.AC"),
  BODY_C("body.C"),
  BODY_CN("body.CN"),
  BODY_CONF("body.CONF"),
  BODY_GC("body.GC"),
  BODY_PC("body.PC"),
  BODY_SC("body.SC"),
  BODY_SUB("body.Sub"),
  BODY_WG("body.WG"),
  BODY_COP("body.COP"),
  BODY_COSP("body.COSP"),
  BODY_IRG("body.IRG"),
  BODY_CP("body.CP"),
  BODY_BMS("body.BMS"),
  BODY_MSP("body.MSP"),

  SERIES_RES("series.RES"),
  SERIES_DEC("series.DEC"),
  SERIES_L("series.L"),
  SERIES_R("series.R"),
  SERIES_CRP("series.CRP"),
  SERIES_INF("series.INF"),
  SERIES_NGO("series.NGO"),
  SERIES_PET("series.PET"),
  SERIES_PRST("series.PRST"),
  SERIES_PV("series.PV"),
  SERIES_SR("series.SR"),
  SERIES_WP("series.WP"),
  SERIES_MISC("series.MISC"),
  SERIES_TP("series.TP"),
  SERIES_SGB("series.SGB"),
  SERIES_AI("series.AI"),
  SERIES_IC("series.IC"),

  MODIFIER_ADD("modifier.Add"),
  MODIFIER_AMEND("modifier.Amend"),
  MODIFIER_CORR("modifier.Corr"),
  MODIFIER_REV("modifier.Rev"),
  MODIFIER_PART("modifier.Part"),
  MODIFIER_RESUMPTION("modifier.Resumption"),
  MODIFIER_SUMMARY("modifier.Summary"),
  MODIFIER_VOL("modifier.Vol");

  private static final ImmutableMap<String, SymbolTerm> BY_KEY =
      Maps.uniqueIndex(Arrays.asList(values()), SymbolTerm::key);

  private final String key;

  SymbolTerm(String name) {
    this.key = "symbol." + name;
  }

  @Override
  public String key() {
    return key;
  }

  static Optional<SymbolTerm> organ(String code) {
    return find("symbol.organ." + code);
  }

  static Optional<SymbolTerm> body(String code) {
    return find("symbol.body." + code);
  }

  static Optional<SymbolTerm> series(String code) {
    return find("symbol.series." + code);
  }

  static Optional<SymbolTerm> modifier(String code) {
    return find("symbol.modifier." + code);
  }

  private static Optional<SymbolTerm> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
