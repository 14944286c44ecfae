package io.maplebridge.platform.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that fails at the byte that is too much. Several can be counted together. */
public final class CountedStream extends FilterInputStream {

    /** How many bytes may be read, and how many have been. */
    public static final class Allowance {
        private final long most;
        private final Supplier<? extends IOException> tooMuch;
        private long read;

        public Allowance(long most, Supplier<? extends IOException> tooMuch) {
            this.most = most;
            this.tooMuch = tooMuch;
        }

        public long read() {
            return read;
        }

        /** What was read since does not count: it is read a second time. */
        public void backTo(long earlier) {
            read = earlier;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > most) {
                throw tooMuch.get();
            }
        }
    }

    private final Allowance allowance;

    public CountedStream(InputStream content, Allowance allowance) {
        super(content);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        allowance.count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        allowance.count(Math.max(some, 0));
        return some;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long some = super.skip(bytes);
        allowance.count(Math.toIntExact(some));
        return some;
    }
}
