// Long: this is the one place where facts are looked up, mostly documentation.
package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import io.github.cobalamin.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * All that the library knows, found by id, by words, by code, and by what names what.
 *
 * <p>Links between facts run one way: a cause names its tests, a medicine's effect names the
 * medicine. The knowledge base answers the reverse. What is said of a wider fact holds for the
 * narrower ones: what is known of proton-pump inhibitors is found under omeprazole.
 *
 * <p>Facts come in a fixed order. Instances are immutable and thread-safe.
 */
public final class KnowledgeBase {
  /** Built when first asked for: touching a constant does not build it. */
  private static final class Standard {
    static final KnowledgeBase INSTANCE = new Builder().addStandard().build();
  }

  private final KnowledgeStore store;

  KnowledgeBase(KnowledgeStore store) {
    this.store = store;
  }

  /** {@return what the library knows by itself} */
  public static KnowledgeBase standard() {
    return Standard.INSTANCE;
  }

  /** {@return all facts} */
  public List<Fact> all() {
    return store.facts();
  }

  /**
   * {@return all facts of a kind, such as {@code all(Cause.class)}}
   *
   * @param <T> the kind
   * @param kind the kind
   */
  public <T extends Fact> List<T> all(Class<T> kind) {
    return only(Objects.requireNonNull(kind, "kind"), store.facts());
  }

  /**
   * {@return the fact with an id; an id that was retired leads to its successor}
   *
   * @param id the id, such as "coeliac-disease"
   * @throws NoSuchElementException if there is none; the message names the nearest
   */
  public Fact get(String id) {
    return get(Fact.class, id);
  }

  /**
   * {@return the fact of a kind with an id; an id that was retired leads to its successor}
   *
   * @param <T> the kind
   * @param kind the kind
   * @param id the id
   * @throws NoSuchElementException if there is none of the kind; the message names the nearest
   */
  public <T extends Fact> T get(Class<T> kind, String id) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Fact fact = find(id).orElse(null);
    if (!kind.isInstance(fact)) {
      List<String> ids = new ArrayList<>();
      all(kind).forEach(each -> ids.add(each.id()));
      throw new NoSuchElementException(
          "the knowledge base must have the "
              + Words.of(kind)
              + " \""
              + id
              + "\" but "
              + (fact == null ? "has not" : "that is the " + Words.of(fact.type()) + " " + fact)
              + "; near it: "
              + NearMisses.of(id, ids));
    }
    return kind.cast(fact);
  }

  /**
   * {@return the fact with an id, if there is one; an id that was retired leads to its successor}
   *
   * @param id the id
   */
  public Optional<Fact> find(String id) {
    return Optional.ofNullable(store.fact(Objects.requireNonNull(id, "id")));
  }

  /**
   * {@return the facts that a code stands for, and how each was matched; empty if it stands for
   * none. ICD codes may be written without their dot; a beginning of an ATC code finds the
   * medicines of that group; an RxNorm product finds the medicines it holds}
   *
   * @param system the terminology
   * @param code the code
   */
  public List<Match<Fact>> find(CodeSystem system, String code) {
    return store.find(system.uri(), code);
  }

  /**
   * {@return the facts that a code stands for, likewise, in any terminology: those the library does
   * not carry are asked of the {@linkplain Builder#resolver resolver}}
   *
   * @param system the address of the terminology, as FHIR names it
   * @param code the code
   */
  public List<Match<Fact>> find(String system, String code) {
    return store.find(
        Objects.requireNonNull(system, "system"), Objects.requireNonNull(code, "code"));
  }

  /**
   * {@return the facts that match all the words, the surest first: a name, a synonym or a brand,
   * the beginnings of words, one letter off. What the words deny is left out; what they say of a
   * relative, suspect, plan or tell of the past is only possible, and the match says why; an
   * operation or a disease for life is not past. What stands in brackets, behind a semicolon or
   * behind a question mark is read by itself}
   *
   * @param words words in any case, British or American
   */
  public List<Match<Fact>> search(String words) {
    List<Match<Fact>> found = found(Fact.class, Objects.requireNonNull(words, "words"));
    return found.stream().allMatch(WordIndex::isAside) ? List.of() : found;
  }

  private List<Match<Fact>> found(Class<? extends Fact> kind, String words) {
    List<Match<Fact>> found = store.search(kind, words);
    String told = found.isEmpty() ? Answers.told(words) : "";
    int bracket = told.indexOf('(');
    if (bracket > 0) { // what is explained in brackets is said before them
      found = store.search(kind, told.substring(0, bracket));
    }
    if (!kind.isAssignableFrom(LabTest.class)) {
      return found;
    }
    List<Match<LabTest>> named = store.testNames().find(words);
    return named.isEmpty() ? found : together(found, named);
  }

  /** What laboratories call a test stands behind what is a name or synonym, before the rest. */
  private static List<Match<Fact>> together(List<Match<Fact>> found, List<Match<LabTest>> named) {
    List<Match<Fact>> all = new ArrayList<>();
    Set<Fact> seen = new LinkedHashSet<>();
    for (Match<Fact> match : found) {
      if (match.how().compareTo(Match.Kind.SYNONYM) <= 0 && seen.add(match.fact())) {
        all.add(match);
      }
    }
    for (Match<LabTest> match : named) {
      if (seen.add(match.fact())) {
        all.add(new Match<>(match.fact(), match.how(), match.matched(), match.possible()));
      }
    }
    for (Match<Fact> match : found) {
      if (seen.add(match.fact())) {
        all.add(match);
      }
    }
    return List.copyOf(all);
  }

  /**
   * {@return the test that a laboratory calls so, by its LOINC code, id, name, or what it is called
   * in any of ten languages; more than one if the name is not one test's own, and none if it is not
   * known: nothing is near enough}
   *
   * @param text a code or a name, such as "2132-9", "S-B12" or "Vitamin B-12 Level"
   */
  public List<Match<LabTest>> testsCalled(String text) {
    String called = Objects.requireNonNull(text, "text").strip();
    int hyphen = called.indexOf('-');
    if (hyphen > 0 && hyphen == called.length() - 2 && Character.isDigit(called.charAt(0))) {
      return matches(LabTest.class, find(CodeSystem.LOINC, called));
    }
    return store.testNames().find(called);
  }

  /**
   * {@return the facts of a kind that match all the words, the surest first}
   *
   * @param <T> the kind
   * @param kind the kind
   * @param words words in any case, British or American
   */
  public <T extends Fact> List<Match<T>> search(Class<T> kind, String words) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    return matches(kind, found(kind, words));
  }

  /**
   * {@return the medicines that a text names, by ingredient, in other languages or by brand, as
   * they come; weaker evidence than a code. What the text denies is left out; what is put into the
   * eye or on the skin, is only advised, planned or asked, cannot be taken, was stopped or given up
   * for another, is only possible, and the match says why}
   *
   * @param text a text, such as "Metformin 500 mg tablets" or "Nexium 40mg"
   */
  public List<Match<Medicine>> medicinesIn(String text) {
    return store.medicineNames().in(Objects.requireNonNull(text, "text"));
  }

  /**
   * {@return the symptoms, conditions and risk factors that a text names, as they come: a letter,
   * or a line of a problem list. What the text denies is left out; what it says of a relative, or
   * only suspects, plans or calls past, is only possible, also of each of a list: "no numbness,
   * tingling or weakness", "FH: coeliac disease, vitiligo". Where that is open, it is less sure.
   * What is guessed from a beginning or a slip is left to {@link #search(Class, String)}}
   *
   * @param text a text, such as "s/p gastrectomy, numb feet. No falls, syncope or chest pain"
   */
  public List<Match<Clue>> cluesIn(String text) {
    return Letter.clues(store.words(), Objects.requireNonNull(text, "text"));
  }

  private static <T extends Fact> List<Match<T>> matches(Class<T> kind, List<Match<Fact>> all) {
    List<Match<T>> some = new ArrayList<>();
    for (Match<Fact> match : all) {
      match.as(kind).ifPresent(some::add);
    }
    return List.copyOf(some);
  }

  /**
   * {@return the codes of a fact, those to be sent first}
   *
   * @param fact the fact
   */
  public List<Code> codes(Fact fact) {
    Objects.requireNonNull(fact, "fact");
    return store.codes(fact);
  }

  /**
   * {@return the facts of a kind that name a fact, or a wider one under which it falls; a form of
   * vitamin B12 is named by its treatments and precautions}
   *
   * @param <T> the kind
   * @param fact the fact, such as a test
   * @param kind the kind, such as {@code Confounder.class}
   */
  public <T extends Fact> List<T> about(Fact fact, Class<T> kind) {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(kind, "kind");
    return only(kind, store.naming(fact));
  }

  /**
   * {@return the causes that a symptom, a risk factor, a condition or a medicine points to; a wide
   * condition, such as bariatric surgery, to those of what falls under it; a symptom of deficiency
   * itself, such as glossitis, points to none}
   *
   * @param fact the fact
   */
  public List<Cause> causesOf(Fact fact) {
    Objects.requireNonNull(fact, "fact");
    List<Cause> causes = about(fact, Cause.class);
    if (!causes.isEmpty()) {
      return causes;
    }
    Set<Cause> below = new LinkedHashSet<>();
    for (Clue each : all(Clue.class)) {
      if (each.wider().contains(fact)) {
        below.addAll(causesOf(each));
      }
    }
    return List.copyOf(below);
  }

  /**
   * {@return the published treatments of adults for a cause, or for a wider one under which it
   * falls; children's, which only paediatric care may choose, are among all that are about it}
   *
   * @param cause the cause
   */
  public List<Treatment> treatmentsFor(Cause cause) {
    Objects.requireNonNull(cause, "cause");
    List<Treatment> treatments = new ArrayList<>(about(cause, Treatment.class));
    treatments.removeIf(Treatment::paediatric);
    return List.copyOf(treatments);
  }

  /**
   * {@return what a medicine does to vitamin B12 and its tests, by itself or as one of its class}
   *
   * @param medicine the medicine, or its class
   */
  public List<MedicineEffect> effectsOf(Medicine medicine) {
    Objects.requireNonNull(medicine, "medicine");
    return about(medicine, MedicineEffect.class);
  }

  /** {@return the publications on which the facts rest, each once, as they are first cited} */
  public List<Source> sources() {
    Set<Source> sources = new LinkedHashSet<>();
    for (Fact fact : all()) {
      for (Citation citation : fact.allCitations()) {
        sources.add(citation.source());
      }
    }
    return List.copyOf(sources);
  }

  /** {@return all facts of which some part still waits for a reviewer} */
  public List<Fact> provisional() {
    List<Fact> waiting = new ArrayList<>();
    for (Fact fact : all()) {
      if (fact.provisional()) {
        waiting.add(fact);
      }
    }
    return List.copyOf(waiting);
  }

  /** {@return how many facts it knows} */
  @Override
  public String toString() {
    return "knowledge base of " + all().size() + " facts";
  }

  /** {@return a builder that begins with all that this one knows} */
  public Builder toBuilder() {
    return new Builder(store);
  }

  private static <T extends Fact> List<T> only(Class<T> kind, List<Fact> facts) {
    List<T> some = new ArrayList<>();
    for (Fact fact : facts) {
      if (kind.isInstance(fact)) {
        some.add(kind.cast(fact));
      }
    }
    return List.copyOf(some);
  }

  /**
   * Builds a {@link KnowledgeBase} from another one and facts of the caller's own, which are held
   * to the same checks as the library's.
   */
  public static final class Builder {
    private final KnowledgeDraft draft;

    private Builder() {
      draft = new KnowledgeDraft();
    }

    private Builder(KnowledgeStore store) {
      draft = new KnowledgeDraft(store);
    }

    private Builder addStandard() {
      draft.addStandard();
      return this;
    }

    /**
     * {@return this builder, after adding facts}
     *
     * @param facts the facts
     * @throws IllegalArgumentException if the id of one is taken, or was retired
     */
    public Builder add(Fact... facts) {
      for (Fact fact : facts) {
        draft.add(fact);
      }
      return this;
    }

    /**
     * {@return this builder, after adding a code of a fact}
     *
     * @param fact the fact, added before
     * @param code the code, and how it fits
     * @throws IllegalArgumentException if the fact is not known, or has the code
     */
    public Builder addCode(Fact fact, Code code) {
      draft.addCode(fact, code);
      return this;
    }

    /**
     * {@return this builder, after retiring an id: whoever asks for it gets its successor}
     *
     * @param retired the id that is no longer used
     * @param successor the id of the fact that took its place
     * @throws IllegalArgumentException if the retired id is in use, or the successor is not
     */
    public Builder retire(String retired, String successor) {
      draft.retire(retired, successor);
      return this;
    }

    /**
     * {@return this builder, after setting the terminology of the caller's own that is asked for
     * codes which the library does not know: a national list of products, or the whole of RxNorm}
     *
     * @param resolver gives the facts that a code stands for, of the address of its terminology as
     *     FHIR names it, and the code; an empty list if it knows none. It must give the same answer
     *     each time it is asked the same, and be safe for several threads
     */
    public Builder resolver(BiFunction<String, String, List<Fact>> resolver) {
      draft.resolver(resolver);
      return this;
    }

    /**
     * {@return the knowledge base}
     *
     * @throws IllegalArgumentException if a fact names another one that is not known
     */
    public KnowledgeBase build() {
      return new KnowledgeBase(draft.build());
    }
  }
}
