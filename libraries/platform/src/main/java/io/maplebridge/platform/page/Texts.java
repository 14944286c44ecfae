package io.maplebridge.platform.page;

import io.maplebridge.platform.time.TownTime;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times and numbers are written on a page: {@code 2023-12-18}, {@code 14:05} in
 * Asia/Shanghai, {@code 12,345.50}. The same in both languages, so that columns compare.
 */
public record Texts(Locale language) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The day of an instant, in Asia/Shanghai. */
    public String day(Instant moment) {
        return TownTime.dayOf(moment).toString();
    }

    public String time(Instant moment) {
        return TIME.format(local(moment));
    }

    /** Day and time: {@code 2023-12-18 14:05}. */
    public String moment(Instant moment) {
        return day(moment) + " " + time(moment);
    }

    /** For {@code <time datetime>}. */
    public String machine(Instant moment) {
        return local(moment).toOffsetDateTime().toString();
    }

    public String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    /** An amount of yuan, with fen only when there are any. */
    public String yuan(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        String pattern = amount.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount);
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(TownTime.ZONE);
    }
}
