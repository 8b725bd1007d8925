package io.github.cobalamin.rules;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.result.ResultLeaf;
import io.github.cobalamin.rules.network.Network;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the leaves about one test read results in one unit. Most go by an exact number alone: their
 * edges part all numbers into places, of which each has one row of answers, namely what the leaves
 * said of the first result that fell there.
 */
final class Column {
  private final Unit unit;
  private final Network network;
  private final ResultLeaf[] byNumber;
  private final int[] positions;
  private final ResultLeaf[] others;
  private final int[] otherPositions;
  private final BigDecimal[] edges;
  private final double[] rounded;

  /** At 2 i what lies below the edge i, at 2 i + 1 what lies on it. */
  private volatile byte[][] rows;

  Column(Unit unit, Network network, int[] asked, @Nullable Leaf[] leaves) {
    this.unit = unit;
    this.network = network;
    TreeSet<BigDecimal> turning = new TreeSet<>();
    List<ResultLeaf> simple = new ArrayList<>();
    List<ResultLeaf> rest = new ArrayList<>();
    this.positions = new int[asked.length];
    this.otherPositions = new int[asked.length];
    for (int position : asked) {
      if (leaves[position] instanceof ResultLeaf leaf) {
        boolean alone = leaf.addEdges(unit, turning);
        (alone ? positions : otherPositions)[alone ? simple.size() : rest.size()] = position;
        (alone ? simple : rest).add(leaf);
      }
    }
    this.byNumber = simple.toArray(new ResultLeaf[0]);
    this.others = rest.toArray(new ResultLeaf[0]);
    this.edges = turning.toArray(new BigDecimal[0]);
    this.rounded = new double[edges.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = edges[i].doubleValue();
    }
    this.rows = new byte[2 * rounded.length + 1][];
  }

  Unit unit() {
    return unit;
  }

  /** Reads the only result of the test, which has an exact number. */
  void read(byte[] answers, LabResult result, Quantity value, Case who) {
    int place = place(value.value());
    byte[] row = rows[place];
    if (row == null) {
      row = makeRow(place, result, value, who);
    }
    for (int i = 0; i < row.length; i++) {
      network.set(answers, positions[i], row[i]);
    }
    for (int i = 0; i < others.length; i++) {
      network.set(answers, otherPositions[i], others[i].read(result, value, who));
    }
  }

  private synchronized byte[] makeRow(int place, LabResult result, Quantity value, Case who) {
    byte[] row = new byte[byNumber.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Network.answer(byNumber[i].read(result, value, who));
    }
    byte[][] more = rows.clone();
    more[place] = row;
    rows = more;
    return row;
  }

  /**
   * Rounding keeps the order, so that only a number that rounds like an edge is looked at again.
   */
  private int place(BigDecimal number) {
    double like = number.doubleValue();
    int edge = 0;
    while (edge < rounded.length && rounded[edge] < like) {
      edge++;
    }
    if (edge == rounded.length || rounded[edge] > like) {
      return 2 * edge;
    }
    while (edge < edges.length && number.compareTo(edges[edge]) > 0) {
      edge++;
    }
    return 2 * edge + (edge < edges.length && number.compareTo(edges[edge]) == 0 ? 1 : 0);
  }
}
