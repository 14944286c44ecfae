package io.maplebridge.acceptance.attack;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of the tests how often the product was attacked, and with what success. */
public final class AttackReport implements TestExecutionListener {

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (Attempts.any()) {
            System.out.print(Attempts.report());
        }
    }
}
