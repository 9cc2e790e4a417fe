package org.unodc.cop.tests.effort;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.internal.PremainAttachAccess;

/**
 * Counts the steps of a piece of work: each call of a method of the model or of the lists of Guava,
 * and each jump in one. Unlike a time, the count is the same on every machine and under any load.
 * Steps in the JDK are not counted.
 *
 * <p>Steps are counted in test classes with this extension. It changes the classes that are
 * counted, and restores them afterwards.
 */
public final class StepCount implements BeforeAllCallback, AfterAllCallback {
  private static final Instrumentation JVM = PremainAttachAccess.getInstrumentation();
  private static final Counting COUNTING = new Counting();

  private static long steps;

  /** {@return the number of steps of the work} */
  public static long of(Runnable work) {
    long before = steps;
    work.run();
    return steps - before;
  }

  /** Counts one step; the changed classes call it. */
  public static void count() {
    steps++;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws UnmodifiableClassException {
    JVM.addTransformer(COUNTING, true);
    transform();
  }

  @Override
  public void afterAll(ExtensionContext context) throws UnmodifiableClassException {
    JVM.removeTransformer(COUNTING);
    transform();
  }

  private static void transform() throws UnmodifiableClassException {
    JVM.retransformClasses(
        Stream.of(JVM.getAllLoadedClasses())
            .filter(type -> type.getClassLoader() == StepCount.class.getClassLoader())
            .filter(type -> isCounted(type.getName().replace('.', '/')))
            .filter(JVM::isModifiableClass)
            .toArray(Class<?>[]::new));
  }

  private static boolean isCounted(String type) {
    return type.startsWith("org/unodc/cop/domain/")
        || type.matches("com/google/common/collect/\\w*(List|Itera)\\w*");
  }

  /** Adds a call of {@link #count} to each method and before each jump. */
  private static final class Counting implements ClassFileTransformer {
    @Override
    public byte @Nullable [] transform(
        ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] original) {
      if (loader != StepCount.class.getClassLoader() || !isCounted(name)) {
        return null;
      }
      ClassReader reader = new ClassReader(original);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(
          new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
              return new CountingMethod(
                  super.visitMethod(access, method, descriptor, signature, thrown));
            }
          },
          0);
      return writer.toByteArray();
    }
  }

  private static final class CountingMethod extends MethodVisitor {
    private static final String COUNTER = Type.getInternalName(StepCount.class);

    private CountingMethod(MethodVisitor method) {
      super(Opcodes.ASM9, method);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      count();
      super.visitJumpInsn(opcode, label);
    }

    private void count() {
      visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "count", "()V", false);
    }
  }
}
