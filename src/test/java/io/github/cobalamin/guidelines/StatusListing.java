package io.github.cobalamin.guidelines;

import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** The status order of NG239 as a text, to be laid beside the table that it follows. */
public final class StatusListing {
  private StatusListing() {}

  /** The rules that set the status, in their order. */
  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (rule.conclusion() instanceof Classified) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /**
   * {@return a line a rule: its id, whether it is a floor or a row, the status and the text}
   *
   * @param before the text of before, which is not read
   */
  public static String made(String before) {
    StringBuilder text = new StringBuilder();
    for (Rule rule : rules()) {
      Classified finding = (Classified) rule.conclusion();
      text.append(rule.id())
          .append(finding.isFloor() ? "\tfloor\t" : "\trow\t")
          .append(finding.classification())
          .append('\t')
          .append(finding.text())
          .append('\n');
    }
    return text.toString();
  }
}
