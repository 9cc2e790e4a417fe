package org.unodc.cop.tests.library;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.sdk.problem.LibraryNeededException;
import org.unodc.cop.sdk.yaml.CopYaml;

/**
 * A program that uses one format. The test starts it with the libraries of another class loader, so
 * it returns only texts.
 */
abstract class FormatUser implements Callable<String> {

  /** {@return what the format says about its library; "works" if it works} */
  @Override
  public final String call() {
    try {
      use();
      return "works";
    } catch (LibraryNeededException refusal) {
      return refusal.problem().code() + ": " + refusal.getMessage();
    }
  }

  abstract void use();

  static final class ReadsYaml extends FormatUser {
    @Override
    void use() {
      CopYaml.of(SessionId.class).read("untoc-cop1");
    }
  }

  static final class MapsWithJackson2 extends FormatUser {
    @Override
    void use() {
      JsonMapper.builder().addModule(new org.unodc.cop.sdk.jackson2.CopModule()).build();
    }
  }

  static final class MapsWithJackson3 extends FormatUser {
    @Override
    void use() {
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.unodc.cop.sdk.jackson3.CopModule())
          .build();
    }
  }
}
