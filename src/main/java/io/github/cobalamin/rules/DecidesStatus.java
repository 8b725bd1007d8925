package io.github.cobalamin.rules;

import io.github.cobalamin.rules.Conclusion.Classified;
import java.util.List;

/** Which of the status findings that hold decides. */
final class DecidesStatus {
  private DecidesStatus() {}

  /**
   * The first that is no floor, unless a floor before it says as much or more; -1 if there is none.
   *
   * @param fired the numbers of the rules that hold and conclude a status, in their order
   */
  static int of(List<Rule> rules, int... fired) {
    int floor = -1;
    for (int number : fired) {
      Classified finding = status(rules, number);
      if (!finding.isFloor()) {
        return floor >= 0 && outweighs(status(rules, floor), finding) ? floor : number;
      }
      if (floor < 0 || saysMore(finding, status(rules, floor))) {
        floor = number;
      }
    }
    return floor;
  }

  static Classified status(List<Rule> rules, int number) {
    return (Classified) rules.get(number).conclusion();
  }

  private static boolean outweighs(Classified floor, Classified finding) {
    return floor.classification() == finding.classification() || saysMore(floor, finding);
  }

  private static boolean saysMore(Classified finding, Classified other) {
    return finding.classification().saysMoreThan(other.classification());
  }
}
