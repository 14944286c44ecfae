package io.maplebridge.platform.problem;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Of the parameters of a request a record is given those that it names. One written as a path into
 * a field, {@code text[$ne]=x}, is as unknown as any other, and not a fault of ours.
 */
@ControllerAdvice
class OnlyWhatIsAskedFor {

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
