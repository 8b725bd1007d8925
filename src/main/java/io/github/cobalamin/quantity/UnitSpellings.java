package io.github.cobalamin.quantity;

import io.github.cobalamin.quantity.text.Marks;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The many ways in which one unit is written: "gm/dL", "g%", "x10E3/uL", "Million/mm3", "µUI/mL",
 * "pmol.L-1", "ml/min/1,73m²". Read when a text is none of a unit's own spellings; what could name
 * two units, as "mil/mm3" (thousand or million), is not here.
 */
final class UnitSpellings {
  private static final Map<String, String> ALL = all();

  private UnitSpellings() {}

  /** What the text may be as a unit spells itself, the likeliest first. */
  static List<String> of(String text) {
    if (text.isEmpty() || text.length() > 60) {
      return List.of();
    }
    String squeezed = squeezed(text);
    String plain = plainer(squeezed);
    String molar = text.endsWith("M") ? molar(squeezed) : null;
    return molar != null
        ? List.of(molar)
        : List.of(ALL.getOrDefault(squeezed, squeezed), ALL.getOrDefault(plain, plain));
  }

  /** Without spaces, in small letters, with one micro sign, slash and way to raise to a power. */
  static String squeezed(String text) {
    String plain = Marks.plain(text);
    StringBuilder squeezed = new StringBuilder(plain.length() + 2);
    boolean raised = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int power = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
      if (power >= 0 || c == '⁻') {
        squeezed.append(raised ? "" : "^").append(power >= 0 ? (char) ('0' + power) : '-');
        raised = true;
        continue;
      }
      raised = false;
      switch (c) {
        case ' ', '\t', '\u00c2' -> {
          // a space, or half a micro sign that was read in the wrong character set
        }
        case '\u00b5', '\u03bc' -> squeezed.append('u');
        case '\u2044', '\u2215' -> squeezed.append('/');
        case '\u00d7', '\u2715' -> squeezed.append('x');
        case '\u00b7', '\u22c5', '\u2219' -> squeezed.append('*');
        case '\u2113' -> squeezed.append('l');
        default -> squeezed.append(c);
      }
    }
    String small = squeezed.toString().toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      if (small.charAt(i) >= 0x80 && small.charAt(i) != '\u2030' && small.charAt(i) != '\u00b0') {
        return Normalizer.normalize(small, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace('\u03bc', 'u');
      }
    }
    return small;
  }

  /** With one word for each part: prefixes, litres, "per", cells and creatinine. */
  private static String plainer(String squeezed) {
    String plain = squeezed;
    if (wrapped(plain)) {
      plain = plain.substring(1, plain.length() - 1);
    }
    plain = plain.replace("{cells}", "").replace("{cell}", "").replace("{rbc}", "");
    plain = percent(plain) ? plain : plain.replace("per", "/");
    plain = plain.replace("mikro", "micro");
    plain =
        plain.replace("microlit", "ulit").replace("decilit", "dlit").replace("millilit", "mlit");
    plain = plain.replace("litre", "l").replace("liter", "l").replace("litro", "l");
    plain = plain.replace("/ltr", "/l").replace("/lt", "/l").replace("/mcl", "/ul");
    plain = plain.replace("/microl", "/ul").replace("/100ml", "/dl");
    plain = plain.replace("gramme", "gram").replace("grams", "gram").replace("moles", "mole");
    plain = plain.replace("micro", "u").replace("nano", "n").replace("pico", "p");
    plain = plain.replace("milli", plain.startsWith("million") ? "milli" : "m");
    plain = plain.replace("gram", "g").replace("mole", "mol");
    plain = plain.startsWith("mc") ? "u" + plain.substring(2) : plain;
    plain = plain.startsWith("mic") ? "u" + plain.substring(3) : plain;
    plain = plain.startsWith("gms") || plain.startsWith("gm/") ? "g" + gmEnd(plain) : plain;
    plain = plain.startsWith("gm%") ? "g%" : plain;
    plain = plain.startsWith("mgs/") ? "mg/" + plain.substring(4) : plain;
    if (plain.startsWith("ml/m") && plain.contains("1,73")) {
      plain = plain.replace("1,73", "1.73");
    }
    return perVolume(plain);
  }

  private static boolean percent(String text) {
    return text.contains("percent") || text.startsWith("per");
  }

  private static String gmEnd(String text) {
    return text.substring(text.startsWith("gms") ? 3 : 2);
  }

  private static boolean wrapped(String text) {
    return (text.startsWith("(") && text.indexOf(')') == text.length() - 1)
        || (text.startsWith("[") && text.indexOf(']') == text.length() - 1);
  }

  /** "pmol.l-1", "pmol*l^-1" and "pmoll-1" are pmol/l. */
  private static String perVolume(String text) {
    if (!text.endsWith("l-1") && !text.endsWith("l^-1")) {
      return text;
    }
    String plain = text.substring(0, text.length() - (text.endsWith("^-1") ? 3 : 2));
    int from = plain.length() - 1;
    if (from > 0 && "dmu".indexOf(plain.charAt(from - 1)) >= 0) {
      from--;
    }
    int to = from > 0 && "*.".indexOf(plain.charAt(from - 1)) >= 0 ? from - 1 : from;
    return plain.substring(0, to) + "/" + plain.substring(from);
  }

  /** Moles per litre by their capital M: "pM" is pmol/L, "pm" is no unit. */
  private static @Nullable String molar(String squeezed) {
    return switch (squeezed) {
      case "mm" -> "mmol/L";
      case "um" -> "umol/L";
      case "nm" -> "nmol/L";
      case "pm" -> "pmol/L";
      default -> null;
    };
  }

  private static Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    counts(all);
    creatinine(all);
    add(all, "g/dL", "g%", "gm%", "gr/dl", "gr%", "g/100ml");
    add(all, "mg/dL", "mg%", "mg/100ml");
    add(all, "g/L", "gr/l");
    add(all, "pg/mL", "pcg/ml");
    add(all, "pg", "pg/cell", "pg/cells", "pg/zelle", "pg/cel", "pg/rbc");
    add(all, "fL", "femtol", "femtols", "cumicrons", "cumicron", "um^3", "u^3", "u3");
    add(all, "%", "percent", "percentage", "pct", "prozent", "vol%", "vol.%", "vol.-%");
    add(all, "[ppth]", "promille", "permille", "o/oo", "/1000");
    add(all, "L/L", "fraction", "v/v", "l/1");
    add(all, "U/L", "iu/l", "ui/l", "units/l", "unit/l", "e/l", "ie/l", "[iu]/l");
    add(all, "m[IU]/L", "mui/l", "mie/l", "uui/ml", "uie/ml", "me/l", "mlu/l", "ulu/ml");
    add(all, "m[IU]/L", "ue/ml", "uiu/ml", "uu/ml", "munits/l");
    add(all, "[arb'U]/mL", "ui/ml", "ua/ml", "ru/ml", "eu/ml", "eliau/ml");
    add(all, "[arb'U]/mL", "units/ml", "unit/ml", "ie/ml", "ku/l", "kiu/l", "kui/l");
    add(all, "Cel", "°", "degc", "celsius", "degreescelsius", "gradcelsius", "°celsius");
    add(all, "mL/min/{1.73_m2}", "ml/min"); // of no test of this library is it another
    for (String area :
        "1.73m2 1.73m^2 1.73m*2 1.73m(2) 1.73 1.73sqm 1.73sq.m 1.73qm 1.73mq".split(" ", -1)) {
      add(all, "mL/min/{1.73_m2}", "ml/min/" + area, "ml/mn/" + area);
      add(all, "mL/min/{1.73_m2}", "ml/min/{" + area + "}");
    }
    return all;
  }

  private static void add(Map<String, String> all, String unit, String... spellings) {
    for (String spelling : spellings) {
      all.putIfAbsent(squeezed(spelling), unit);
    }
  }

  private static void creatinine(Map<String, String> all) {
    String creatinines =
        " {creat} {cr} {crea} creatinine creatinin creatinina creatin creat crea cre cr crt kreatinin"
            + " kreat krea (creat) (creatinine) (cr) ofcreatinine";
    for (String each : creatinines.split(" ", -1)) {
      add(all, "mmol/mol{creat}", "mmol/mol" + each, "umol/mmol" + each);
      add(all, "mg/g{creat}", "mg/g" + each);
      add(all, "ug/g{creat}", "ug/g" + each);
      add(all, "mg/mmol{creat}", "mg/mmol" + each);
    }
    add(all, "mmol/mol{Hb}", "mmol/molhb", "mmol/mol(hb)", "mmol/molhemoglobin");
  }

  /** Every way to write a power of ten before every way to write a volume. */
  private static void counts(Map<String, String> all) {
    String volumes = "/ul /mcl /mm3 /mm^3 /mm*3 /cumm /cmm /mmc /cu.mm /mmcub /cubicmm";
    for (String volume : volumes.split(" ", -1)) {
      add(all, "/uL", volume, "cells" + volume, "cell" + volume, "zellen" + volume);
      String thousand =
          "k thou thous thousand thousands th tsd tsd. tys tys. kcells mila migliaia miles milliers";
      for (String each : thousand.split(" ", -1)) {
        add(all, "10*3/uL", each + volume);
      }
      String million =
          "m mio mio. mill mill. million millions millionen milioni millones milhoes miljoen mln";
      for (String each : million.split(" ", -1)) {
        add(all, "10*6/uL", each + volume);
      }
      for (String each : "lakh lakhs laksh lac lacs".split(" ", -1)) {
        add(all, "10*5/uL", each + volume);
      }
      powers(all, 3, volume, "10*3/uL");
      powers(all, 4, volume, "10*4/uL");
      powers(all, 5, volume, "10*5/uL");
      powers(all, 6, volume, "10*6/uL");
    }
    powers(all, 9, "/l", "10*9/L");
    powers(all, 12, "/l", "10*12/L");
    add(all, "10*9/L", "/nl", "gpt/l", "giga/l", "mrd/l", "mrd./l", "cells/nl");
    add(all, "10*12/L", "/pl", "t/l", "tpt/l", "tera/l", "cells/pl");
  }

  private static void powers(Map<String, String> all, int power, String volume, String unit) {
    for (String times : new String[] {"", "x", "*"}) {
      for (String raised : "^ * ** e e+ exp ' +".split(" ", -1)) {
        add(all, unit, times + "10" + raised + power + volume);
      }
      add(all, unit, times + "10e0" + power + volume, times + "10(" + power + ")" + volume);
      add(all, unit, times + "10^(" + power + ")" + volume, times + "10" + power + volume);
      add(
          all,
          unit,
          times + "10^" + power + "cells" + volume,
          times + "10*" + power + "cells" + volume);
    }
    add(all, unit, "e" + power + volume);
  }
}
