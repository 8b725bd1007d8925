package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program outside the library is compiled and run against the packaged jar, and nothing else. */
class ConsumerIT {
  private static final String JAR = System.getProperty("cobalamin.jar", "");
  private static final String PROGRAM =
      """
      package consumer;

      import static io.github.cobalamin.rules.Criteria.ageAtLeast;
      import static io.github.cobalamin.rules.Criteria.all;
      import static io.github.cobalamin.rules.Criteria.present;

      import io.github.cobalamin.assessment.Assessment;
      import io.github.cobalamin.assessment.Guideline;
      import io.github.cobalamin.guidelines.Guidelines;
      import io.github.cobalamin.knowledge.LabTests;
      import io.github.cobalamin.knowledge.RiskFactors;
      import io.github.cobalamin.knowledge.Symptoms;
      import io.github.cobalamin.source.Source;
      import io.github.cobalamin.patient.Age;
      import io.github.cobalamin.patient.LabResult;
      import io.github.cobalamin.patient.Patient;
      import io.github.cobalamin.rules.Rule;
      import io.github.cobalamin.rules.Conclusion.TestAdvice;
      import java.time.LocalDate;

      public final class Program {
        private Program() {}

        public static void main(String[] args) {
          Source clinic = Source.of("clinic", "Our clinic", "House rules");
          Guideline ours = Guidelines.NICE_NG239.withId("our-clinic")
              .withRule(Rule.builder("clinic-old-and-frail")
                  .when(all(ageAtLeast(75), present(RiskFactors.FRAILTY)))
                  .conclude(TestAdvice.consider(LabTests.TOTAL_B12))
                  .cite(clinic.at("page 1")));
          Patient patient = Patient.builder()
              .age(Age.years(80))
              .addPresent(Symptoms.GLOSSITIS, RiskFactors.FRAILTY)
              .addResult(LabResult.of(LabTests.TOTAL_B12, "132.9 pmol/L"))
              .build();
          Assessment assessment = ours.assess(patient, LocalDate.of(2026, 11, 22));
          System.out.println(assessment.status());
          System.out.println(assessment.tests().get(0).rule().id());
          assessment.explanation().sentences().forEach(System.out::println);
        }
      }
      """;
  private static final String MODULE =
      """
      module consumer {
        requires io.github.cobalamin;
      }
      """;

  @TempDir private Path directory;

  @Test
  void a_program_on_the_class_path_compiles_without_warning_and_runs() throws Exception {
    Path source = write("consumer/Program.java", PROGRAM);
    run("javac", "-Xlint:all", "-Werror", "-cp", JAR, "-d", directory + "/out", source.toString());
    String output =
        run("java", "-cp", JAR + File.pathSeparator + directory + "/out", "consumer.Program");
    assertThat(output)
        .contains(
            "confirmed: B12 is in the deficient band",
            "clinic-old-and-frail",
            "NICE NG239, Table 1]");
  }

  @Test
  void a_program_on_the_module_path_compiles_without_warning_and_runs() throws Exception {
    Path source = write("consumer/Program.java", PROGRAM);
    Path module = write("module-info.java", MODULE);
    run(
        "javac",
        "-Xlint:all",
        "-Werror",
        "-p",
        JAR,
        "-d",
        directory + "/out",
        module.toString(),
        source.toString());
    String output =
        run(
            "java",
            "-p",
            JAR + File.pathSeparator + directory + "/out",
            "-m",
            "consumer/consumer.Program");
    assertThat(output)
        .contains(
            "confirmed: B12 is in the deficient band",
            "clinic-old-and-frail",
            "NICE NG239, Table 1]");
  }

  @Test
  void the_jar_carries_licence_and_notice_and_no_trace_of_its_tools() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
      assertThat(jar.stream().map(Object::toString))
          .allMatch(
              name ->
                  name.startsWith("META-INF/")
                      || name.startsWith("io/")
                      || name.equals("module-info.class"));
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String run(String tool, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
