package org.quotidian.index.terms;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import org.quotidian.entity.Gazetteer;

/** No two threads ever have the same tables, in every interleaving. */
public class PoolLincheck {
  private final WordsAndNames.Pool pool = new WordsAndNames.Pool(4, Gazetteer.none());
  private final Set<WordsAndNames> taken = ConcurrentHashMap.newKeySet();

  /** Takes tables and gives them back; tells whether nobody else had them. */
  @Operation
  public boolean borrow() {
    WordsAndNames mine = pool.take();
    boolean alone = taken.add(mine);
    taken.remove(mine);
    pool.giveBack(mine);
    return alone;
  }

  @Test
  void isAsOneAfterTheOther() {
    new ModelCheckingOptions()
        .threads(2)
        .actorsPerThread(2)
        .iterations(3)
        .invocationsPerIteration(500)
        .check(PoolLincheck.class);
  }
}
