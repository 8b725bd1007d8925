package io.github.cobalamin.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words and flags that laboratories print for an outcome, by its name, those of HL7's table
 * 0078 among them. "Very low" and "slightly raised" are low and raised: a degree changes nothing.
 * "Abnormal", and what is weakly positive by itself, stand for none.
 */
final class OutcomeWords {
  /** The words of each language that was asked for. */
  private static final Map<String, Map<String, String>> ASKED = new ConcurrentHashMap<>();

  /** The hyphen of "low-normal" and "non-reactive". */
  private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  private static final Set<String> HAVE_DEGREES = Set.of("LOW", "RAISED");

  /** Words before low and raised that tell how much. */
  private static final Set<String> DEGREES =
      Set.of(
          ("very|markedly|mildly|slightly|moderately|severely|significantly|grossly|profoundly"
                  + "|extremely|massively|marginally|minimally"
                  + "|sehr|stark|deutlich|leicht|mäßig|très|fortement|légèrement|modérément"
                  + "|muy|ligeramente|levemente|molto|lievemente|leggermente"
                  + "|sterk|zeer|licht|muito|ligeiramente")
              .split("\\|", -1));

  private OutcomeWords() {}

  /** What a word stands for in English, or else in another language. */
  static @Nullable String find(String word, String language) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    wanted = wanted.endsWith(".") ? wanted.substring(0, wanted.length() - 1) : wanted;
    wanted = JOINED.matcher(wanted).replaceAll(" ");
    String itself = known(wanted, language);
    int space = wanted.indexOf(' ');
    if (itself != null || space < 0 || !DEGREES.contains(wanted.substring(0, space))) {
      return itself;
    }
    String ofWhich = known(wanted.substring(space + 1), language);
    return ofWhich != null && HAVE_DEGREES.contains(ofWhich) ? ofWhich : null;
  }

  private static @Nullable String known(String wanted, String language) {
    String english = ASKED.computeIfAbsent("en", OutcomeWords::of).get(wanted);
    return english == null && !language.equals("en")
        ? ASKED.computeIfAbsent(language, OutcomeWords::of).get(wanted)
        : english;
  }

  private static Map<String, String> of(String language) {
    return switch (language) {
      case "en" -> english().all();
      case "de" -> german().all();
      case "fr" -> french().all();
      case "es" -> spanish().all();
      case "it" -> italian().all();
      case "nl" -> dutch().all();
      case "pt" -> portuguese().all();
      default -> Map.of();
    };
  }

  private static Words english() {
    return new Words(new HashMap<>())
        .add("LOW", "low|l|ll|lll|lo|lu|lx|decreased|reduced|below normal|critically low|panic low")
        .add("LOW", "critical low|below reference range|below range|deficient|subnormal|diminished")
        .add("LOW", "low critical|low panic|deficiency|severe deficiency")
        .add("LOW", "below low normal|below lower panic limits|below normal range")
        .add("LOW", "below the normal range|below the reference range|below reference interval")
        .add(
            "RAISED",
            "raised|high|h|hh|hhh|hi|hu|hx|elevated|increased|above normal|critically high")
        .add(
            "RAISED",
            "high critical|high panic|panic high|critical high|above reference range|above range")
        .add("RAISED", "above high normal|above upper panic limits|above normal range")
        .add("RAISED", "above the normal range|above the reference range|above reference interval")
        .add(
            "NORMAL",
            "normal|n|within normal limits|wnl|in range|within range|within reference range")
        .add("NORMAL", "within normal range|within the normal range|unremarkable|replete")
        .add("NORMAL", "low normal|lower normal|normal low|high normal|upper normal|normal high")
        .add(
            "POSITIVE",
            "positive|pos|posit|+(pos)|reactive|rr|detected|det|1+|2+|3+|4+|+|++|+++|++++")
        .add("NEGATIVE", "negative|neg|negat|-(neg)|nonreactive|non reactive|not reactive|nr")
        .add("POSITIVE", "+ve|strongly positive|strong positive|strongly reactive|strong pos")
        .add("NEGATIVE", "not detected|none detected|nd|-ve")
        .add("PRESENT", "present|seen|trace|few|occasional|moderate|many|marked|slight|rare")
        .add("ABSENT", "absent|none|none seen|not seen|nil|not present")
        .add("UNDETECTABLE", "undetectable|not detectable|below detection limit|below detection")
        .add("UNDETECTABLE", "below the limit of detection|bdl|undetectably low")
        .add(
            "BORDERLINE", "borderline|equivocal|indeterminate|ind|inconclusive|grey zone|gray zone")
        .add("BORDERLINE", "borderline low|low borderline|borderline deficient|borderline high")
        .add("BORDERLINE", "high borderline|borderline raised|borderline elevated");
  }

  private static Words german() {
    return new Words(new HashMap<>())
        .add("LOW", "niedrig|erniedrigt|vermindert")
        .add("RAISED", "hoch|erhöht")
        .add("POSITIVE", "positiv")
        .add("NEGATIVE", "negativ|nicht nachgewiesen")
        .add("UNDETECTABLE", "nicht nachweisbar")
        .add("PRESENT", "vorhanden|vereinzelt|spur")
        .add("ABSENT", "nicht vorhanden|keine")
        .add("BORDERLINE", "grenzwertig");
  }

  private static Words french() {
    return new Words(new HashMap<>())
        .add("LOW", "bas|basse|diminué|diminuée|abaissé")
        .add("RAISED", "élevé|élevée|augmenté|augmentée|haut")
        .add("NORMAL", "normale")
        .add("POSITIVE", "positif|positive")
        .add("NEGATIVE", "négatif|négative|non détecté")
        .add("UNDETECTABLE", "indétectable")
        .add("PRESENT", "présence|présent|traces|quelques")
        .add("ABSENT", "absence")
        .add("BORDERLINE", "douteux|limite");
  }

  private static Words spanish() {
    return new Words(new HashMap<>())
        .add("LOW", "bajo|baja|disminuido|disminuida")
        .add("RAISED", "alto|alta|elevado|elevada|aumentado")
        .add("POSITIVE", "positivo")
        .add("NEGATIVE", "negativo|no detectado|no reactivo")
        .add("UNDETECTABLE", "indetectable")
        .add("PRESENT", "presente|presentes|trazas|escasos")
        .add("ABSENT", "ausente|ausentes")
        .add("BORDERLINE", "dudoso|indeterminado");
  }

  private static Words italian() {
    return new Words(new HashMap<>())
        .add("LOW", "basso|bassa|ridotto|diminuito")
        .add("RAISED", "alto|alta|elevato|aumentato")
        .add("NORMAL", "normale|nella norma")
        .add("POSITIVE", "positivo|reattivo")
        .add("NEGATIVE", "negativo|non rilevato|non reattivo")
        .add("UNDETECTABLE", "non rilevabile|indosabile")
        .add("PRESENT", "presente|presenti|tracce|rari")
        .add("ABSENT", "assente|assenti")
        .add("BORDERLINE", "dubbio");
  }

  private static Words dutch() {
    return new Words(new HashMap<>())
        .add("LOW", "laag|verlaagd")
        .add("RAISED", "hoog|verhoogd")
        .add("NORMAL", "normaal")
        .add("POSITIVE", "positief")
        .add("NEGATIVE", "negatief|niet aangetoond")
        .add("UNDETECTABLE", "niet aantoonbaar")
        .add("PRESENT", "aanwezig|spoor|enkele")
        .add("ABSENT", "afwezig|geen")
        .add("BORDERLINE", "grensgebied|dubieus");
  }

  private static Words portuguese() {
    return new Words(new HashMap<>())
        .add("LOW", "baixo|baixa|diminuído|reduzido")
        .add("RAISED", "alto|alta|elevado|elevada|aumentado")
        .add("POSITIVE", "positivo|reagente")
        .add("NEGATIVE", "negativo|não reagente|não detectado")
        .add("UNDETECTABLE", "indetectável")
        .add("PRESENT", "presente|presentes|traços|raros")
        .add("ABSENT", "ausente|ausentes")
        .add("BORDERLINE", "indeterminado|duvidoso");
  }

  /** The words of one language. */
  private record Words(Map<String, String> all) {
    Words add(String outcome, String words) {
      for (String word : words.split("\\|", -1)) {
        all.put(word, outcome);
      }
      return this;
    }
  }
}
