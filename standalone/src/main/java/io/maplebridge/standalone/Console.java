package io.maplebridge.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a person at the console reads: few lines, Chinese first. Logging is for what goes wrong. A
 * console whose encoding has no Chinese is written in UTF-8.
 */
final class Console {

    private static final PrintStream OUT =
            System.out.charset().newEncoder().canEncode('枫')
                    ? System.out
                    : new PrintStream(
                            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String line) {
        OUT.println(line);
    }
}
