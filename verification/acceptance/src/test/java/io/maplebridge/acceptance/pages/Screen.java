package io.maplebridge.acceptance.pages;

import com.microsoft.playwright.Browser;

/** The two screens the pages are made for. */
enum Screen {
    OFFICE(1366, 768),
    PHONE(360, 800);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
