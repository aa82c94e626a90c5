package thaipress.testing;

import java.util.Random;

/**
 * The random numbers of a test. The seed is printed and is another one at each run of the JVM
 * unless {@code -Dseed=…} says which.
 */
public final class Seed {

  private static final long SEED = Long.getLong("seed", System.nanoTime());

  private Seed() {}

  /** Random numbers under the seed of this run, which is printed. */
  public static Random random(Class<?> test) {
    System.out.println(test.getSimpleName() + " under -Dseed=" + SEED);
    return new Random(SEED);
  }
}
