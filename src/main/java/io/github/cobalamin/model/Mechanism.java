package io.github.cobalamin.model;

/** The step at which vitamin B12 is lost on its way from food to the enzymes that need it. */
public enum Mechanism {
  /** Too little is eaten. */
  INTAKE("too little is eaten"),
  /** Acid and pepsin do not free it from food, or pancreatic enzymes not from haptocorrin. */
  RELEASE_FROM_FOOD("it is not freed from food"),
  /** Intrinsic factor is not made, or made without effect. */
  INTRINSIC_FACTOR("intrinsic factor is lacking"),
  /** The terminal ileum, its receptor or what the receptor needs is lost. */
  ILEAL_UPTAKE("the ileum does not take it up"),
  /** Bacteria or a worm take it before the body can. */
  COMPETITION("something in the gut takes it first"),
  /** The proteins that carry it in blood or into cells are lacking. */
  TRANSPORT("it is not carried to the cells"),
  /** Cells take it up but cannot make its active forms or use them. */
  CELL_METABOLISM("cells cannot use it"),
  /** It is oxidised in the body and lost to its enzymes. */
  INACTIVATION("it is destroyed in the body"),
  /** Need or loss exceeds what comes in. */
  INCREASED_NEED("more is needed or lost"),
  /** Levels fall, and how is not known. */
  NOT_ESTABLISHED("how is not known");

  private final String label;

  Mechanism(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
