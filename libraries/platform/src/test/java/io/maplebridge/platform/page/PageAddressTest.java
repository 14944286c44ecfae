package io.maplebridge.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PageAddressTest {

    private final PageAddress address =
            PageAddress.of("/cases")
                    .with("text", "曾&co=1")
                    .with("village", "pangxi")
                    .with("page", 3);

    @Test
    void what_a_form_sent_is_in_no_link() {
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/cases/sign-in");
        form.setParameter("password", "geheim");
        assertThat(PageAddress.of(form).with("lang", "en").href())
                .isEqualTo("/cases/sign-in?lang=en");
    }

    @Test
    void values_are_encoded() {
        assertThat(address.href())
                .isEqualTo("/cases?text=%E6%9B%BE%26co%3D1&village=pangxi&page=3");
    }

    @Test
    void changing_a_filter_starts_at_the_first_page() {
        assertThat(address.with("village", "dami").without("text").href())
                .isEqualTo("/cases?village=dami");
    }

    @Test
    void a_place_in_a_list_belongs_to_its_filters_and_its_order() {
        PageAddress further = address.with("after", "p1");
        assertThat(further.href()).endsWith("&page=3&after=p1");
        assertThat(further.with("page", 4).href()).endsWith("&page=4&after=p1");
        assertThat(further.with("sort", "DUE").href()).doesNotContain("page", "after");
        assertThat(further.at("/cases/export.xlsx").href()).doesNotContain("page", "after");
    }

    @Test
    void a_blank_value_takes_the_filter_away() {
        assertThat(address.with("text", " ").with("village", null).href()).isEqualTo("/cases");
    }

    @Test
    void the_column_a_list_is_ordered_by_says_which_way() {
        PageAddress ordered = PageAddress.of("/cases").with("sort", "DUE");
        assertThat(SortLink.of("时限", ordered, SortLink.Direction.ASCENDING))
                .isEqualTo(new SortLink("时限", "/cases?sort=DUE", "ascending"));
        assertThat(SortLink.of("时限", ordered, null).ariaSort()).isEqualTo("none");
    }

    @Test
    void the_last_page_has_no_next() {
        Paging last = new Paging(3, 50, 114, address);
        assertThat(last.next()).isNull();
        assertThat(last.previous())
                .isEqualTo("/cases?text=%E6%9B%BE%26co%3D1&village=pangxi&page=2");
        assertThat(last.firstRow()).isEqualTo(101);
        assertThat(last.lastRow()).isEqualTo(114);
    }

    @Test
    void what_was_posted_stands_in_no_link() {
        MockHttpServletRequest posted = new MockHttpServletRequest("POST", "/cases/password");
        posted.addParameter("old", "secret");
        assertThat(PageAddress.of(posted).with("lang", "en").href())
                .isEqualTo("/cases/password?lang=en");
    }
}
