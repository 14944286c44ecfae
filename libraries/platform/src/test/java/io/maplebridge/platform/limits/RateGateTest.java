package io.maplebridge.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.RefusalsFixtures;
import io.maplebridge.platform.limits.RateSettings.Allowance;
import io.maplebridge.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class RateGateTest {

    private static final RateSettings TWO =
            new RateSettings(
                    new Allowance(6, 2),
                    new Allowance(6, 2),
                    new Allowance(6, 1),
                    null,
                    new Allowance(6, 2));

    private final RefusalsFixtures noted = new RefusalsFixtures();
    private final RateGate gate = new RateGate(TWO, new CurrentPerson(), noted.refusals());

    /** Handlers as a service has them. */
    static final class Desk {
        @RateLimited(Rate.SIGN_IN)
        public void signIn() {}

        @RateLimited(Rate.CLIENT_KEY)
        public void token() {}

        @RateLimited(Rate.SUBMISSION)
        public void submit() {}

        @RateLimited(value = Rate.SEARCH, with = "text")
        public void search() {}

        public void read() {}
    }

    @Test
    void different_texts_are_counted_and_pages_of_one_are_not() throws Exception {
        for (String text : new String[] {"", "张三", "张三", "李四", "张三", "", "李四"}) {
            assertThat(search(text)).as(text).isTrue();
        }
        assertThatThrownBy(() -> search("王五")).isInstanceOf(RateGate.TooOften.class);
        assertThat(search("")).isTrue();
    }

    @Test
    void the_third_of_two_is_told_when_to_come_again() throws Exception {
        call("signIn", "10.0.0.1");
        call("signIn", "10.0.0.1");
        assertThatThrownBy(() -> call("signIn", "10.0.0.1"))
                .isInstanceOf(RateGate.TooOften.class)
                .satisfies(thrown -> {
                    Problem problem = gate.problemOf((Exception) thrown).orElseThrow();
                    assertThat(problem.status().value()).isEqualTo(429);
                    // Six a minute: one every ten seconds.
                    assertThat(problem.headers().getFirst("Retry-After")).matches("[1-9]|1[01]");
                });
    }

    @Test
    void others_and_other_things_have_allowances_of_their_own() throws Exception {
        call("signIn", "10.0.0.1");
        call("signIn", "10.0.0.1");
        assertThat(call("signIn", "10.0.0.2")).isTrue();
        assertThat(call("submit", "10.0.0.1")).isTrue();
        assertThatThrownBy(() -> call("submit", "10.0.0.1")).isInstanceOf(RateGate.TooOften.class);
    }

    @Test
    void of_three_thousand_keys_tried_from_one_address_all_are_counted_and_few_noted()
            throws Exception {
        int heard = 0;
        for (int i = 0; i < 3_000; i++) {
            try {
                call("token", "10.0.0.1");
                heard++;
            } catch (RateGate.TooOften turnedAway) {
                // As it should be.
            }
        }
        var sent = noted.sent();
        assertThat(sent).hasSize(2).allMatch(one -> "10.0.0.1".equals(one.address()));
        assertThat(sent.getFirst().times()).isNull();
        assertThat(sent.getLast().times()).isEqualTo(3_000 - heard - 1);
    }

    @Test
    void a_network_of_IPv6_has_one_allowance_whatever_addresses_it_makes_up() throws Exception {
        call("signIn", "2001:db8::1");
        call("signIn", "2001:db8::2");
        assertThatThrownBy(() -> call("signIn", "2001:db8::3"))
                .isInstanceOf(RateGate.TooOften.class);
        assertThat(call("signIn", "2001:db8:0:1::1")).isTrue();
    }

    @Test
    void what_is_not_limited_is_never_counted() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            assertThat(call("read", "10.0.0.1")).isTrue();
        }
    }

    private boolean search(String text) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("text", text);
        return passes(request, "search");
    }

    private boolean call(String method, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return passes(request, method);
    }

    private boolean passes(MockHttpServletRequest request, String method) throws Exception {
        return gate.preHandle(
                request, new MockHttpServletResponse(), new HandlerMethod(new Desk(), method));
    }
}
