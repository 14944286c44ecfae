package io.maplebridge.standalone;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Keeps the process small on an office PC. Left alone, a JVM takes up to a quarter of the memory
 * before it tidies up; what runs here needs far less. Says so to the collector, unless whoever
 * starts the product has set a heap of their own.
 */
final class ModestHeap {

    private static final Map<String, String> WISHES =
            Map.of(
                    "SoftMaxHeapSize", Long.toString(384L << 20),
                    // What a busy moment took is given back within half a minute.
                    "G1PeriodicGCInterval", "30000",
                    "MinHeapFreeRatio", "10",
                    "MaxHeapFreeRatio", "40");

    private ModestHeap() {}

    static void ask() {
        boolean given =
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .anyMatch(argument -> argument.startsWith("-Xmx"));
        HotSpotDiagnosticMXBean jvm =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (!given && jvm != null) {
            WISHES.forEach((name, value) -> set(jvm, name, value));
        }
    }

    private static void set(HotSpotDiagnosticMXBean jvm, String name, String value) {
        boolean known =
                jvm.getDiagnosticOptions().stream()
                        .anyMatch(option -> option.getName().equals(name) && option.isWriteable());
        if (known) {
            jvm.setVMOption(name, value);
        }
    }
}
