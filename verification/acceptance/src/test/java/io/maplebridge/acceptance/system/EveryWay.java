package io.maplebridge.acceptance.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * On a test class whose constructor takes a {@link Way}: once in each, the free one first. It comes
 * before those that need only one way, which fill what is left, unless it says its own order.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(10)
@ParameterizedClass
@ArgumentsSource(EveryWay.FreeFirst.class)
public @interface EveryWay {

    /** Looks for a free way only when the round before has ended. */
    final class FreeFirst implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            Set<Way> left = EnumSet.allOf(Way.class);
            return Stream.generate(() -> next(left)).limit(left.size());
        }

        private static Arguments next(Set<Way> left) {
            Way way = Turns.AT_THE_PRODUCT.takeOneOf(left);
            left.remove(way);
            return Arguments.of(way);
        }
    }
}
