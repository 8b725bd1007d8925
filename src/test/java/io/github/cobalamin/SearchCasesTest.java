package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.model.Fact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people were seen to write, and more of its kinds; ids that are right are parted by bars. */
class SearchCasesTest {
  @ParameterizedTest
  @CsvSource({
    "pins and needles in hands and feet, paraesthesia",
    "tingling hands, paraesthesia",
    "numbness in hands and feet, numbness",
    "electric shock feeling when bending neck, lhermitte-sign",
    "muscle weakness, weakness",
    "extreme tiredness, fatigue",
    "pale yellow tinge to your skin, jaundice|pallor",
    "ringing in my ears, tinnitus",
    "short-term memory problems, memory-loss",
    "numb fingers, numbness",
    "the fogs, brain-fog",
    "foggy, brain-fog",
    "can't concentrate, poor-concentration|brain-fog",
    "forgetting things, memory-loss",
    "confused, delirium",
    "poor balance, balance-problem",
    "exhausted, fatigue",
    "lightheaded, dizziness|orthostatic-hypotension",
    "blurry vision, blurred-vision",
    "depressed, depression",
    "shaky hands, involuntary-movements",
    "losing weight, weight-loss",
    "hair falling out, hair-changes",
    "can't find words, cognitive-difficulty|brain-fog",
    "staggering, impaired-gait|ataxia",
    "tired all the time, fatigue",
    "lack of energy, fatigue",
    "out of breath, breathlessness",
    "feeling faint, dizziness|syncope|orthostatic-hypotension",
    "swollen tongue, glossitis",
    "mouth sores, mouth-ulcers",
    "brittle nails, nail-changes",
    "floppy baby, hypotonia",
    "faint when standing up, orthostatic-hypotension|syncope",
    "difficulty walking, impaired-gait",
    "lethargy, fatigue",
    "the sighs, breathlessness|",
    "irritable, irritability",
    "wind, abdominal-bloating|",
    // a symptom of its own since clumsiness was parted from the examiner's ataxia
    "clumsy, clumsiness",
    "dropping things, clumsiness",
    // more of the kinds
    "my left foot is numb, numbness",
    "both hands tingle at night, paraesthesia",
    "no numbness but tingling toes, paraesthesia",
    "never dizzy, ''",
    "no fever or headache, ''",
    "tired and no appetite, fatigue|loss-of-appetite",
    "irritable infant, infant-irritability",
    "hallucinating, psychosis",
    "my haemoglobin is low, anaemia",
    "low hemoglobin, anaemia",
    "diarrhea, diarrhoea",
    "oedema of both legs, oedema",
    "knee pain, ''",
    "folic acid, folic-acid",
    "metformin 500 mg tablets, metformin",
    "I have coeliac disease, coeliac-disease|coeliac-disease-cause",
    "celiac disease, coeliac-disease|coeliac-disease-cause",
    "blue lips, ''",
    "fit and well, ''",
    "low temperature, hypothermia",
    "eye drops, ''"
  })
  void complaint_finds_the_symptom_first(String words, String ids) {
    List<Match<Fact>> found = KnowledgeBase.standard().search(words);
    String first = found.isEmpty() ? "" : found.get(0).fact().id();

    assertThat(List.of(ids.split("\\|", -1))).as(words).contains(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "milk; milk-whole|milk-semi-skimmed|milk-skimmed",
        "oat milk; oat-drink-fortified|oat-drink-unfortified",
        "fortified oat milk; oat-drink-fortified",
        "soya drink fortified; soya-drink-fortified|soya-drink-unsweetened-fortified",
        "beef; beef-mince-cooked|beef-fillet-steak|beef-roast|beef-sirloin-steak",
        "kidney; lamb-kidney|pork-kidney|veal-kidney",
        "liver; beef-liver-raw|beef-liver-braised|lamb-liver-fried",
        "peach; ''",
        "soymilk; soya-drink-fortified|soya-drink-unfortified|soya-drink-unsweetened-fortified",
        "Hummus, commercial; hummus",
        "calves liver; calf-liver-braised|calf-liver-fried",
        "Milk, whole, 3.25% milkfat; milk-whole",
        // more of the kinds
        "cod; cod-cooked|cod-raw",
        "houmous; hummus",
        "Egg, whole, raw, fresh; egg-raw",
        "Fish, tuna, light, canned in water, drained solids; tuna-tinned-in-water",
        "unfortified oatmilk; oat-drink-unfortified",
        "almond milk without B12; almond-drink-unfortified",
        "soy milk with added vitamin B12; soya-drink-fortified|soya-drink-unsweetened-fortified",
        "2 slices of brown bread; bread-wholemeal",
        "lemon; ''",
        "hazelnuts; ''",
        "mustard; ''",
        "smoked cod; ''"
      })
  void food_is_the_plain_one_or_none(String words, String ids) {
    List<Food> found = FoodCatalogue.standard().search(words);
    String first = found.isEmpty() ? "" : found.get(0).id();

    assertThat(List.of(ids.split("\\|", -1))).as(words).contains(first);
  }
}
