package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Medicine;
import java.util.List;

/**
 * A drug dictionary of the caller's own, asked when the library does not know a code: a national
 * list of products, or the whole of RxNorm.
 *
 * <p>It must give the same answer each time it is asked the same, and be safe for several threads.
 */
@FunctionalInterface
public interface MedicineResolver {
  /**
   * {@return the medicines, or classes of them, that a product holds; empty if the dictionary does
   * not know it, or it holds none that the library knows}
   *
   * @param system the address of the terminology, as FHIR names it
   * @param code the code
   */
  List<? extends Medicine> medicinesIn(String system, String code);
}
