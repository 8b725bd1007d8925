package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small releases in the official format, as files of a folder or entries of a zip. */
final class TestRelease {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** A release with foods of all types, in the columns of the download. */
  static TestRelease foodDataCentral() {
    return new TestRelease()
        .with(
            "food.csv",
            """
            "fdc_id","data_type","description","food_category_id","publication_date"
            "173410","sr_legacy_food","Butter, salted","1","2019-04-01"
            "322892","foundation_food","Milk, whole","1","2019-04-01"
            "746782","foundation_food","Milk, whole","1","2019-12-16"
            "2705385","survey_fndds_food","Soymilk","","2024-10-31"
            "1106032","branded_food","OAT DRINK","","2020-11-13"
            "175178","sr_legacy_food","Fish, cod, Pacific, cooked","15","2019-04-01"
            "319877","sub_sample_food","","16","2019-04-01"
            """)
        .with(
            "food_nutrient.csv",
            """
            "id","fdc_id","nutrient_id","amount","data_points","derivation_id","min","max","median","footnote","min_year_acquired"
            "1","173410","1178","0.17","4","","","","","",""
            "2","173410","1246","0.0","0","","","","","",""
            "3","173410","1093","643","19","1","","","","",""
            "4","322892","1178","0.5","12","1","","","","",""
            "5","746782","1178","0.54","12","1","0.4","0.6","","",""
            "6","2705385","418","0.9","","","","","","",""
            "7","2705385","578","0.85","","","","","","",""
            "8","2705385","205.2","1.3","","","","","","",""
            "9","1106032","1178","0.38","","71","","","","",""
            "10","319877","1178","0.6","1","1","","","","",""
            """)
        .with(
            "food_portion.csv",
            """
            "id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight","data_points","footnote","min_year_acquired"
            "1","173410","2","1.0","9999","","tbsp","14.2","","",""
            "2","173410","1","0.5","9999","","cup","113.5","","",""
            "3","173410","3","0","9999","","pat","5","","",""
            "4","746782","","2.0","1000","","skimmed","488","","",""
            "5","2705385","1","","9999","1 cup","10205","244","","",""
            "6","2705385","2","","9999","Quantity not specified","90000","244","","",""
            "7","175178","1","1","9999","","fillet","90","","",""
            """)
        .with("measure_unit.csv", "\"id\",\"name\"\n\"1000\",\"cup\"\n\"9999\",\"undetermined\"\n")
        .with(
            "food_category.csv",
            """
            "id","code","description"
            "1","0100","Dairy and Egg Products"
            "15","1500","Finfish and Shellfish Products"
            """)
        .with(
            "wweia_food_category.csv",
            """
            "wweia_food_category","wweia_food_category_description"
            "1404","Milk substitutes"
            """)
        .with(
            "food_nutrient_derivation.csv",
            """
            "id","code","description","source_id"
            "1","A","Analytical","1"
            "49","NC","Calculated","2"
            "50","Z","Assumed zero","7"
            "71","LCCD","Calculated from a daily value percentage per serving size measure","9"
            "72","ML","Manufacturer's label value","9"
            "73","JA","Aggregated","1"
            "74","MA","Manufacturer's analytical","1"
            """)
        .with(
            "sr_legacy_food.csv",
            """
            "fdc_id","NDB_number"
            "173410","1001"
            "175178","15020"
            """)
        .with(
            "foundation_food.csv",
            """
            "fdc_id","NDB_number","footnote"
            "322892","",""
            "746782","100079",""
            """)
        .with(
            "survey_fndds_food.csv",
            """
            "fdc_id","food_code","wweia_category_code","start_date","end_date"
            "2705385","11320000","1404","2021-01-01","2023-12-31"
            """)
        .with(
            "branded_food.csv",
            """
            "fdc_id","brand_owner","brand_name","subbrand_name","gtin_upc","ingredients","not_a_significant_source_of","serving_size","serving_size_unit","household_serving_fulltext","branded_food_category","data_source","package_weight","modified_date","available_date","market_country","discontinued_date","preparation_state_code","trade_channel","short_description"
            "1106032","Oat & Co.","","","0001","WATER, OATS","","240.0","ml","1 cup","Plant Based Milk","LI","","2020-09-03","2020-11-13","United States","","","",""
            """);
  }

  /** Release 28 of the standard reference, cut down. */
  static TestRelease standardReference() {
    return new TestRelease()
        .with("FD_GROUP.txt", "~0100~^~Dairy and Egg Products~\r\n~1600~^~Legumes~\r\n")
        .with(
            "FOOD_DES.txt",
            """
            ~01001~^~0100~^~Butter, salted~^~BUTTER,WITH SALT~^^^~Y~^^0^^6.38^4.27^8.79^3.87\r
            ~16227~^~1600~^~Tofu, fried~^~TOFU~^~~^~Nasoya~^~~^~~^0^~~^^^^\r
            ~16999~^~1600~^~Nothing known~^~NOTHING~^^^~~^^0^^^^^\r
            """)
        .with(
            "NUT_DATA.txt",
            """
            ~01001~^~203~^0.85^16^0.074^~1~^~~^~~^~~^^^^^^^~~^11/1976^~~\r
            ~01001~^~418~^0.17^4^^~1~^~~^~~^~~^^^^^^^~~^11/1976^~~\r
            ~01001~^~578~^0.00^0^^~4~^~NR~^~~^~~^^^^^^^~~^11/1976^~~\r
            ~16227~^~418~^0.00^0^^~7~^~Z~^~~^~~^^^^^^^~~^11/1976^~~\r
            """)
        .with(
            "WEIGHT.txt",
            """
            ~01001~^1^1^~pat (1" sq, 1/3" high)~^5.0\r^^\r
            ~01001~^2^0^~tbsp~^14.2^^\r
            ~16999~^1^1^~cup~^100^^\r
            """);
  }

  TestRelease with(String file, String text) {
    return with(file, text, StandardCharsets.UTF_8);
  }

  TestRelease with(String file, String text, Charset charset) {
    files.put(file, text.getBytes(charset));
    return this;
  }

  TestRelease without(String file) {
    files.remove(file);
    return this;
  }

  /** Another text in a file, in place of one that must be there. */
  TestRelease replacing(String file, String old, String replacement) {
    String text = text(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " must hold " + old);
    }
    return with(file, text.replace(old, replacement));
  }

  TestRelease adding(String file, String line) {
    return with(file, text(file) + line + "\n");
  }

  String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  Path folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  Path zip(Path zip, String prefix) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(prefix + file.getKey()));
        entries.write(file.getValue());
        entries.closeEntry();
      }
    }
    return zip;
  }
}
