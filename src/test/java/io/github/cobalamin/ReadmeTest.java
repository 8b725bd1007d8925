package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.diet.ReferenceIntakes;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Accuracy;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Confounder;
import io.github.cobalamin.model.Cutoff;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Differential;
import io.github.cobalamin.model.Disagreement;
import io.github.cobalamin.model.Frequency;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.model.Precaution;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.model.ResponseMilestone;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.TestPattern;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code is compiled and run as one program, and what it prints is compared. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(java|text)\\R(.*?)```", Pattern.DOTALL);
  private static final String MARK = "-- snippet --";

  @TempDir private Path classes;

  @Test
  void code_prints_what_the_readme_says() throws Exception {
    List<String> snippets = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(readme());
    while (matcher.find()) {
      (matcher.group(1).equals("java") ? snippets : printed).add(matcher.group(2));
    }
    assertThat(snippets).hasSizeGreaterThan(5).hasSameSizeAs(printed);
    String output = run(program(snippets));
    assertThat(Arrays.asList(output.split(MARK + "\\R")).subList(1, snippets.size() + 1))
        .isEqualTo(printed);
  }

  @Test
  void the_readme_has_at_most_250_lines_and_names_both_commands() throws IOException {
    assertThat(readme().lines()).hasSizeLessThanOrEqualTo(250);
    assertThat(readme())
        .contains(
            "mvn -q test-compile exec:java", "mvn verify", "mvn -q -Pbench test-compile exec:exec");
  }

  @Test
  void the_first_example_has_at_most_ten_lines() throws IOException {
    Matcher matcher = BLOCK.matcher(readme());
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group(2).lines()).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void the_drawing_is_what_the_library_draws() throws IOException {
    Patient patient =
        Patient.builder()
            .age(Age.years(50))
            .addPresent(Symptoms.GLOSSITIS)
            .addResult(LabResult.of(LabTests.TOTAL_B12, "240 ng/L"))
            .build();
    String drawing = Guidelines.NICE_NG239.assess(patient).drawing("ng239-consider-mma");
    assertThat(readme()).contains("```mermaid\n" + drawing + "\n```");
  }

  @Test
  void the_counts_of_the_table_are_true() throws IOException {
    assertThat(readme())
        .contains(
            row("causes", Cause.class),
            row("symptoms and signs", Symptom.class),
            row("frequencies, danger signs", Frequency.class, DangerSign.class),
            row("risk factors, conditions", RiskFactor.class, Condition.class),
            row("medicines and classes of them", Medicine.class),
            row("effects of medicines", MedicineEffect.class),
            row("treatments, precautions", Treatment.class, Precaution.class),
            row("laboratory tests", LabTest.class),
            row("cut-offs", Cutoff.class),
            row(
                "accuracies, confounders, patterns, differentials",
                Accuracy.class,
                Confounder.class,
                TestPattern.class,
                Differential.class),
            row(
                "milestones, remarks, disagreements",
                ResponseMilestone.class,
                Remark.class,
                Disagreement.class))
        .contains("| codes | " + codes() + " |")
        .contains("| rules of NG239 | " + Guidelines.NICE_NG239.rules().size() + " |")
        .contains(
            "| foods, reference intakes | "
                + FoodCatalogue.standard().size()
                + ", "
                + bodies()
                + " bodies |")
        .contains("| sources | " + constants(Sources.class) + " |");
  }

  private static String row(String name, Class<?>... kinds) {
    return Arrays.stream(kinds)
        .map(
            kind ->
                String.valueOf(
                    KnowledgeBase.standard().all().stream().filter(kind::isInstance).count()))
        .collect(Collectors.joining(", ", "| " + name + " | ", " |"));
  }

  private static int codes() {
    return KnowledgeBase.standard().all().stream()
        .mapToInt(fact -> KnowledgeBase.standard().codes(fact).size())
        .sum();
  }

  private static long bodies() {
    return Arrays.stream(ReferenceIntakes.class.getFields())
        .filter(field -> field.getType() == ReferenceIntakes.class)
        .count();
  }

  private static long constants(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .count();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String program(List<String> snippets) {
    StringBuilder source = new StringBuilder();
    for (String name :
        List.of(
            "assessment",
            "diet",
            "food",
            "food.usda",
            "guidelines",
            "knowledge",
            "model",
            "patient",
            "quantity",
            "rules",
            "source")) {
      source.append("import io.github.cobalamin.").append(name).append(".*;\n");
    }
    source.append(
        "import static io.github.cobalamin.rules.Criteria.*;\nimport io.github.cobalamin.rules.Conclusion.*;\nimport java.time.*;\nimport java.time.temporal.*;\n");
    source.append("public class Snippets { public static void main(String[] args) {\n");
    for (String snippet : snippets) {
      source.append("System.out.println(\"").append(MARK).append("\");\n").append(snippet);
    }
    return source.append("}}\n").toString();
  }

  private String run(String source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Snippets.java"), SimpleJavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    boolean compiled =
        compiler
            .getTask(
                new java.io.PrintWriter(messages, true, StandardCharsets.UTF_8),
                null,
                null,
                List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none"),
                null,
                List.of(file))
            .call();
    assertThat(compiled).as(messages.toString(StandardCharsets.UTF_8)).isTrue();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Snippets")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
