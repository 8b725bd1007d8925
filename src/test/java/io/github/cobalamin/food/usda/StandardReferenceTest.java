package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.Portion;
import io.github.cobalamin.food.data.FoodSources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardReferenceTest {
  @TempDir Path temporary;

  private FoodDataCentral.Import read(TestRelease release) throws IOException {
    return FoodDataCentral.from(release.folder(temporary)).read();
  }

  @Test
  void foods_keep_the_leading_zero_of_their_number() throws IOException {
    FoodDataCentral.Import result = read(TestRelease.standardReference());
    Food butter = result.catalogue().get("ndb-01001");

    assertThat(butter.name()).isEqualTo("Butter, salted");
    assertThat(butter.ndbNumber()).contains("01001");
    assertThat(butter.fdcId()).isEmpty();
    assertThat(butter.group()).isEqualTo(FoodGroup.DAIRY_OTHER);
    assertThat(butter.content())
        .isEqualTo(B12Content.of(new BigDecimal("0.17"), B12Content.Basis.ANALYSED));
    assertThat(butter.portions())
        .containsExactly(Portion.of("1 pat (1\" sq, 1/3\" high)", new BigDecimal("5")));
    assertThat(butter.citation().source()).isEqualTo(FoodSources.USDA_SR28);
    assertThat(butter.citation().locator()).isEqualTo("food 01001");
    assertThat(result.catalogue().byNdbNumber("01001")).contains(butter);
    assertThat(result.portionsLeftOut()).isEqualTo(1);
  }

  @Test
  void a_zero_that_was_assumed_is_an_assumed_one() throws IOException {
    Food tofu = read(TestRelease.standardReference()).catalogue().get("ndb-16227");
    assertThat(tofu.content())
        .isEqualTo(B12Content.of(BigDecimal.ZERO, B12Content.Basis.ASSUMED_ZERO));
    assertThat(tofu.group()).isEqualTo(FoodGroup.MEAT_ALTERNATIVE);
    assertThat(tofu.synonyms()).containsExactly("Nasoya");
    assertThat(tofu.note()).isEmpty();
  }

  @Test
  void a_food_without_a_value_is_left_out_or_kept_as_missing() throws IOException {
    FoodDataCentral.Import result = read(TestRelease.standardReference());
    assertThat(result.catalogue().find("ndb-16999")).isEmpty();
    assertThat(result.foodsRead()).isEqualTo(3);
    assertThat(result.foodsWithoutValue()).isEqualTo(1);

    Food kept = FoodDataCentral.from(temporary).keepMissing().read().catalogue().get("ndb-16999");
    assertThat(kept.content()).isEqualTo(B12Content.missing());
    assertThat(kept.portions()).containsExactly(Portion.of("1 cup", new BigDecimal("100")));
  }

  @Test
  void groups_and_weights_need_not_be_there() throws IOException {
    Food butter =
        read(TestRelease.standardReference().without("FD_GROUP.txt").without("WEIGHT.txt"))
            .catalogue()
            .get("ndb-01001");
    assertThat(butter.group()).isEqualTo(FoodGroup.OTHER);
    assertThat(butter.portions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1,ANALYSED",
    "6,ANALYSED",
    "12,ANALYSED",
    "13,ANALYSED",
    "4,CALCULATED",
    "5,LABEL",
    "8,LABEL",
    "9,CALCULATED",
    "7,CALCULATED"
  })
  void the_basis_follows_the_source_code(String code, B12Content.Basis basis) throws IOException {
    Food butter =
        read(TestRelease.standardReference()
                .replacing("NUT_DATA.txt", "^0.17^4^^~1~^", "^0.17^4^^~" + code + "~^"))
            .catalogue()
            .get("ndb-01001");
    assertThat(butter.content().basis()).isEqualTo(basis);
  }
}
