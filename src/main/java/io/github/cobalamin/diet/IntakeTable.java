package io.github.cobalamin.diet;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.Resource;
import io.github.cobalamin.food.data.IntakeSources;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.AgeBand;
import io.github.cobalamin.model.LifeStage;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of reference intakes: the figures of each body, in the order of the table. */
final class IntakeTable {
  static final String HEADER = "body\tfrom\tto\tstage\tkind\tterm\tug\tconfirmation\tlocator\tnote";
  private static final String TABLE = "reference-intakes.tsv";
  private static final int COLUMNS = 10;

  private IntakeTable() {}

  static Map<String, List<ReferenceIntakes.Row>> standard() {
    return resource(TABLE);
  }

  static Map<String, List<ReferenceIntakes.Row>> resource(String name) {
    return read(name, Resource.text(IntakeTable.class, name));
  }

  static Map<String, List<ReferenceIntakes.Row>> read(String name, String text) {
    Map<String, List<ReferenceIntakes.Row>> bodies = new LinkedHashMap<>();
    boolean headed = false;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String place = name + ":" + number + ": must ";
      if (!headed) {
        if (!line.equals(HEADER)) {
          throw new IllegalStateException(place + "have the header " + HEADER + " but had " + line);
        }
        headed = true;
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw new IllegalStateException(
            place + "have " + COLUMNS + " columns but had " + columns.length);
      }
      try {
        bodies.computeIfAbsent(columns[0], body -> new ArrayList<>()).add(intake(columns));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(place + "be a reference intake but " + e.getMessage(), e);
      }
    }
    return bodies;
  }

  private static ReferenceIntakes.Row intake(String[] columns) {
    return ImmutableRow.builder()
        .kind(Require.constant("kind", IntakeKind.class, columns[4]))
        .term(columns[5])
        .perDay(Quantity.of(new BigDecimal(columns[6]), Unit.MICROGRAM))
        .ages(
            columns[2].isEmpty()
                ? AgeBand.fromMonths(Integer.parseInt(columns[1]))
                : AgeBand.months(Integer.parseInt(columns[1]), Integer.parseInt(columns[2])))
        .lifeStage(Require.constant("stage", LifeStage.class, columns[3]))
        .citation(
            source(columns[0])
                .at(columns[8], Require.constant("confirmation", Confirmation.class, columns[7])))
        .note(Optional.of(columns[9]).filter(note -> !note.isEmpty()))
        .build();
  }

  static Source source(String body) {
    return switch (body) {
      case "us-1998" -> Sources.IOM_1998;
      case "efsa-2015" -> Sources.EFSA_2015;
      case "dach-2018" -> Sources.DACH_2019;
      case "uk-1991" -> Sources.UK_COMA_1991;
      case "who-fao-2004" -> IntakeSources.WHO_FAO_2004;
      case "nordic-2023" -> IntakeSources.NNR_2023;
      case "japan-2025" -> IntakeSources.JAPAN_2025;
      case "australia-nz-2006" -> IntakeSources.NHMRC_2006;
      case "eu-scf-1993" -> IntakeSources.SCF_1993;
      default -> throw new IllegalArgumentException("body is not known: \"" + body + "\"");
    };
  }
}
