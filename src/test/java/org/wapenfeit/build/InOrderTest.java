package org.wapenfeit.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheInputs() {
    List<Integer> results = new ArrayList<>();
    InOrder.run(MANY.iterator(), 4, InOrderTest::slowlyDouble, results::add);
    assertEquals(MANY.stream().map(i -> 2 * i).toList(), results);
  }

  @Test
  void onlyAFewInputsAreHeldAtATime() {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    InOrder.run(
        MANY.stream()
            .peek(i -> most.accumulateAndGet(held.incrementAndGet(), Math::max))
            .iterator(),
        2,
        i -> i,
        i -> held.decrementAndGet());
    assertTrue(most.get() <= 17, "held " + most);
  }

  @Test
  void aFaultEndsTheRun() {
    assertThrows(
        ArithmeticException.class,
        () -> InOrder.run(MANY.iterator(), 3, i -> 1 / (i - 7), result -> {}));
  }

  private static int slowlyDouble(int i) {
    if (i % 50 == 0) {
      Thread.yield();
    }
    return 2 * i;
  }
}
