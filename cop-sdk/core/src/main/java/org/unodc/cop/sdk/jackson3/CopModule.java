package org.unodc.cop.sdk.jackson3;

import org.unodc.cop.sdk.internal.library.OptionalLibrary;
import org.unodc.cop.sdk.internal.library.SdkVersion;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.PackageVersion;

/**
 * A Jackson 3 module that reads and writes the types of the model, and writes what is computed from
 * it. If a value cannot be read, the mapper throws a {@link
 * tools.jackson.databind.exc.MismatchedInputException}, whose cause is a {@link
 * org.unodc.cop.sdk.problem.CopException} with all problems.
 */
@SuppressWarnings("exports") // every user of this class has Jackson
public final class CopModule extends JacksonModule {
  private final CopLimits limits;

  /** Creates the module with the standard limits. */
  public CopModule() {
    this(CopLimits.standard());
  }

  /** Creates the module with these limits, which apply to each value of the model separately. */
  public CopModule(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public String getModuleName() {
    return CopModule.class.getName();
  }

  /** {@return the version of the SDK} */
  @Override
  public Version version() {
    return VersionUtil.parseVersion(SdkVersion.text(), "org.unodc.cop", "cop-sdk");
  }

  /**
   * Adds the readers and writers of the model to a mapper.
   *
   * @throws org.unodc.cop.sdk.problem.LibraryNeededException if the version of Jackson is too low
   */
  @Override
  public void setupModule(SetupContext context) {
    OptionalLibrary.JACKSON_3.check(PackageVersion.VERSION.toString());
    context.addDeserializers(new ModelDeserializers(limits));
    context.addKeyDeserializers(new ModelKeyDeserializers(limits));
    context.addSerializers(new ModelSerializers(limits));
    context.addKeySerializers(new ModelKeySerializers(limits));
  }
}
