package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings that differ between two assessments, in lines: those of one group, one fate and one
 * reason together, the weightiest group first. What there is no room for is counted.
 */
public final class ChangedFindings {
  /** Of what a finding is, the weightiest first. */
  private enum Group {
    STATUS,
    URGENCY,
    CAUSES,
    TREATMENT,
    TESTS,
    RESULTS,
    CAUTIONS,
    FOLLOW_UP,
    SUSPICION,
    PREVENTION,
    INFORMATION
  }

  /** Whether a finding was gained, lost or changed. */
  public enum Fate {
    /** It holds only after. */
    GAINED,
    /** It held only before. */
    LOST,
    /** It holds both times, with other words or for other reasons. */
    CHANGED
  }

  private record Head(Group group, Fate fate, String why) {
    boolean isAlwaysSaid() {
      return group.compareTo(Group.URGENCY) <= 0 && fate != Fate.CHANGED;
    }
  }

  private static final class Line {
    private final Head head;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> citations = new LinkedHashSet<>();

    Line(Head head) {
      this.head = head;
    }
  }

  private static final int LONGEST_FINDING = 110;
  private static final int ROOM_FOR_COUNTS = 120;
  private static final int MOST_REASONS = 3;
  private static final int MOST_CITATIONS = 2;
  private static final String BETWEEN = "; ";

  private final Map<Head, Line> lines = new LinkedHashMap<>();

  /** Adds a finding with what of its reasons differs. */
  public void add(Conclusion conclusion, Fate fate, List<String> why, List<Citation> citations) {
    List<String> reasons = why.stream().map(Shortened::reason).distinct().toList();
    Head head = new Head(group(conclusion), fate, cut(reasons, MOST_REASONS));
    Line line = lines.computeIfAbsent(head, Line::new);
    String words = words(conclusion);
    if (!line.findings.contains(words)) {
      line.findings.add(words);
    }
    citations.forEach(each -> line.citations.add(each.toString()));
  }

  private static String words(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.RedFlag flag) {
      return clause(Shortened.name(flag.text())) + ", " + flag.urgency().label();
    }
    return clause(
        conclusion instanceof Conclusion.FollowUp
            ? Shortened.name(conclusion.text())
            : Shortened.text(conclusion.text()));
  }

  private static String clause(String text) {
    return Print.clause(text, LONGEST_FINDING);
  }

  private static Group group(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.Classified) {
      return Group.STATUS;
    }
    if (conclusion instanceof Conclusion.RedFlag) {
      return Group.URGENCY;
    }
    if (conclusion instanceof Conclusion.TestAdvice) {
      return Group.TESTS;
    }
    if (conclusion instanceof Conclusion.Caution) {
      return Group.CAUTIONS;
    }
    return switch (conclusion.stage()) {
      case READ, INTERPRET -> Group.RESULTS;
      case RECOGNISE -> Group.SUSPICION;
      case TEST -> Group.TESTS;
      case ACT -> Group.URGENCY;
      case CAUSE -> Group.CAUSES;
      case TREAT -> Group.TREATMENT;
      case FOLLOW_UP -> Group.FOLLOW_UP;
      case PREVENT -> Group.PREVENTION;
      case INFORM -> Group.INFORMATION;
    };
  }

  /** A line each, as far as there is room, and how many findings there are beside them. */
  public List<String> text(int room) {
    List<Line> sorted = new ArrayList<>(lines.values());
    sorted.sort(
        Comparator.comparing((Line line) -> line.head.group())
            .thenComparing(line -> line.head.fate()));
    List<String> said = new ArrayList<>();
    int left = room - ROOM_FOR_COUNTS;
    Map<Group, Integer> more = new EnumMap<>(Group.class);
    for (Line each : sorted) {
      String text = text(each);
      if (each.head.isAlwaysSaid() || text.length() < left) {
        said.add(text);
        left -= text.length() + 1;
      } else {
        more.merge(each.head.group(), each.findings.size(), Integer::sum);
      }
    }
    if (!more.isEmpty()) {
      List<String> counts = new ArrayList<>();
      more.forEach((group, count) -> counts.add(Words.of(group) + " " + count));
      said.add("more, not said here: " + String.join(", ", counts));
    }
    return said;
  }

  private static String text(Line line) {
    Head head = line.head;
    return Words.of(head.fate())
        + ", "
        + Words.of(head.group())
        + ": "
        + String.join(BETWEEN, line.findings)
        + (head.why().isEmpty() ? "" : " (" + head.why() + ")")
        + " ["
        + cut(List.copyOf(line.citations), head.fate() == Fate.LOST ? 1 : MOST_CITATIONS)
        + "]";
  }

  /** Some of them, and how many more there are. */
  public static String cut(List<String> all, int most) {
    int more = all.size() - most;
    String some = all.stream().limit(most).collect(Collectors.joining(BETWEEN));
    return some + (more > 0 ? " and " + more + " more" : "");
  }
}
