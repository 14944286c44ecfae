package io.maplebridge.cases.life.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many cases one person may see with names and numbers. */
@ConfigurationProperties("maplebridge.cases.unmask")
record UnmaskSettings(@DefaultValue("30") int perMinute, @DefaultValue("200") int perDay) {

    UnmaskSettings {
        if (perMinute < 1 || perDay < 1) {
            throw new IllegalArgumentException("a limit is 1 or more");
        }
    }
}
