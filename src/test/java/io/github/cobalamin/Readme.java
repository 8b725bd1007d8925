package io.github.cobalamin;

import io.github.cobalamin.diet.ReferenceIntakes;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.Sources;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The README as the library would write it: its code is compiled and run as one program, and what
 * that prints and what is counted takes the place of what stands there.
 */
final class Readme {
  static final Path FILE = Path.of("README.md");

  private static final Pattern BLOCK =
      Pattern.compile("(```(?:java|text)\\R)(.*?)```", Pattern.DOTALL);
  private static final String MARK = "-- snippet --";

  private Readme() {}

  static String text() throws IOException {
    return Files.readString(FILE);
  }

  /** The code of the README, block by block. */
  static List<String> snippets(String readme) {
    return blocks(readme, "```java");
  }

  private static List<String> blocks(String readme, String fence) {
    return BLOCK
        .matcher(readme)
        .results()
        .filter(each -> each.group(1).startsWith(fence))
        .map(each -> each.group(2))
        .toList();
  }

  /** The README with all that can be made made anew. */
  static String made(String readme) throws Exception {
    return counted(printed(readme));
  }

  private static String printed(String readme) throws Exception {
    List<String> snippets = snippets(readme);
    String[] printed = run(program(snippets)).split(MARK + "\\R", -1);
    if (blocks(readme, "```text").size() != snippets.size()) {
      throw new IllegalArgumentException(
          "README must show what each of its " + snippets.size() + " blocks of code prints");
    }
    StringBuilder made = new StringBuilder();
    Matcher block = BLOCK.matcher(readme);
    int texts = 0;
    while (block.find()) {
      boolean text = block.group(1).startsWith("```text");
      String body = text ? printed[++texts] : block.group(2);
      block.appendReplacement(made, Matcher.quoteReplacement(block.group(1) + body + "```"));
    }
    return block.appendTail(made).toString();
  }

  private static String counted(String readme) {
    String counted = readme;
    for (Map.Entry<String, String> count : counts().entrySet()) {
      String row = "(?m)^\\| " + Pattern.quote(count.getKey()) + " \\| [^|]* \\|";
      if (!Pattern.compile(row).matcher(counted).find()) {
        throw new IllegalArgumentException("README must have a row " + count.getKey());
      }
      counted =
          counted.replaceFirst(
              row,
              Matcher.quoteReplacement("| " + count.getKey() + " | " + count.getValue() + " |"));
    }
    return counted.replaceFirst(
        "all \\d+ rules", "all " + Guidelines.NICE_NG239.rules().size() + " rules");
  }

  private static Map<String, String> counts() {
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("causes", number(Cause.class));
    counts.put("symptoms and signs", number(Symptom.class));
    counts.put("frequencies, danger signs", number(Frequency.class, DangerSign.class));
    counts.put("risk factors, conditions", number(RiskFactor.class, Condition.class));
    counts.put("medicines and classes of them", number(Medicine.class));
    counts.put("effects of medicines", number(MedicineEffect.class));
    counts.put("treatments, precautions", number(Treatment.class, Precaution.class));
    counts.put("laboratory tests", number(LabTest.class));
    counts.put("cut-offs", number(Cutoff.class));
    counts.put(
        "accuracies, confounders, patterns, differentials",
        number(Accuracy.class, Confounder.class, TestPattern.class, Differential.class));
    counts.put(
        "milestones, remarks, disagreements",
        number(ResponseMilestone.class, Remark.class, Disagreement.class));
    counts.put(
        "foods, reference intakes", FoodCatalogue.standard().size() + ", " + bodies() + " bodies");
    counts.put("codes", String.valueOf(codes()));
    counts.put("rules of NG239", String.valueOf(Guidelines.NICE_NG239.rules().size()));
    counts.put("sources", String.valueOf(constants(Sources.class)));
    return counts;
  }

  private static String number(Class<?>... kinds) {
    return Arrays.stream(kinds)
        .map(kind -> KnowledgeBase.standard().all().stream().filter(kind::isInstance).count())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
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
            "rows",
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

  private static Path library() throws URISyntaxException {
    return Path.of(Guidelines.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static String run(String source) throws Exception {
    Path classes = Files.createDirectories(Path.of("target", "readme"));
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
                List.of("-d", classes.toString(), "-cp", library().toString(), "-proc:none"),
                null,
                List.of(file))
            .call();
    if (!compiled) {
      throw new IllegalArgumentException(
          "README must compile: " + messages.toString(StandardCharsets.UTF_8));
    }
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Readme.class.getClassLoader())) {
      return Printed.by(
          () ->
              loader
                  .loadClass("Snippets")
                  .getMethod("main", String[].class)
                  .invoke(null, (Object) new String[0]));
    }
  }
}
