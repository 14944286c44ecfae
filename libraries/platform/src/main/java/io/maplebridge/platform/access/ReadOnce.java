package io.maplebridge.platform.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** A context that costs nothing for a request that never asks for it. */
final class ReadOnce implements DeferredSecurityContext {

    private final Supplier<SecurityContext> reading;
    private @Nullable SecurityContext context;

    ReadOnce(Supplier<SecurityContext> reading) {
        this.reading = reading;
    }

    @Override
    public SecurityContext get() {
        if (context == null) {
            context = reading.get();
        }
        return context;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
