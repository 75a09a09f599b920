package org.ossvitals.connectors.simulation.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Which faults strike when. A plan counts requests, so each simulated GitHub needs one of its own. */
public final class FaultPlan {
    private final List<Fault> faults = new ArrayList<>();
    private final List<When> whens = new ArrayList<>();
    private final AtomicInteger strikes = new AtomicInteger();
    private volatile boolean over;

    /** Nothing goes wrong. */
    public static FaultPlan none() {
        return new FaultPlan();
    }

    /** This plan with one more fault; where several strike at once, the later added one has the last word. */
    public FaultPlan and(Fault fault, When when) {
        faults.add(fault);
        whens.add(when);
        return this;
    }

    /** From now on nothing goes wrong any more. */
    public void end() {
        over = true;
    }

    /** How often a fault struck so far. */
    public int strikes() {
        return strikes.get();
    }

    public Reply reply(Asked asked, Fault.Ordinary ordinary) throws IOException {
        Fault.Ordinary answer = ordinary;
        for (int i = 0; i < faults.size(); i++) {
            if (!over && whens.get(i).strikes(asked)) {
                strikes.incrementAndGet();
                answer = around(faults.get(i), asked, answer);
            }
        }
        return answer.reply();
    }

    private static Fault.Ordinary around(Fault fault, Asked asked, Fault.Ordinary inner) {
        return () -> fault.reply(asked, inner);
    }
}
