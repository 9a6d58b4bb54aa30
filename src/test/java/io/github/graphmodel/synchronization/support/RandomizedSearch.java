package io.github.graphmodel.synchronization.support;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Searches for a counterexample among random inputs.
 *
 * <p>Every build tries the same inputs. {@code -Dsearch.seconds=600} makes each search try new ones for ten minutes. A
 * failure reports the seed of its input, which {@code -Dsearch.seed=<seed> -Dsearch.trials=1} tries again.
 */
public final class RandomizedSearch {

    private static final String SECONDS = System.getProperty("search.seconds");

    private static final long FIRST_SEED = Long.getLong("search.seed", SECONDS == null ? 1 : System.nanoTime());

    private RandomizedSearch() {}

    /** Tries one input and returns a short name of its outcome. */
    public interface Trial {
        String outcomeOf(RandomGenerator random) throws Exception;
    }

    public static void search(String name, int defaultTrials, Trial trial) {
        long trials = Long.getLong("search.trials", SECONDS == null ? defaultTrials : Long.MAX_VALUE);
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
                        name + ": found a counterexample; reproduce it with -Dsearch.seed=" + seed
                                + " -Dsearch.trials=1\n" + e,
                        e);
            }
            tried++;
        }
        System.out.printf(
                "%s: %d tried %s, seeds from %d, %.1f s%n",
                name, tried, outcomes, FIRST_SEED, (System.nanoTime() - start) / 1e9);
        if (tried == 0) {
            throw new AssertionError(name + ": nothing was tried");
        }
    }
}
