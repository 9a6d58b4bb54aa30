package io.github.graphmodel.synchronization.support;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Searches for a counterexample among random inputs.
 *
 * <p>A build tries the same inputs each time. {@code -Dsearch.seconds=600} makes each search try new ones for that
 * long. A failure names the seed of its input: {@code -Dsearch.seed=<seed> -Dsearch.trials=1} tries that input again.
 */
public final class RandomizedSearch {

    private static final String SECONDS = System.getProperty("search.seconds");

    private static final long FIRST_SEED = Long.getLong("search.seed", SECONDS == null ? 1 : System.nanoTime());

    private RandomizedSearch() {}

    /** Tries one input and returns its outcome in a word. */
    public interface Trial {
        String outcomeOf(RandomGenerator random) throws Exception;
    }

    public static void search(String what, int usualTrials, Trial trial) {
        long trials = Long.getLong("search.trials", SECONDS == null ? usualTrials : Long.MAX_VALUE);
        long start = System.nanoTime();
        long end = SECONDS == null
                ? Long.MAX_VALUE
                : start + Duration.ofSeconds(Long.parseLong(SECONDS)).toNanos();
        Map<String, Long> outcomes = new TreeMap<>();
        long tried = 0;
        while (tried < trials && System.nanoTime() < end) {
            long seed = FIRST_SEED + tried;
            try {
                outcomes.merge(trial.outcomeOf(new SplittableRandom(seed)), 1L, Long::sum);
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError(
                        what + ": counterexample, reproduced by -Dsearch.seed=" + seed + " -Dsearch.trials=1\n" + e, e);
            }
            tried++;
        }
        System.out.printf(
                "%s: %d tried %s, seeds from %d, %.1f s%n",
                what, tried, outcomes, FIRST_SEED, (System.nanoTime() - start) / 1e9);
        if (tried == 0) {
            throw new AssertionError(what + ": nothing was tried");
        }
    }
}
