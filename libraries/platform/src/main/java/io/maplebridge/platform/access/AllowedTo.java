package io.maplebridge.platform.access;

import io.maplebridge.contract.words.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles for which a handler answers; whoever holds none of them is told 403. On a controller it
 * holds for all its handlers that say nothing else. A handler without it answers nobody.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();
}
