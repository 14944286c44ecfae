package io.maplebridge.template.domain;

/** Where in a file text can stand. */
public enum Room {
    BODY("正文", "body"),
    HEADER("页眉", "header"),
    FOOTER("页脚", "footer"),
    FOOTNOTE("脚注", "footnote"),
    ENDNOTE("尾注", "endnote"),
    CHART("图表", "chart"),
    DIAGRAM("图示", "diagram"),
    PROPERTIES("文档属性", "document properties");

    private final String zh;
    private final String en;

    Room(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording words() {
        return new Wording(zh, en);
    }
}
