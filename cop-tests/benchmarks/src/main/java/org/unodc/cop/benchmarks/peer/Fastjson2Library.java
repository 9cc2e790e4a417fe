package org.unodc.cop.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import java.io.OutputStream;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;

/** fastjson2, which generates bytecode at run time. */
final class Fastjson2Library implements JsonLibrary<ConferenceBean> {
  @Override
  public ConferenceBean read(byte[] utf8) {
    return JSON.parseObject(utf8, ConferenceBean.class);
  }

  @Override
  public void write(ConferenceBean record, OutputStream utf8) {
    JSON.writeTo(utf8, record);
  }

  @Override
  public int validate(ConferenceBean record) {
    return ConstraintChecker.countViolations(record);
  }
}
