package org.unodc.cop.tests.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.sdk.file.CopFiles;

/** Kills a program while it saves, 20 times in each build and 200 times in the nightly build. */
class KilledSaverTest {
  private static final int KILLS = Integer.getInteger("cop.kills", 20);
  private static final long SEED = 20_241_014;

  @TempDir private Path folder;

  @Test
  void leavesTheOldOrTheNewFileAndTheNextSaveRemovesAllOtherRemains() throws Exception {
    Path file = folder.resolve("record.json");
    Random random = new Random(SEED);
    int interrupted = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileSaving(file, random.nextInt(30));
      interrupted += names().size() > 1 ? 1 : 0;
      assertThat(Saver.isWhole(file)).as("after kill %s", kill).isTrue();
    }
    assertThat(interrupted).as("kills during a save").isPositive();
    CopFiles.save(new byte[0], folder.resolve("another.json"));
    assertThat(names()).containsExactly("another.json", "record.json");
  }

  private static void killWhileSaving(Path file, int milliseconds)
      throws IOException, InterruptedException {
    Process saver =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--class-path",
                System.getProperty("java.class.path"),
                Saver.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(saver.getInputStream().read()).isEqualTo('s');
    Thread.sleep(milliseconds);
    saver.destroyForcibly().waitFor();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
