package io.maplebridge.platform.limits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler that one and the same may call only so often: who has signed in is one, whoever has not
 * is one with all of the same address. Beyond it the answer is 429 with {@code Retry-After}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {
    Rate value();

    /**
     * Only requests with this parameter count, and the same value again within a minute counts
     * once; none for all requests.
     */
    String with() default "";
}
