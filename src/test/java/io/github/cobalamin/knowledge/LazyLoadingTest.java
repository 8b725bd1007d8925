package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.source.CodeSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fresh virtual machine loads: prose, codes and indexes come when they are asked for. */
class LazyLoadingTest {
  /** The program that the fresh machine runs. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      switch (arguments[0]) {
        case "constant" -> System.out.println(Symptoms.GLOSSITIS.name());
        case "get" -> System.out.println(KnowledgeBase.standard().get("glossitis").name());
        default ->
            System.out.println(
                KnowledgeBase.standard().find(CodeSystem.ICD_10, "K14.0").get(0).fact().name());
      }
    }
  }

  private static String loadedBy(String argument) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:stdout",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Program.class.getName(),
                    argument))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("glossitis", "io.github.cobalamin.knowledge.Symptoms ");
    return output;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KnowledgeBase",
        "KnowledgeStore",
        "Causes",
        "Treatments",
        "MedicineEffects",
        "Frequencies",
        "Codes",
        "WordIndex",
        "MedicineNames",
        "CodeIndex"
      })
  void touching_one_constant_loads_neither_prose_nor_codes(String unloaded) throws Exception {
    assertThat(Constant.LOADED).doesNotContain("io.github.cobalamin.knowledge." + unloaded + " ");
  }

  /** The machine is started once for all of its checks. */
  private static final class Constant {
    static final String LOADED = read();

    private Constant() {}

    private static String read() {
      try {
        return loadedBy("constant");
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void getting_a_fact_by_id_reads_no_codes() throws Exception {
    assertThat(loadedBy("get"))
        .contains("io.github.cobalamin.knowledge.Treatments ")
        .doesNotContain(
            "io.github.cobalamin.knowledge.Codes ",
            "io.github.cobalamin.knowledge.CodeIndex ",
            "io.github.cobalamin.knowledge.WordIndex ",
            "io.github.cobalamin.knowledge.MedicineNames ");
  }

  @Test
  void asking_for_a_code_reads_them() throws Exception {
    assertThat(loadedBy("code"))
        .contains("io.github.cobalamin.knowledge.CodeIndex ")
        .doesNotContain(
            "io.github.cobalamin.knowledge.WordIndex ",
            "io.github.cobalamin.knowledge.MedicineNames ");
  }
}
