package io.github.graphmodel.synchronization.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/**
 * Measures one contender, in a JVM of its own, because the JIT compiler optimizes for what a JVM has run before.
 *
 * <p>The warm-up has a fixed number of statuses: in a fixed time, a slow contender would get through too few of them to
 * be compiled.
 */
final class Measurement {

    static final String CPU_TIME = "microseconds of CPU time";

    static final String WALL_TIME = "microseconds of wall time";

    private static final int WARM_UP_BATCHES = 15;

    private static final int BATCHES = 20;

    private static final int STATUSES_PER_BATCH = 5_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static volatile Object consumed;

    private Measurement() {}

    /** Keeps the JIT compiler from omitting what computes the value. */
    static void consume(Object value) {
        consumed = value;
    }

    public static void main(String[] args) throws Exception {
        Operation operation = Operation.valueOf(args[0]);
        Document document = Document.valueOf(args[1]);
        Callable<?> action = operation.of(Contender.valueOf(args[2]), document);
        for (int batch = 0; batch < WARM_UP_BATCHES; batch++) {
            run(action, document);
        }
        LongSupplier[] meters = {
            THREADS::getCurrentThreadCpuTime, System::nanoTime, THREADS::getCurrentThreadAllocatedBytes
        };
        double[][] figures = new double[meters.length][BATCHES];
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int i = 0; i < meters.length; i++) {
                figures[i][batch] = -meters[i].getAsLong();
            }
            run(action, document);
            for (int i = 0; i < meters.length; i++) {
                figures[i][batch] += meters[i].getAsLong();
            }
        }
        double times = (double) STATUSES_PER_BATCH / document.statuses;
        System.out.println(CPU_TIME + "\t" + median(figures[0]) / 1e3 / times);
        System.out.println(WALL_TIME + "\t" + median(figures[1]) / 1e3 / times);
        if (operation == Operation.READING) {
            System.out.println("bytes allocated\t" + median(figures[2]) / times);
            System.out.println("bytes retained\t" + retained(action, 10_000 / document.statuses));
        }
    }

    private static void run(Callable<?> action, Document document) throws Exception {
        for (int i = 0; i < STATUSES_PER_BATCH; i += document.statuses) {
            consume(action.call());
        }
    }

    private static double median(double[] figures) {
        return Arrays.stream(figures).sorted().toArray()[figures.length / 2];
    }

    private static double retained(Callable<?> action, int count) throws Exception {
        Object[] objects = new Object[count];
        long before = usedHeap();
        for (int i = 0; i < count; i++) {
            objects[i] = action.call();
        }
        double retained = usedHeap() - before;
        Reference.reachabilityFence(objects);
        return retained / count;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
